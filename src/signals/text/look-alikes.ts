import { characters } from "./character-table.ts";

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/**
 * Letters of other scripts that pass for Latin ones. A capital stands here where it looks like a Latin capital; its small letter passes for
 * the same, unless it stands here too ("ν" is a v, "Ν" an N). The table is our own and short, in the manner of Unicode TR 39. Odd
 * letters of the Latin script are folded like accented ones: see character-table.ts.
 */
const pairs: readonly (readonly [latin: string, others: string])[] = [
	["a", "аαΑАᎪⲀꓮ"],
	["b", "ьЬΒВБЪᏴꓐ"],
	["c", "сϲСϹᏟⲤꓚ"],
	["d", "ԁժᎠᏧꓒꓓ"],
	["e", "еєҽϵэΕЕᎬⲈꓰ"],
	["f", "ϝքꓝ"],
	["g", "ցԍᏀꓖ"],
	["h", "һհΗНᎻⲎꓧ"],
	["i", "іιΙІᎥⲒꓲ"],
	["j", "јϳյЈᎫꓙ"],
	["k", "кκқҝҟΚКᏦⲔꓗ"],
	["l", "ӏᏞꓡ"],
	["m", "мΜМᎷⲘꓟ"],
	["n", "пηոռΝⲚꓠ"],
	["o", "оοօσθΟОՕⲞꓳ"],
	["p", "рρϱրΡРᏢⲢꓑ"],
	["q", "ԛզգ"],
	["r", "гᴦⲅᎡꓣ"],
	["s", "ѕՏЅᏚᏕꓢ"],
	["t", "тτΤТᎢⲦꓔ"],
	["u", "υսцμՍꓴ"],
	["v", "νѵѴᏙꓦ"],
	["w", "ԝшωաᎳꓪ"],
	["x", "хχΧХⲬꓫ"],
	["y", "уγүყΥҮУᎩⲨꓬ"],
	["z", "ΖᏃⲌꓜ"],
];

/** Digits that pass for letters; 1 passes for i, too. */
export const letterOfDigit: Readonly<Record<string, string>> = { "0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b" };

/** Code unit of a look-alike, capital or small, to that of the small Latin letter. */
export const toLatin: ReadonlyMap<number, number> = buildToLatin();

function buildToLatin(): Map<number, number> {
	const table = new Map<number, number>();
	const letters = pairs.flatMap(([latin, others]) => [...others].map((other) => [other, latin.charCodeAt(0)] as const));
	for (const [other, latin] of letters) table.set(other.charCodeAt(0), latin);
	for (const [other, latin] of letters) {
		const small = other.toLowerCase().charCodeAt(0);
		if (!table.has(small)) table.set(small, latin);
	}
	return table;
}

/** The small Latin letter that any other letter passes for, whatever its accents ("ẩ", "Ά", "ø"); undefined when it passes for none. */
export function latinLookAlike(letter: string): string | undefined {
	const bare = letter.normalize("NFD").charCodeAt(0);
	const look = toLatin.get(bare) ?? (characters[bare] as number) & 0xffff;
	return look >= SMALL_A && look <= SMALL_Z ? String.fromCharCode(look) : undefined;
}

/** Code unit of a Latin letter to the Cyrillic one that looks the same in lower or upper case. */
export const toCyrillic: ReadonlyMap<number, number> = new Map(
	[..."aаbвcсeеhнiіjјkкmмoоpрsѕtтxхyу"].reduce<[number, number][]>((all, letter, index, letters) => {
		if (index % 2 === 0) all.push([letter.charCodeAt(0), (letters[index + 1] ?? letter).charCodeAt(0)]);
		return all;
	}, []),
);
