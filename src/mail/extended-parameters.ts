import { Buffer } from "node:buffer";
import { decodeCharset } from "./charset.ts";
import { decodeEncodedWords } from "./encoded-words.ts";

export interface RawParameter {
	/** Lower-cased, with the "*" of RFC 2231. */
	readonly name: string;
	readonly value: string;
}

interface Section {
	readonly index: number;
	readonly value: string;
	readonly encoded: boolean;
}

/** Puts parameters of RFC 2231 together: continuations (`name*0`, `name*1`), charset and percent encoding (`name*`). */
export function decodeExtendedParameters(raw: readonly RawParameter[]): Map<string, string> {
	const sections = new Map<string, Section[]>();
	for (const { name, value } of raw) {
		const [base = "", first = "", second] = name.split("*", 3);
		const numbered = /^\d{1,4}$/.test(first);
		const section = { index: numbered ? Number(first) : 0, value, encoded: numbered ? second !== undefined : true };
		const known = sections.get(base);
		if (known) known.push(section);
		else sections.set(base, [section]);
	}
	const decoded = new Map<string, string>();
	for (const [name, list] of sections) decoded.set(name, joinSections(list));
	return decoded;
}

function joinSections(sections: Section[]): string {
	sections.sort((a, b) => a.index - b.index);
	let charset = "utf-8";
	const bytes: Buffer[] = [];
	let afterFirst = false;
	for (const section of sections) {
		let { value } = section;
		if (section.encoded && !afterFirst) {
			const [declared, language, rest] = splitCharset(value);
			if (declared !== "") charset = declared;
			if (language !== undefined) value = rest;
		}
		afterFirst = true;
		bytes.push(section.encoded ? percentDecode(value) : Buffer.from(value, "utf8"));
	}
	const text = decodeCharset(Buffer.concat(bytes), charset).text;
	return text.includes("=?") ? decodeEncodedWords(text) : text;
}

/** `charset'language'text`; what lacks the two apostrophes is text alone. */
function splitCharset(value: string): [charset: string, language: string | undefined, rest: string] {
	const first = value.indexOf("'");
	const second = first < 0 ? -1 : value.indexOf("'", first + 1);
	if (second < 0) return ["", undefined, value];
	return [value.slice(0, first).trim(), value.slice(first + 1, second), value.slice(second + 1)];
}

function percentDecode(text: string): Buffer {
	const source = Buffer.from(text, "utf8");
	const out = Buffer.allocUnsafe(source.length);
	let written = 0;
	for (let i = 0; i < source.length; i++) {
		const code = source[i] === 0x25 ? Number.parseInt(source.toString("latin1", i + 1, i + 3), 16) : Number.NaN;
		if (Number.isNaN(code) || i + 2 >= source.length) out[written++] = source[i] as number;
		else {
			out[written++] = code;
			i += 2;
		}
	}
	return out.subarray(0, written);
}
