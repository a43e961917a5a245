import type { HidingWay } from "../html-facts.ts";
import { undeclared, white } from "./html-colours.ts";
import type { InlineStyle } from "./inline-style.ts";

/**
 * The way of hiding that nothing inside of the element can undo; undefined when it is not hidden so.
 * "mso-hide:all" is none: Outlook alone obeys it, and honest buttons carry it because Outlook gets another one.
 */
export function hardHidingWay(style: InlineStyle, hiddenAttribute: boolean): HidingWay | undefined {
	if (style.displayNone) return "display-none";
	if (hiddenAttribute && !style.displayed) return "hidden-attribute";
	if (style.opacityZero) return "opacity";
	if (style.offScreen) return "position";
	if (style.textIndentOut) return "text-indent";
	if (!style.overflowHidden) return undefined;
	if (isNothing(style.maxHeight) || isNothing(style.maxWidth)) return "overflow";
	return isNothing(style.height) || isNothing(style.width) ? "size-zero" : undefined;
}

/** Declared, and a pixel at most. */
function isNothing(size: number): boolean {
	return size >= 0 && size <= 1;
}

/** Filled with a colour of its own and padded, rounded or framed; or framed, rounded and padded without a filling. */
export function looksLikeButton(style: InlineStyle, backgroundAround: number): boolean {
	const filled = style.background !== undeclared && style.background !== backgroundAround && style.background !== white;
	if (filled && (style.padding || style.rounded || style.border)) return true;
	return style.border && style.rounded && style.padding;
}

/** Characters of a class attribute that are looked at. */
const longestClasses = 100;

/** A class named for it: "button", "mcnButton", "btn-primary", "cta". */
export function hasButtonClass(source: string, start: number, end: number): boolean {
	const last = Math.min(end, start + longestClasses);
	for (let i = start; i + 2 < last; i++) {
		const code = source.charCodeAt(i) | 32;
		if (code === 0x62) {
			const next = source.charCodeAt(i + 1) | 32;
			const third = source.charCodeAt(i + 2) | 32;
			if ((next === 0x75 && third === 0x74) || (next === 0x74 && third === 0x6e)) return true;
		} else if (code === 0x63 && source.startsWith("cta", i)) return true;
	}
	return false;
}
