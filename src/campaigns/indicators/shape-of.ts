import { isRandomName } from "../../signals/sender/random-name.ts";

const longest = 120;
const run = /[A-Za-z0-9]+/gu;

/**
 * The shape of a mark that a program made: words stay, numbers and tokens become "#" by their length, so that
 * "----=_NextPart_000_0012_01DA7A1C.5D2E9F40" is "----=_NextPart_###_####_########.########". Over eight: "#{32}".
 */
export function shapeOf(mark: string): string {
	return mark.slice(0, longest).replace(run, masked).slice(0, longest);
}

function masked(token: string): string {
	if (!/\d/u.test(token) && token.length <= 16 && !isRandomName(token.toLowerCase()) && !/[a-z][A-Z]{2,}[a-z]|^[A-F]{8}$/u.test(token))
		return token;
	return token.length > 8 ? `#{${token.length}}` : "#".repeat(token.length);
}
