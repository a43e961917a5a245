/**
 * Letters of other scripts that pass for Latin ones, and the way back. Used inside a word that mixes scripts only: a word of
 * one script is left as it is, whatever it resembles. In lower case, because words are folded before they are looked at; folding
 * leaves Cherokee as it is, whose capitals are the common letters.
 */
const pairs: readonly (readonly [latin: string, others: string])[] = [
	["a", "аαɑᎪⲁꓮ"],
	["b", "ьвᏴꓐ"],
	["c", "сϲᏟⲥꓚ"],
	["d", "ԁᎠժꓓ"],
	["e", "еєᎬꓰ"],
	["f", "քꓝ"],
	["g", "ɡցᏀꓖ"],
	["h", "һհнᎻꓧ"],
	["i", "іιᎥⲓꓲ"],
	["j", "јյᎫꓙ"],
	["k", "кκᏦⲕꓗ"],
	["l", "ӏᏞꓡ"],
	["m", "мᎷⲙꓟ"],
	["n", "пηոռⲛꓠ"],
	["o", "оοօσⲟꓳ"],
	["p", "рρᏢⲣꓑ"],
	["q", "ԛզ"],
	["r", "гᎡꓣ"],
	["s", "ѕᏚꓢ"],
	["t", "тτᎢⲧꓔ"],
	["u", "υսцꓴ"],
	["v", "νѵᏙꓦ"],
	["w", "ԝωшᎳꓪ"],
	["x", "хχⲭꓫ"],
	["y", "уγүᎩⲩꓬ"],
	["z", "Ꮓⲍꓜ"],
];

/** Digits that pass for letters; 1 passes for i, too. */
export const letterOfDigit: Readonly<Record<string, string>> = { "0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b" };

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
