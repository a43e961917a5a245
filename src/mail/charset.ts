import { type Buffer, isAscii, isUtf8 } from "node:buffer";
import { canonicalCharset } from "./charset-aliases.ts";
import { guessCharset, isMultibyte } from "./guess-charset.ts";
import { type Decode, ownDecoder } from "./own-decoders.ts";
import { wideCharset } from "./wide-charset.ts";

export interface CharsetResult {
	readonly text: string;
	/** What it was decoded by, canonical name. */
	readonly charset: string;
	/** unknown: the declared name means nothing. wrong: the bytes are not what was declared. */
	readonly trouble: "unknown" | "wrong" | undefined;
}

/** By canonical name, at most one for each charset there is. */
const decoders = new Map<string, Decode>();
const ESCAPE = 0x1b;

/**
 * Decodes text by its declared charset, or by a guess where none is declared, the name means nothing, or the bytes are
 * plainly something else. `hint` gives a charset used elsewhere in the same message.
 */
export function decodeCharset(bytes: Buffer, declared: string | undefined, hint?: () => string | undefined): CharsetResult {
	const name = declared ? canonicalCharset(declared) : "";
	const wide = name?.startsWith("utf-16") || name?.startsWith("utf-32") ? undefined : wideCharset(bytes);
	if (wide !== undefined)
		return { text: withoutMark(decodeExactly(bytes, wide)), charset: wide, trouble: name === "" ? undefined : "wrong" };
	const result =
		name && name !== "us-ascii" && name !== "utf-8" ? decodeDeclared(bytes, name) : decodeAsciiOrUtf8(bytes, name || undefined, hint);
	return name === undefined ? { ...result, trouble: "unknown" } : result;
}

function decodeDeclared(bytes: Buffer, charset: string): CharsetResult {
	if (isAscii(bytes) && !isSevenBit(charset)) return { text: bytes.toString("latin1"), charset, trouble: undefined };
	if (isReallyUtf8(bytes, charset)) return { text: decodeUtf8(bytes), charset: "utf-8", trouble: "wrong" };
	const text = decodeExactly(bytes, charset);
	return text.includes("\ufffd") ? decodeMislabelled(bytes, charset, text) : { text, charset, trouble: undefined };
}

/**
 * A text in a form of Unicode may have a replacement character of its own, or a surrogate that stands alone: one of them would be
 * enough to have all of a mail in UTF-7 or UTF-16 read as what it is not. Whatever is no base64 in UTF-7 stands for itself, and
 * no bytes but those of wide characters are 0.
 */
function isBeyondDoubt(bytes: Buffer, charset: string): boolean {
	return charset === "utf-7" || (/^utf-(?:16|32)/.test(charset) && bytes.includes(0));
}

/** Bytes that the declared charset does not have: a guess is taken where it leaves a good deal less unread. */
function decodeMislabelled(bytes: Buffer, charset: string, text: string): CharsetResult {
	const unread = unreadCharacters(text);
	// ISO 2022 is 7-bit text, and any other reading of it is worse.
	if (!isAscii(bytes) && !isBeyondDoubt(bytes, charset)) {
		const guessed = guessCharset(bytes, undefined);
		const other = decodeExactly(bytes, guessed);
		if (unreadCharacters(other) * 4 < unread && (isMultibyte(guessed) || isMostlyUnread(unread, text)))
			return { text: other, charset: guessed, trouble: "wrong" };
	}
	return { text, charset, trouble: isMuch(unread, text) ? "wrong" : undefined };
}

/** Single-byte charsets have a character for any byte, so that they leave nothing unread proves nothing. */
function isMostlyUnread(unread: number, text: string): boolean {
	let beyondAscii = 0;
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) beyondAscii++;
	return unread * 3 > beyondAscii;
}

/** A character cut in two by a size limit, or one of a vendor's own, does not make the label wrong. */
function isMuch(unread: number, text: string): boolean {
	return unread > 2 && unread * 100 > text.length;
}

function unreadCharacters(text: string): number {
	let count = 0;
	for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) count++;
	return count;
}

function decodeAsciiOrUtf8(bytes: Buffer, charset: string | undefined, hint: (() => string | undefined) | undefined): CharsetResult {
	if (isAscii(bytes)) return decodeSevenBit(bytes, charset);
	if (isUtf8(bytes)) return { text: decodeUtf8(bytes), charset: "utf-8", trouble: charset === "us-ascii" ? "wrong" : undefined };
	const guessed = guessCharset(bytes, hint?.(), charset === "utf-8");
	const text = decodeExactly(bytes, guessed);
	const wrong = charset !== undefined && (guessed !== charset || isMuch(unreadCharacters(text), text));
	return { text, charset: guessed, trouble: wrong ? "wrong" : undefined };
}

/** Text in ISO 2022 cannot be told from ASCII but by its escapes; mailers of the nineties declared nothing. */
function decodeSevenBit(bytes: Buffer, charset: string | undefined): CharsetResult {
	if (bytes.indexOf(ESCAPE) < 0 || bytes.indexOf("\x1b$") < 0)
		return { text: bytes.toString("latin1"), charset: charset ?? "us-ascii", trouble: undefined };
	const escaped = bytes.indexOf("\x1b$)C") >= 0 ? "iso-2022-kr" : "iso-2022-jp";
	return { text: decodeExactly(bytes, escaped), charset: escaped, trouble: charset === undefined ? undefined : "wrong" };
}

/** Charsets in which bytes below 0x80 are not ASCII throughout. */
function isSevenBit(charset: string): boolean {
	return charset.startsWith("iso-2022-") || charset.startsWith("utf-") || charset === "hz-gb-2312";
}

/**
 * Text under a legacy label that is UTF-8 to the last byte, with a few characters beyond ASCII, hardly is anything else
 * (two Chinese characters in GBK may look so by chance). Readers see the mojibake or not, the sender meant UTF-8.
 */
function isReallyUtf8(bytes: Buffer, charset: string): boolean {
	if (charset === "gb18030" || charset === "utf-7") return false;
	if (charset.startsWith("utf-")) return bytes.indexOf(0) < 0 && bytes.length > 2 && isUtf8(bytes);
	if (!isUtf8(bytes)) return false;
	let characters = 0;
	for (let i = 0; i < bytes.length && characters < 3; i++) if ((bytes[i] as number) >= 0xc0) characters++;
	return characters >= 3;
}

function decodeUtf8(bytes: Buffer): string {
	return withoutMark(bytes.toString("utf8"));
}

function withoutMark(text: string): string {
	return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function decodeExactly(bytes: Buffer, charset: string): string {
	let decode = decoders.get(charset);
	if (!decode) {
		decode = makeDecoder(charset);
		decoders.set(charset, decode);
	}
	return decode(bytes);
}

function makeDecoder(charset: string): Decode {
	const own = ownDecoder(charset);
	if (own) return own;
	const decoder = new TextDecoder(charset);
	return (bytes) => decoder.decode(bytes);
}
