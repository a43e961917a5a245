import { encodeLegacy } from "./legacy-charset.ts";
import type { Random } from "./random.ts";

/** A leaf of a message: its text or bytes and how they are declared. */
export interface Leaf {
	readonly type: string;
	readonly content: string | Uint8Array;
	/** Further parameters of Content-Type, written as they stand (`; name="x.pdf"`). */
	readonly parameters?: string;
	readonly fields?: readonly (readonly [string, string])[];
}

export interface Multipart {
	readonly type: string;
	readonly parameters?: string;
	readonly parts: readonly (Leaf | Multipart)[];
}

/** How the writing program habitually writes: chosen once a message. */
export interface Habits {
	readonly charset: string;
	readonly encoding: "quoted-printable" | "base64" | "8bit" | "7bit";
	readonly boundary: (level: number) => string;
	readonly encodedWords: "B" | "Q";
}

/** Writes a whole message with LF line ends, as the corpora store them. */
export function writeMessage(fields: readonly (readonly [string, string])[], body: Leaf | Multipart, habits: Habits): Uint8Array {
	const chunks: Uint8Array[] = [ascii(fields.map(([name, value]) => `${name}: ${value}\n`).join(""))];
	writeEntity(body, habits, 0, chunks, true);
	return Buffer.concat(chunks);
}

function writeEntity(entity: Leaf | Multipart, habits: Habits, level: number, chunks: Uint8Array[], top: boolean): void {
	if ("parts" in entity) writeMultipart(entity, habits, level, chunks, top);
	else writeLeaf(entity, habits, chunks);
}

function writeMultipart(entity: Multipart, habits: Habits, level: number, chunks: Uint8Array[], top: boolean): void {
	const boundary = habits.boundary(level);
	chunks.push(ascii(`Content-Type: ${entity.type};${entity.parameters ?? ""}${top ? "\n\t" : " "}boundary="${boundary}"\n\n`));
	for (const part of entity.parts) {
		chunks.push(ascii(`--${boundary}\n`));
		writeEntity(part, habits, level + 1, chunks, false);
	}
	chunks.push(ascii(`--${boundary}--\n`));
}

function writeLeaf(leaf: Leaf, habits: Habits, chunks: Uint8Array[]): void {
	const text = typeof leaf.content === "string";
	const charset = text ? usableCharset(leaf.content, habits.charset) : "";
	const bytes = typeof leaf.content === "string" ? (encodeLegacy(leaf.content, charset) ?? new Uint8Array()) : leaf.content;
	const encoding = transferEncoding(bytes, text, charset, habits);
	const declared = text ? `; charset=${charset === "utf-8" && habits.encoding === "base64" ? '"UTF-8"' : charset}` : "";
	chunks.push(ascii(`Content-Type: ${leaf.type}${declared}${leaf.parameters ?? ""}\nContent-Transfer-Encoding: ${encoding}\n`));
	for (const [name, value] of leaf.fields ?? []) chunks.push(ascii(`${name}: ${value}\n`));
	chunks.push(ascii("\n"), encoded(bytes, encoding), ascii("\n"));
}

function usableCharset(text: string, charset: string): string {
	return charset !== "utf-8" && encodeLegacy(text, charset) === undefined ? "utf-8" : charset;
}

function transferEncoding(bytes: Uint8Array, text: boolean, charset: string, habits: Habits): string {
	if (!text) return "base64";
	if (charset === "iso-2022-jp") return "7bit";
	if (habits.encoding !== "7bit") return habits.encoding;
	return bytes.some((byte) => byte > 0x7e) ? "8bit" : "7bit";
}

function encoded(bytes: Uint8Array, encoding: string): Uint8Array {
	if (encoding === "base64")
		return ascii(
			(
				Buffer.from(bytes)
					.toString("base64")
					.match(/.{1,76}/g) ?? []
			).join("\n"),
		);
	return encoding === "quoted-printable" ? ascii(quotedPrintable(bytes)) : bytes;
}

