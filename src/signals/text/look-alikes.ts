/**
 * Letters of other scripts that pass for Latin ones, and the way back. Used inside a word that mixes scripts only: a word of
 * one script is left as it is, whatever it resembles. Lower case, because words are folded before they are looked at.
 */
const pairs: readonly (readonly [latin: string, others: string])[] = [
	["a", "аαɑ"],
	["b", "ьв"],
	["c", "сϲ"],
	["d", "ԁ"],
	["e", "еє"],
	["g", "ɡց"],
	["h", "һհн"],
	["i", "іι"],
	["j", "ј"],
	["k", "кκ"],
	["l", "ӏ"],
	["m", "м"],
	["n", "пηո"],
	["o", "оοօσ"],
	["p", "рρ"],
	["q", "ԛզ"],
	["r", "г"],
	["s", "ѕ"],
	["t", "тτ"],
	["u", "υսц"],
	["v", "νѵ"],
	["w", "ԝωш"],
	["x", "хχ"],
	["y", "уγү"],
];

/** Code unit of a look-alike to that of the Latin letter. */
export const toLatin: ReadonlyMap<number, number> = new Map(
	pairs.flatMap(([latin, others]) => [...others].map((other) => [other.charCodeAt(0), latin.charCodeAt(0)] as const)),
);

/** Code unit of a Latin letter to the Cyrillic one that looks the same in lower or upper case. */
export const toCyrillic: ReadonlyMap<number, number> = new Map(
	[..."aаbвcсeеhнiіjјkкmмoоpрsѕtтxхyу"].reduce<[number, number][]>((all, letter, index, letters) => {
		if (index % 2 === 0) all.push([letter.charCodeAt(0), (letters[index + 1] ?? letter).charCodeAt(0)]);
		return all;
	}, []),
);
