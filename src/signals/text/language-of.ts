import { CLASS_SHIFT, characters, SCRIPT_SHIFT, scripts } from "./character-table.ts";
import { stopWords } from "./stop-words.ts";
import { Vocabulary } from "./vocabulary.ts";
import { noStems, WordCutter } from "./word-cutter.ts";

const languages = Object.keys(stopWords);
/** Letters that say more than words in a short text. [letters, languages] */
const tellingLetters: readonly (readonly [string, string])[] = [
	["ß", "de"],
	["äöü", "de"],
	["ñ¿¡", "es"],
	["ãõ", "pt"],
	["ç", "fr pt tr"],
	["êèàâû", "fr"],
	["êâáó", "pt"],
	["ìòù", "it"],
	["łąęśźżń", "pl"],
	["řůěč", "cs"],
	["žšč", "cs sk hr sl"],
	["ľĺŕô", "sk"],
	["őű", "hu"],
	["ğışİ", "tr"],
	["șțăâî", "ro"],
	["åäö", "sv fi"],
	["øæå", "da no"],
	["đươạếệ", "vi"],
	["ėįųū", "lt"],
	["āēīļņ", "lv"],
	["õ", "et"],
	["ыэъё", "ru"],
	["іїєґ", "uk"],
	["ъщ", "bg"],
	["јљњћђџ", "sr"],
];

let wordBits: Vocabulary | undefined;
let letterBits: ReadonlyMap<number, number> | undefined;
const scores = new Int32Array(32);
const cutter = new WordCutter(noStems);

/** Characters looked at; a text that has not shown its language by then is a mixture. */
const charactersRead = 2_000;
const scriptCounts = new Int32Array(scripts.length);

/**
 * The main language of a text by its script, its stop words and its telling letters: a few microseconds, with no model to
 * load. "" when there is too little to tell.
 */
export function languageOf(whole: string): string {
	const text = whole.slice(0, charactersRead);
	countScripts(text);
	return languageByScript() ?? languageByWords(text);
}

function countScripts(text: string): void {
	scriptCounts.fill(0);
	for (let index = 0; index < text.length; index++) {
		const script = (characters[text.charCodeAt(index)] as number) >>> (CLASS_SHIFT + SCRIPT_SHIFT);
		scriptCounts[script] = (scriptCounts[script] as number) + 1;
	}
}

/** Han, Kana and Hangul say as much with one character as others with three letters. */
function languageByScript(): string | undefined {
	const count = (script: (typeof scripts)[number]): number => scriptCounts[scripts.indexOf(script)] as number;
	const kana = count("kana");
	const han = count("han");
	const hangul = count("hangul");
	const letters = count("latin") + count("cyrillic");
	if (hangul > 4 && hangul * 4 >= letters && hangul > kana + han) return "ko";
	if (kana > 4 && (kana + han) * 4 >= letters && kana * 8 > han) return "ja";
	if (han > 4 && han * 4 >= letters) return "zh";
	for (const [script, language] of ownScripts) if (count(script) > 10 && count(script) * 2 > letters) return language;
	return undefined;
}

const ownScripts = [
	["arabic", "ar"],
	["hebrew", "he"],
	["thai", "th"],
	["devanagari", "hi"],
	["greek", "el"],
] as const;

function languageByWords(text: string): string {
	wordBits ??= buildWordBits();
	letterBits ??= buildLetterBits();
	scores.fill(0);
	cutter.reset();
	cutter.cut(text);
	for (let word = 0; word < cutter.count; word++) {
		const bits = wordBits.get(cutter.hashes[word] as number);
		if (bits !== 0) addScores(bits, 12);
	}
	for (let index = 0, left = 60; index < text.length && left > 0; index++) {
		const code = text.charCodeAt(index);
		const bits = code < 0x80 ? undefined : letterBits.get(code);
		if (bits === undefined) continue;
		addScores(bits, 4);
		left--;
	}
	return best(cutter.count);
}

/** A word of many languages says less for each. */
function addScores(bits: number, worth: number): void {
	let sharers = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) sharers++;
	const share = (worth / sharers) | 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) {
		const language = 31 - Math.clz32(rest & -rest);
		scores[language] = (scores[language] as number) + share;
	}
}

function best(words: number): string {
	let winner = -1;
	let most = Math.max(11, words * 0.15);
	for (let language = 0; language < languages.length; language++) {
		const score = scores[language] as number;
		if (score > most) {
			most = score;
			winner = language;
		}
	}
	return languages[winner] ?? "";
}

function buildWordBits(): Vocabulary {
	const bitsOf = new Map<number, number>();
	for (const [language, words] of Object.values(stopWords).entries()) {
		cutter.reset();
		cutter.cut(words);
		for (let word = 0; word < cutter.count; word++) {
			const hash = cutter.hashes[word] as number;
			bitsOf.set(hash, (bitsOf.get(hash) ?? 0) | (1 << language));
		}
	}
	const vocabulary = new Vocabulary(bitsOf.size);
	for (const [hash, bits] of bitsOf) vocabulary.add(hash, bits);
	return vocabulary;
}

function buildLetterBits(): Map<number, number> {
	const bitsOf = new Map<number, number>();
	for (const [letters, spoken] of tellingLetters) {
		const bits = spoken.split(" ").reduce((all, language) => all | (1 << languages.indexOf(language)), 0);
		for (const letter of letters) {
			const code = letter.charCodeAt(0);
			bitsOf.set(code, (bitsOf.get(code) ?? 0) | bits);
		}
	}
	return bitsOf;
}
