/** A telephone number as it stands in a text. */
export interface WrittenPhone {
	readonly written: string;
	/** Where it begins. */
	readonly at: number;
}

/**
 * A plus, a bracket or a nought and then at least eight digits, or three groups of digits as in 805-555-0142 and
 * 1588 000 0000: not inside an address, a number of a document or a date. Up to two separators between digits.
 */
const phonePattern =
	/(?<![\w./:=#&?@-])(?:\+\d|\(0?\d|0\d|1[-. (]{1,2}\d|\d{3,4}[-. )]{1,2}\d{3,4}[-. ]\d)(?:[\s().\-–]{0,2}\d){3,12}(?![\w-])/gu;
const fewestDigits = 9;

/** Without as many digits with no more than separators between them there is no number; most texts have none, and are done with by this. */
const enoughDigits = new RegExp(new Array(fewestDigits).fill("\\d").join("[\\s().\\-–]{0,2}"));

/** Telephone numbers in a text, in their order; linear in its length. */
export function phonesIn(text: string): Iterable<WrittenPhone> {
	return enoughDigits.test(text) ? writtenPhones(text) : [];
}

function* writtenPhones(text: string): Generator<WrittenPhone> {
	const pattern = new RegExp(phonePattern);
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
		if (digitsOf(match[0]).length >= fewestDigits) yield { written: match[0], at: match.index };
}

/** E.164. */
const mostDigits = 15;
/** Shorter ones without a country are dates, amounts and numbers of documents more often than telephones. */
const fewestNational = 10;

/**
 * One spelling of a number: "+18885550142" where the country is told, by a plus, the noughts that stand for it, or the groups of
 * three, three and four that North America writes; else its digits as they are dialled. "" for what is no number of a telephone.
 */
export function phoneInOneForm(written: string): string {
	const digits = digitsOf(written);
	if (digits.length < fewestDigits || digits.length > mostDigits + 3 || ipAddress.test(written) || madeUp.test(digits)) return "";
	if (written.trimStart().startsWith("+")) return `+${digitsOf(withoutTrunk(written))}`;
	if (digits.startsWith("011") && digits.length > 12) return `+${digits.slice(3)}`;
	if (digits.startsWith("00") && digits.length > 11) return `+${digits.slice(2)}`;
	if (northAmerican.test(written.trim())) return `+1${digits.slice(-10)}`;
	return digits.length > mostDigits || digits.length < fewestNational ? "" : digits;
}

/** "555-123-4567", "000 000 0000": what templates are delivered with. */
const madeUp = /^1?555\d{7}$|1234567|(\d)\1{6}/u;
const ipAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/u;
const northAmerican = /^(?:1[-. (]{1,2})?\(?[2-9]\d\d[-. )]{1,2}[2-9]\d\d[-. ]\d{4}$/u;

/** "+49 (0) 30 …": the nought is dialled within the country only. */
function withoutTrunk(written: string): string {
	return written.replace("(0)", "");
}

function digitsOf(written: string): string {
	return written.replace(/\D+/g, "");
}
