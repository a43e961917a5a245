import { accepted, type Kind, rejected } from "./kind.ts";

/** One line of text. `test` narrows it further. */
export function text(allowed = "a text in quotes", test: (text: string) => boolean = () => true): Kind<string> {
	return {
		allowed,
		read: (found) => (typeof found === "string" && isOneLine(found) && test(found) ? accepted(found) : rejected()),
		write: (value) => JSON.stringify(value),
	};
}

function isOneLine(value: string): boolean {
	return !/[\u0000-\u001f\u007f]/.test(value);
}
