import { Buffer, isAscii } from "node:buffer";
import { decodeCharset } from "./charset.ts";
import { decodeEncodedWords } from "./encoded-words.ts";
import type { HeaderFields } from "./header-fields.ts";
import { parseParameterizedValue } from "./parameterized-value.ts";
import type { ParseContext } from "./parse-context.ts";

/** An encoded word in Q encoding that may hold raw 8-bit text; that is in the charset of the word, not in that of the field. */
const rawEncodedWord = /=\?[^?\s]{1,60}\?q\?[^?]*\?=/gi;

function escapeEightBit(word: string): string {
	return word.replace(/[\x80-\xff]/g, (character) => `=${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Where the fields of a header section stand in its text. */
export interface FieldPositions {
	readonly names: string[];
	readonly valueStarts: number[];
	readonly valueEnds: number[];
	/** Fields there were, those past the limit counted. */
	count: number;
}

/** The header section of one entity over the text it stands in; values are unfolded when first asked for. */
export class HeaderSection implements HeaderFields {
	/** The section byte for byte as Latin-1. */
	readonly #text: string;
	readonly #fields: FieldPositions;
	readonly #context: ParseContext;
	readonly #eightBit: boolean;
	readonly #values: (string | undefined)[] = [];
	#byName: Map<string, number[]> | undefined;

	constructor(text: string, fields: FieldPositions, eightBit: boolean, context: ParseContext) {
		this.#text = text;
		this.#fields = fields;
		this.#eightBit = eightBit;
		this.#context = context;
	}

	get count(): number {
		return this.#fields.count;
	}

	first(name: string): string | undefined {
		const at = this.#index().get(name.toLowerCase())?.[0];
		return at === undefined ? undefined : this.#value(at);
	}

	all(name: string): readonly string[] {
		return (this.#index().get(name.toLowerCase()) ?? []).map((at) => this.#value(at));
	}

	has(name: string): boolean {
		return this.#index().has(name.toLowerCase());
	}

	decoded(name: string): string {
		const value = this.first(name);
		return value === undefined ? "" : this.decodeText(value);
	}

	names(): readonly string[] {
		return this.#fields.names;
	}

	/** Decodes encoded words and folds white space, noting broken words. */
	decodeText(value: string): string {
		const decoded = decodeEncodedWords(value, (word) =>
			this.#context.defects.note("ENCODED_WORD_BROKEN", `encoded word ${word.slice(0, 60)}`),
		);
		return decoded.replace(/[\s\0]+/g, " ").trim();
	}

	#index(): Map<string, number[]> {
		if (this.#byName) return this.#byName;
		const byName = new Map<string, number[]>();
		for (const [at, name] of this.#fields.names.entries()) {
			const lower = name.toLowerCase();
			const known = byName.get(lower);
			if (known) known.push(at);
			else byName.set(lower, [at]);
		}
		this.#byName = byName;
		return byName;
	}

	#value(at: number): string {
		const known = this.#values[at];
		if (known !== undefined) return known;
		let value = this.#text.slice(this.#fields.valueStarts[at], this.#fields.valueEnds[at]);
		if (value.includes("\n")) value = value.replace(/\r?\n/g, "");
		if (value.includes("\r")) value = value.replaceAll("\r", " ");
		value = value.trim();
		if (this.#eightBit) value = this.#decodeEightBit(value);
		this.#values[at] = value;
		return value;
	}

	/** Raw 8-bit text is UTF-8 (RFC 6532), else in the charset of the body most of the time. */
	#decodeEightBit(value: string): string {
		if (isAscii(Buffer.from(value, "latin1"))) return value;
		const bytes = Buffer.from(value.replace(rawEncodedWord, escapeEightBit), "latin1");
		this.#context.defects.note("EIGHT_BIT_HEADER", "raw 8-bit text in a header field");
		return decodeCharset(bytes, undefined, () => this.#ownCharset() ?? this.#context.charsetHint()).text;
	}

	#ownCharset(): string | undefined {
		return parseParameterizedValue(this.raw("content-type")).parameters.get("charset");
	}

	/** The first field of that name byte for byte as Latin-1, folded as it was; "" when absent. */
	raw(name: string): string {
		const at = this.#index().get(name)?.[0];
		return at === undefined ? "" : this.#text.slice(this.#fields.valueStarts[at], this.#fields.valueEnds[at]);
	}
}