function quotedPrintable(bytes: Uint8Array): string {
	const lines: string[] = [];
	let line = "";
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i] ?? 0;
		if (byte === 0x0a) {
			lines.push(line);
			line = "";
			continue;
		}
		const last = bytes[i + 1] === 0x0a || i + 1 === bytes.length;
		const plain = (byte >= 0x21 && byte <= 0x7e && byte !== 0x3d) || (byte === 0x20 && !last) || (byte === 0x09 && !last);
		const piece = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
		if (line.length + piece.length > 75) {
			lines.push(`${line}=`);
			line = "";
		}
		line += piece;
	}
	lines.push(line);
	return lines.join("\n");
}

function ascii(text: string): Uint8Array {
	return Buffer.from(text, "utf8");
}

/** A header value: as it is when ASCII, else as RFC 2047 encoded words, folded. */
export function headerText(text: string, habits: Pick<Habits, "charset" | "encodedWords">): string {
	if (/^[\x20-\x7e]*$/.test(text)) return fold(text);
	const charset = usableCharset(text, habits.charset);
	const words: string[] = [];
	let piece = "";
	for (const char of text) {
		if (piece !== "" && encodedWord(piece + char, charset, habits.encodedWords).length > 74) {
			words.push(encodedWord(piece, charset, habits.encodedWords));
			piece = "";
		}
		piece += char;
	}
	words.push(encodedWord(piece, charset, habits.encodedWords));
	return words.join("\n ");
}

function encodedWord(text: string, charset: string, form: "B" | "Q"): string {
	const bytes = encodeLegacy(text, charset) ?? new Uint8Array();
	if (form === "B" || charset === "iso-2022-jp") return `=?${charset.toUpperCase()}?B?${Buffer.from(bytes).toString("base64")}?=`;
	const body = [...bytes].map((byte) =>
		byte === 0x20
			? "_"
			: /[A-Za-z0-9]/.test(String.fromCharCode(byte)) && byte < 0x80
				? String.fromCharCode(byte)
				: `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
	);
	return `=?${charset}?Q?${body.join("")}?=`;
}

/** Folds at blanks so that lines stay near 78 characters. */
export function fold(text: string): string {
	let line = "";
	const lines: string[] = [];
	for (const word of text.split(" ")) {
		if (line !== "" && line.length + word.length > 76) {
			lines.push(line);
			line = word;
		} else line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line].join("\n ");
}

/** A mailbox with display name, quoted or encoded where it has to be. */
export function headerMailbox(name: string, address: string, habits: Habits, random: Random): string {
	if (name === "") return random.chance(0.5) ? address : `<${address}>`;
	const shown = /^[\x20-\x7e]*$/.test(name) ? quoted(name, random) : headerText(name, habits);
	return `${shown} <${address}>`;
}

function quoted(name: string, random: Random): string {
	if (/[^A-Za-z0-9 '&!-]/.test(name)) return `"${name.replace(/["\\]/g, "\\$&")}"`;
	return random.chance(0.4) ? `"${name}"` : name;
}

/** Boundaries as different programs write them. */
export function boundaries(random: Random): (level: number) => string {
	const hex = (length: number): string => random.letters(length, "0123456789abcdef");
	const digits = (length: number): string => random.letters(length, "0123456789");
	const seed = random.weighted<(level: number) => string>([
		[3, () => hex(60)],
		[2, () => `----=_Part_${digits(7)}_${digits(8)}.${digits(13)}`],
		[2, () => `--==_mimepart_${hex(13)}_${hex(16)}`],
		[2, () => `${random.letters(12, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")}=_?:`],
		[2, () => `_----------=_MCPart_${digits(9)}`],
		[2, () => `=-${random.letters(22, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")}==`],
		[3, () => `00000000000${hex(17)}`],
		[2, (level) => `_00${level}_${hex(32)}namp_`.toUpperCase()],
		[1, () => `b1_${random.letters(40, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")}`],
		[1, () => `----sinikael-?=_${digits(1)}-${digits(14)}.${digits(16)}`],
		[2, () => `===============${digits(19)}==`],
		[1, () => hex(32)],
	]);
	return seed;
}
