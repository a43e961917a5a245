import { isRandomName } from "../../signals/sender/random-name.ts";

const longest = 120;
const longestWord = 16;
const longestPlain = 8;

/**
 * The shape of a mark that a program made: words stay, numbers and tokens become "#" by their length, so that
 * "----=_NextPart_000_0012_01DA7A1C.5D2E9F40" is "----=_NextPart_###_####_########.########". Over eight: "#{32}".
 */
export function shapeOf(mark: string): string {
	const end = Math.min(mark.length, longest);
	let shape = "";
	let start = 0;
	let digits = 0;
	for (let at = 0; at < end; at++) {
		const code = mark.charCodeAt(at);
		if (isDigit(code)) digits++;
		else if (!isLetter(code)) {
			shape += shapeOfToken(mark, start, at, digits) + mark.charAt(at);
			start = at + 1;
			digits = 0;
		}
	}
	return (shape + shapeOfToken(mark, start, end, digits)).slice(0, longest);
}

function shapeOfToken(mark: string, start: number, end: number, digits: number): string {
	const length = end - start;
	if (length === 0) return "";
	if (digits === 0 && length <= longestWord) {
		const token = mark.slice(start, end);
		if (isWord(token)) return token;
	}
	return length > longestPlain ? `#{${length}}` : "########".slice(0, length);
}

/** Of a token without digits, which is not long. */
function isWord(token: string): boolean {
	return !isRandomName(token.toLowerCase()) && !/[a-z][A-Z]{2,}[a-z]|^[A-F]{8}$/u.test(token);
}

function isLetter(code: number): boolean {
	return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}
