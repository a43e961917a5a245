import type { Box, PlacedText } from "./graph-picture.ts";

/** Pixels of an average character; ideographs take twice as many. */
const characterWidth = 5.9;
const lineHeight = 13;

/** Finds room for names among circles and names that were placed before. */
export class LabelPlaces {
	readonly #taken: Box[] = [];

	block(box: Box): void {
		this.#taken.push(box);
	}

	/** The text with its middle at the first of these places that is free; undefined when none is. */
	place(text: string, places: readonly { readonly x: number; readonly y: number }[]): PlacedText | undefined {
		const width = textWidth(text);
		for (const { x, y } of places) {
			const box = { x: x - width / 2, y: y - lineHeight + 3, width, height: lineHeight };
			if (this.#taken.some((taken) => overlap(taken, box))) continue;
			this.#taken.push(box);
			return { text, x, y };
		}
		return undefined;
	}
}

/** Pixels that a text takes in the size of names, roughly. */
export function textWidth(text: string): number {
	let width = 0;
	for (const character of text) width += (character.codePointAt(0) as number) >= 0x1100 ? characterWidth * 2 : characterWidth;
	return width;
}

/** At most so many pixels of a text, "…" at its end where something is missing. */
export function fitted(text: string, pixels: number): string {
	if (textWidth(text) <= pixels) return text;
	let kept = "";
	let width = textWidth("…");
	for (const character of text) {
		width += textWidth(character);
		if (width > pixels) break;
		kept += character;
	}
	return `${kept.trimEnd()}…`;
}

function overlap(one: Box, other: Box): boolean {
	return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}
