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
	let at = 0;
	while (at < end) {
		const start = at;
		let digits = 0;
		let code = mark.charCodeAt(at);
		while (isLetter(code) || isDigit(code)) {
			if (isDigit(code)) digits++;
			code = ++at < end ? mark.charCodeAt(at) : 0;
		}
		if (at > start) shape += digits === 0 && isWord(mark.slice(start, at)) ? mark.slice(start, at) : masked(at - start);
		const gap = at;
		while (at < end && !isLetter(code) && !isDigit(code)) code = mark.charCodeAt(++at);
		shape += mark.slice(gap, at);
	}
	return shape.slice(0, longest);
}

/** Of a token without digits. */
function isWord(token: string): boolean {
	return token.length <= longestWord && !isRandomName(token.toLowerCase()) && !/[a-z][A-Z]{2,}[a-z]|^[A-F]{8}$/u.test(token);
}

function masked(length: number): string {
	return length > longestPlain ? `#{${length}}` : "########".slice(0, length);
}

function isLetter(code: number): boolean {
	return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}
