import { type Packing, packingOf } from "../packed/packing.ts";
import { isPlainSeparator, isHeaderField, lineEnd, startsWithFrom } from "./mbox-line.ts";

/** What a file or stream holds, told by its beginning alone: names lie. */
export type Container =
	| { readonly kind: "mbox" | "mail" /** Where it begins: after a byte order mark and empty lines. */; readonly start: number }
	| { readonly kind: "packed"; readonly packing: Packing }
	| { readonly kind: "empty" | "other" };

/** Bytes that are enough to tell. */
export const headBytes = 64 * 1024;

/**
 * An mbox begins with a separator line ("From address date"); a mail has at least one header field before its first empty
 * line, though not always in its first line. Of the rest, what is packed may hold mail.
 */
export function containerOf(bytes: Uint8Array): Container {
	const head = bytes.subarray(0, headBytes);
	const packing = packingOf(head);
	if (packing !== undefined) return { kind: "packed", packing };
	const start = afterEmptyLines(head);
	if (start === head.length) return { kind: bytes.length > headBytes ? "other" : "empty" };
	if (startsWithFrom(head, start) && isFirstSeparator(head, start)) return { kind: "mbox", start };
	return hasHeaderField(head, start) ? { kind: "mail", start: 0 } : { kind: "other" };
}

function afterEmptyLines(head: Uint8Array): number {
	let at = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
	while (at < head.length && (head[at] === 10 || head[at] === 13)) at++;
	return at;
}

function isFirstSeparator(head: Uint8Array, start: number): boolean {
	const next = lineEnd(head, start) + 1;
	return isPlainSeparator(head, start) || next >= head.length || isHeaderField(head, next);
}

function hasHeaderField(head: Uint8Array, start: number): boolean {
	for (let at = start; at < head.length; ) {
		const end = lineEnd(head, at);
		if (end === at || (end === at + 1 && head[at] === 13)) return false;
		if (isHeaderField(head, at) && isFieldName(head, at)) return true;
		at = end + 1;
	}
	return false;
}

/**
 * RFC 5322 allows any printable character in a field's name, and so every line of JSON or source code with a colon would be
 * one. Names in real mail are letters, digits, "-" and "_".
 */
function isFieldName(head: Uint8Array, start: number): boolean {
	for (let at = start; at < head.length; at++) {
		const byte = head[at] as number;
		const letterOrDigit = (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57);
		if (!letterOrDigit && byte !== 45 && byte !== 95) return at > start && (byte === 58 || byte === 32 || byte === 9);
	}
	return false;
}
