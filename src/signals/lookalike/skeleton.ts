import { isAscii } from "../text/is-ascii.ts";
import { latinLookAlike, letterOfDigit } from "../text/look-alikes.ts";

/** Letters and digits that look alike in some typeface collapse: i, l and 1; o and 0; and the pairs rn and m, vv and w. */
const collapsed: Readonly<Record<string, string>> = {
	...letterOfDigit,
	i: "l",
	"|": "l",
	"@": "a",
	"€": "e",
	"¢": "c",
	"¥": "y",
	"°": "o",
	"×": "x",
	"†": "t",
	"∂": "a",
	℮: "e",
};

/** Longer texts are cut: names and labels are short. */
const longest = 256;

/**
 * What a text looks like, in small Latin letters, for comparing with other skeletons only: two texts with the same one look alike, in the
 * manner of Unicode TR 39. NFKC turns fullwidth and mathematical letters.
 */
export function skeleton(text: string): string {
	let made = "";
	const source = isAscii(text) ? text.slice(0, longest) : text.slice(0, longest).normalize("NFKC");
	for (const letter of source) {
		const base = (letter <= "\x7f" ? undefined : latinLookAlike(letter)) ?? letter.toLowerCase();
		made += collapsed[base] ?? base;
	}
	return joinPairs(made);
}

function joinPairs(text: string): string {
	const withM = text.includes("rn") ? text.replaceAll("rn", "m") : text;
	return withM.includes("vv") ? withM.replaceAll("vv", "w") : withM;
}
