const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const maximumLength = 4096;

/**
 * A string of a PDF (ISO 32000-1, 7.3.4) that starts at an offset with "(" or "<", as bytes in Latin-1; undefined when no
 * string starts there. Phishing writes addresses with every letter as an octal escape, which plain searches do not see.
 */
export function pdfString(text: string, start: number): string | undefined {
	return readPdfString(text, start, maximumLength)?.bytes;
}

export interface PdfStringRead {
	readonly bytes: string;
	/** Offset behind the string. */
	readonly end: number;
}

/** The same with where the string ends; a literal one longer than the maximum ends there. */
export function readPdfString(text: string, start: number, maximum: number): PdfStringRead | undefined {
	const opening = text[start];
	if (opening === "(") return literal(text, start + 1, maximum);
	if (opening === "<" && text[start + 1] !== "<") return hexadecimal(text, start + 1, maximum);
	return undefined;
}

function literal(text: string, start: number, maximum: number): PdfStringRead {
	let out = "";
	let depth = 1;
	let at = start;
	for (; at < text.length && out.length < maximum; at++) {
		const character = text[at] ?? "";
		if (character === "\\") {
			const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
			out += octal === undefined ? escaped(text[at + 1] ?? "") : String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
			at += octal?.length ?? 1;
			continue;
		}
		if (character === "(") depth++;
		if (character === ")" && --depth === 0) return { bytes: out, end: at + 1 };
		if (character === "(" || character === ")") {
			out += character;
			continue;
		}
		// What stands up to the next mark goes over in one piece: a string put together letter by letter takes forty times the memory.
		const end = plainEnd(text, at, at + maximum - out.length);
		out += text.slice(at, end);
		at = end - 1;
	}
	return { bytes: out, end: at };
}

/** Where the next bracket or backslash stands, or the longest piece ends. */
function plainEnd(text: string, start: number, longest: number): number {
	for (let at = start + 1; at < longest; at++) {
		const code = text.charCodeAt(at);
		if (code === 0x5c || code === 0x28 || code === 0x29) return at;
	}
	return Math.min(longest, text.length);
}

/** A line end after a backslash continues the string; any other letter stands for itself. */
function escaped(letter: string): string {
	if (letter === "\n" || letter === "\r") return "";
	return escapes[letter] ?? letter;
}

function hexadecimal(text: string, start: number, maximum: number): PdfStringRead {
	const end = text.indexOf(">", start);
	if (end < 0) return { bytes: "", end: text.length };
	if (end - start > maximum * 2) return { bytes: "", end: end + 1 };
	const digits = text.slice(start, end).replace(/[^\da-f]/gi, "");
	const bytes = Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex").toString("latin1");
	return { bytes, end: end + 1 };
}

/** Text as a person reads it: UTF-16 after its byte order mark, else bytes as they are. */
export function pdfText(bytes: string): string {
	if (!bytes.startsWith("\xfe\xff")) return bytes;
	const buffer = Buffer.from(bytes.slice(2, bytes.length & ~1), "latin1");
	return buffer.swap16().toString("utf16le");
}
