import { Buffer } from "node:buffer";
import { decodeBase64 } from "./base64.ts";
import { decodeCharset } from "./charset.ts";
import { decodeQuotedPrintable } from "./quoted-printable.ts";

interface EncodedWord {
	readonly charset: string;
	readonly bytes: Buffer;
	/** Index past the word. */
	readonly end: number;
	readonly broken: boolean;
}

/**
 * Decodes the encoded words (RFC 2047) of unstructured text or a phrase. Bytes of adjacent words in one charset are joined
 * before the charset is decoded: mailers split multibyte characters between words. `onBroken` hears of each broken word.
 */
export function decodeEncodedWords(text: string, onBroken?: (word: string) => void): string {
	let at = text.indexOf("=?");
	if (at < 0) return text;
	let out = "";
	let copied = 0;
	let pending: { charset: string; chunks: Buffer[] } | undefined;
	const flush = () => {
		if (pending) out += decodeCharset(Buffer.concat(pending.chunks), pending.charset).text;
		pending = undefined;
	};
	while (at >= 0) {
		const word = readEncodedWord(text, at);
		if (!word) {
			at = text.indexOf("=?", at + 2);
			continue;
		}
		if (word.broken) onBroken?.(text.slice(at, word.end));
		const between = text.slice(copied, at);
		// White space between two encoded words is not part of the text (RFC 2047 section 6.2).
		if (!pending || !isBlank(between)) {
			flush();
			out += between;
		}
		if (pending?.charset === word.charset && !beginsAnew(word)) pending.chunks.push(word.bytes);
		else {
			flush();
			pending = { charset: word.charset, chunks: [word.bytes] };
		}
		copied = word.end;
		at = text.indexOf("=?", copied);
	}
	flush();
	return out + text.slice(copied);
}

const escape = 0x1b;

/**
 * In ISO 2022 encodings a word that begins with an escape sequence stands for itself (RFC 1468: text ends in ASCII). Joined to the one
 * before, two escape sequences would stand in a row, which decoders take for a mistake (WHATWG Encoding, ISO-2022-JP decoder).
 */
function beginsAnew({ charset, bytes }: EncodedWord): boolean {
	return charset.startsWith("iso-2022") && bytes[0] === escape;
}

/** Longest charset name, with the language suffix of RFC 2231, that is taken for one. */
const LONGEST_CHARSET = 60;

function readEncodedWord(text: string, at: number): EncodedWord | undefined {
	const charsetEnd = text.indexOf("?", at + 2);
	if (charsetEnd < 0 || charsetEnd - at - 2 > LONGEST_CHARSET || text[charsetEnd + 2] !== "?") return undefined;
	const encoding = (text[charsetEnd + 1] ?? "").toLowerCase();
	if (encoding !== "b" && encoding !== "q") return undefined;
	const charset = (text.slice(at + 2, charsetEnd).split("*", 1)[0] ?? "").trim().toLowerCase();
	const start = charsetEnd + 3;
	const close = text.indexOf("?=", start);
	const end = close < 0 ? text.length : close;
	const decoded = decodeWord(text.slice(start, end), encoding);
	return { charset, bytes: decoded.bytes, end: close < 0 ? end : close + 2, broken: close < 0 || decoded.broken > 0 };
}

function decodeWord(encoded: string, encoding: "b" | "q"): { bytes: Buffer; broken: number } {
	// Raw 8-bit text inside a word has been read as UTF-8 before; its bytes are wanted here.
	if (encoding === "b") return decodeBase64(Buffer.from(encoded, "latin1"));
	return decodeQuotedPrintable(Buffer.from(encoded.replaceAll("_", "=20"), "utf8"));
}

function isBlank(text: string): boolean {
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code !== 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return false;
	}
	return true;
}
