import type { Finding } from "../evidence.ts";
import type { Signal } from "../signal.ts";

/** The reader is greeted by the name that stands in To. Those who bought an address list seldom have names that fit. */
export const addressedByName: Signal = {
	name: "addressed-by-name",
	codes: {
		GOOD_ADDRESSED_BY_NAME: {
			weight: -0.5,
			tone: "good",
			phish: -0.1,
			sentence: "The text greets the reader by name ({name})",
			example: "To: Jo Doe <x77@reader.example>, the text beginning with: Dear Jo,",
		},
	},
	look(facts): Finding[] {
		const to = facts.mail.to.length === 1 ? facts.mail.to[0] : undefined;
		if (to === undefined || to.name === "" || to.name.includes("@")) return [];
		const words = to.name
			.slice(0, 60)
			.toLowerCase()
			.split(/[\s,]+/)
			.filter((word) => isName(word, to.localPart.toLowerCase()));
		const start = facts.mail.visibleText.slice(0, lookedAt).toLowerCase();
		const name = words.find((word) => isGreeted(start, word));
		return name === undefined ? [] : [{ code: "GOOD_ADDRESSED_BY_NAME", detail: { name } }];
	},
};

const lookedAt = 500;

/** What the local part says already, anybody knows. */
function isName(word: string, localPart: string): boolean {
	return /^\p{L}{2,20}$/u.test(word) && (word.length >= 3 || /\p{Script=Han}|\p{Script=Hangul}/u.test(word)) && !localPart.includes(word);
}

/** Near the beginning of a line, and a sign or the line's end behind it. */
function isGreeted(text: string, word: string): boolean {
	const at = text.indexOf(word);
	if (at < 0) return false;
	const lineStart = text.lastIndexOf("\n", at) + 1;
	return at - lineStart <= 24 && !/\p{L}/u.test(text.charAt(at - 1)) && !/[a-z0-9@._-]/.test(text.charAt(at + word.length));
}
