import { isAscii } from "../text/is-ascii.ts";
import { letterOfDigit } from "../text/look-alikes.ts";

/**
 * Skeletons in the manner of Unicode TR 39: two texts with the same skeleton look alike. The table is our own and short,
 * with the letters that phishers use in names and domains: Cyrillic, Greek, Armenian, Cherokee, Coptic, Lisu and phonetic
 * ones that pass for Latin, digits that pass for letters. NFKC has turned fullwidth and mathematical letters before.
 */
const table: Readonly<Record<string, string>> = {
	a: "аαɑạаǎȧąàáâãäåāăΑАᎪⲀꓮ∂",
	b: "ьЬвΒВᏴƄɓḃβБЪ",
	c: "сϲⲥСϹᏟꓚçćčċĉƈⅽ¢",
	d: "ԁɗďđḍḋժⅾᏧꓒ",
	e: "еєҽϵℯёэèéêëēėęěĕȩɛẹΕЕᎬꓰ℮",
	f: "ſƒẝϝքꓝ",
	g: "ɡցġğģĝǵԍᏀꓖǧ",
	h: "һհНΗᎻꓧĥħḥ",
	i: "іıιɩӏіìíîïĩīĭįịⅰɪїІΙᎥǐ!",
	j: "јϳĵʝЈᎫꓙյ",
	k: "кκқҝķΚКᏦꓗҟ",
	l: "ⅼłĺļľŀӀ|ʟᏞꓡℓ",
	m: "мⅿṁṃΜМᎷꓟ",
	n: "пηոռñńņňŋɲṇΝꓠṅ",
	o: "оοօσᴏøòóôõöōŏőọơΟОＯՕꓳθ°",
	p: "рρϱրṗΡРᏢꓑⲣⲢ",
	q: "ԛզգ",
	r: "гᴦŕŗřṛⲅᎡꓣ",
	s: "ѕꜱśşšșṣʂՏЅᏕꓢ$ŝ",
	t: "тτţťțṭŧΤТᎢꓔ†",
	u: "υսцùúûüũūŭůűųụưʋᴜՍꓴǔ",
	v: "νѵᴠⅴѴᏙꓦṿ",
	w: "ԝшɯωᴡŵẁẃẅա",
	x: "хχⅹΧХꓫ×",
	y: "уγүყýÿŷỳỵΥҮꓬ¥",
	z: "ᴢźžżẓƶΖᏃꓜ",
	"0": "О",
};

const bases = new Map<number, string>();
for (const [base, others] of Object.entries(table)) {
	for (const other of others) {
		bases.set(other.codePointAt(0) as number, base);
		// Written in capitals above, met in lower case as well.
		const lower = other.toLowerCase();
		if (lower.length === 1 && !bases.has(lower.codePointAt(0) as number)) bases.set(lower.codePointAt(0) as number, base);
	}
}

/** Letters and digits that look alike in some typeface collapse: i, l and 1; o and 0; and the pairs rn and m, vv and w. */
const collapsed: Readonly<Record<string, string>> = {
	...letterOfDigit,
	i: "l",
	"|": "l",
	"@": "a",
	"€": "e",
};

/** Longer texts are cut: names and labels are short. */
const longest = 256;

/** What a text looks like, in small Latin letters; for comparing with other skeletons only. */
export function skeleton(text: string): string {
	let made = "";
	const source = isAscii(text) ? text.slice(0, longest) : text.slice(0, longest).normalize("NFKC");
	for (const letter of source.toLowerCase()) {
		const base = letter <= "\x7f" ? letter : (bases.get(letter.codePointAt(0) as number) ?? letter);
		made += collapsed[base] ?? base;
	}
	return joinPairs(made);
}

/** The Latin letter that a letter of another script passes for; undefined when it passes for none. */
export function latinLookAlike(letter: string): string | undefined {
	return bases.get(letter.codePointAt(0) as number);
}

function joinPairs(text: string): string {
	const withM = text.includes("rn") ? text.replaceAll("rn", "m") : text;
	return withM.includes("vv") ? withM.replaceAll("vv", "w") : withM;
}
