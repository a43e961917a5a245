import type { Buffer } from "node:buffer";

/** Bytes in which HTML has to name its charset (HTML Living Standard, "prescan a byte stream"). */
const PRESCAN = 1_024;

/** The charset that HTML names in a meta element, undefined when it names none. */
export function metaCharset(source: Buffer): string | undefined {
	const head = source.toString("latin1", 0, PRESCAN);
	const at = head.toLowerCase().indexOf("charset=");
	if (at < 0) return undefined;
	return /^["']?\s{0,5}([\w.:-]{2,40})/.exec(head.slice(at + "charset=".length))?.[1];
}
