import { decodeEncodedWords } from "./encoded-words.ts";
import { decodeExtendedParameters, type RawParameter } from "./extended-parameters.ts";

/** A header field of the shape `value; name=value; …` (RFC 2045 section 5.1, RFC 2183). */
export interface ParameterizedValue {
	/** Lower-cased, comments and white space taken out; "" when there is none. */
	readonly value: string;
	/** By lower-cased name; decoded by RFC 2231, or RFC 2047 as broken mailers do. The first of a name counts. */
	readonly parameters: ReadonlyMap<string, string>;
}

const NO_PARAMETERS: ReadonlyMap<string, string> = new Map();
/** Parameters of one field that are read; honest fields have under ten, RFC 2231 continuations of a long name some dozens. */
const MOST_PARAMETERS = 200;

/** Reads Content-Type, Content-Disposition and the like. Never fails: what makes no sense is passed over. */
export function parseParameterizedValue(field: string): ParameterizedValue {
	const semicolon = field.indexOf(";");
	const head = semicolon < 0 ? field : field.slice(0, semicolon);
	const value = withoutCommentsAndSpace(head).toLowerCase();
	if (semicolon < 0) return { value, parameters: NO_PARAMETERS };
	return { value, parameters: decodeParameters(readParameters(field, semicolon + 1)) };
}

function readParameters(field: string, from: number): RawParameter[] {
	const parameters: RawParameter[] = [];
	let position = from;
	while (position < field.length && parameters.length < MOST_PARAMETERS) {
		const nameEnd = endOfName(field, position);
		if (field[nameEnd] !== "=") {
			position = nameEnd + 1;
			continue;
		}
		const name = withoutCommentsAndSpace(field.slice(position, nameEnd)).toLowerCase();
		const read = readParameterValue(field, nameEnd + 1);
		if (name !== "") parameters.push({ name, value: read.value });
		position = read.next;
	}
	return parameters;
}

function endOfName(field: string, from: number): number {
	let i = from;
	while (i < field.length && field[i] !== "=" && field[i] !== ";") i++;
	return i;
}

function readParameterValue(field: string, from: number): { value: string; next: number } {
	let i = from;
	while (field[i] === " " || field[i] === "\t") i++;
	if (field[i] === '"') return readQuotedValue(field, i + 1);
	const semicolon = field.indexOf(";", i);
	const end = semicolon < 0 ? field.length : semicolon;
	return { value: withoutTrailingComment(field.slice(i, end)).trim(), next: end + 1 };
}

/** A quoted string; one that is not closed ends at the end of the field. */
function readQuotedValue(field: string, from: number): { value: string; next: number } {
	let value = "";
	let start = from;
	let i = from;
	for (; i < field.length && field[i] !== '"'; i++) {
		// Windows paths come with single backslashes: only \" and \\ are quoted pairs in practice.
		if (field[i] === "\\" && (field[i + 1] === '"' || field[i + 1] === "\\")) {
			value += field.slice(start, i);
			start = i + 1;
			i++;
		}
	}
	value += field.slice(start, i);
	const semicolon = field.indexOf(";", i);
	return { value, next: semicolon < 0 ? field.length : semicolon + 1 };
}

function decodeParameters(raw: readonly RawParameter[]): ReadonlyMap<string, string> {
	const parameters = new Map<string, string>();
	const extended: RawParameter[] = [];
	for (const parameter of raw) {
		if (parameter.name.includes("*")) extended.push(parameter);
		else if (!parameters.has(parameter.name)) {
			const { value } = parameter;
			parameters.set(parameter.name, value.includes("=?") ? decodeEncodedWords(value) : value);
		}
	}
	// The extended form says more exactly what was meant, so it wins over a plain one (RFC 6266 section 4.3).
	for (const [name, value] of decodeExtendedParameters(extended)) parameters.set(name, value);
	return parameters;
}

function withoutTrailingComment(text: string): string {
	const open = text.indexOf(" (");
	return open > 0 ? text.slice(0, open) : text;
}

function withoutCommentsAndSpace(text: string): string {
	if (!text.includes("(")) return text.replace(/[ \t\r\n]/g, "");
	let out = "";
	let depth = 0;
	for (const character of text) {
		if (character === "(") depth++;
		else if (character === ")") depth = Math.max(0, depth - 1);
		else if (depth === 0 && character !== " " && character !== "\t") out += character;
	}
	return out;
}
