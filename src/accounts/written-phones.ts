import { phonesIn, type WrittenPhone } from "../signals/text/phone-numbers.ts";

/** Digits with separators between them, as telephone numbers of any country are written; amounts and dates are too. */
const digits = /(?<![\w.,/:=#&?@€$£¥-])\+?\(?\d(?:[\s().\-–/]{0,3}\d){6,14}(?![\w-])/gu;
const date = /^\(?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?!\d)/u;
const fewestDigits = 8;
/** Numbers of customers, orders and readers are written without gaps, and so are few telephone numbers. */
const fewestTogether = 10;
const grouped = /\d\D+\d/u;
const mostDigits = 15;
const reach = 50;
const mostFound = 40;

/** Words in front of a number that is to be called, in the languages that attacks come in. */
const toCall = new RegExp(
	[
		"call|phone|dial|hot-?line|help ?line|mobile|\\bcell|\\btel|\\bring|\\btext\\b|\\bsms|whatsapp|signal|telegram|new number",
		"anruf|rufen|handy|rufnummer|neue nummer|appel|joindre|llam|nuevo número|número nuevo|móvil|ligue|ligar|celular|outro número",
		"chiam|cellulare|\\bbel|zadzwo|dzwoń|pod numer|позвон|звон|по номеру|\\bтел|arayın|hattı",
		"電話|窓口|拨打|致电|电话|客服|热线|手机|微信|新号|撥打|전화|번으로|고객센터|연락",
	].join("|"),
	"iu",
);

/**
 * Telephone numbers in a text: those that look like one by themselves, and digits in any grouping behind a word that asks to
 * call. Digits of other scripts and digits spelled out count as digits. `at` is a place in the text that is handed in.
 */
export function writtenPhones(text: string): WrittenPhone[] {
	const plain = withPlainDigits(text);
	const found = [...phonesIn(plain)].slice(0, mostFound);
	const pattern = new RegExp(digits);
	for (let match = pattern.exec(plain); match !== null && found.length < mostFound; match = pattern.exec(plain)) {
		const [written] = match;
		const at = match.index;
		const count = written.replace(/\D+/g, "").length;
		if (count > mostDigits || count < (grouped.test(written) ? fewestDigits : fewestTogether)) continue;
		if (date.test(written)) continue;
		if (found.some((phone) => phone.at < at + written.length && at < phone.at + phone.written.length)) continue;
		if (toCall.test(plain.slice(Math.max(0, at - reach), at))) found.push({ written, at });
	}
	return found.concat(spelledPhones(text));
}

const otherDigits = /[０-９（）＋－٠-٩۰-۹]/gu;

/** Digits, and what stands between them, in ASCII; as many characters as before. */
function withPlainDigits(text: string): string {
	return text.replace(otherDigits, (character) => {
		const code = character.charCodeAt(0);
		return code >= 0xff00 ? String.fromCharCode(code - 0xfee0) : String(code & 0xf);
	});
}

/** Nought to nine, as they are called in languages that write them apart. */
const spelled: readonly (readonly string[])[] = [
	["zero", "oh", "null", "zéro", "cero", "nul"],
	["one", "eins", "un", "uno", "um", "een"],
	["two", "zwei", "zwo", "deux", "dos", "dois", "due", "twee"],
	["three", "drei", "trois", "tres", "três", "tre", "drie"],
	["four", "vier", "quatre", "cuatro", "quatro", "quattro"],
	["five", "fünf", "cinq", "cinco", "cinque", "vijf"],
	["six", "sechs", "seis", "sei", "zes"],
	["seven", "sieben", "sept", "siete", "sete", "sette", "zeven"],
	["eight", "acht", "huit", "ocho", "oito", "otto"],
	["nine", "neun", "neuf", "nueve", "nove", "negen"],
];
const digitOf = new Map(spelled.flatMap((words, digit) => words.map((word) => [word, String(digit)] as const)));
const oneSpelled = `(?:${[...digitOf.keys()].sort((left, right) => right.length - left.length).join("|")})`;
const runOfSpelled = new RegExp(`(?<![\\p{L}])${oneSpelled}(?:[\\s,-]{1,2}${oneSpelled}){7,14}(?![\\p{L}])`, "giu");

/** "eight zero five, five five …": read aloud by people, not by programs. */
function spelledPhones(text: string): WrittenPhone[] {
	const found: WrittenPhone[] = [];
	for (const match of text.matchAll(runOfSpelled)) {
		if (found.length >= mostFound) break;
		const words = match[0].toLowerCase().split(/[\s,-]+/u);
		found.push({ written: words.map((word) => digitOf.get(word) ?? "").join(""), at: match.index });
	}
	return found;
}
