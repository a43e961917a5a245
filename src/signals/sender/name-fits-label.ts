/**
 * Whether a display name and the label of a domain are the same name: "Sur La Table" and surlatable, "The New York Times"
 * and nytimes, "PM Press" and pmpress, "Levi's®" and levi, "Fiesta Dinnerware" and fiestatableware, "WA Department of
 * Health" and wadoh. Latin letters only; accents and signs are dropped.
 */
export function nameFitsLabel(name: string, label: string): boolean {
	const words = wordsOf(name);
	const letters = label.replaceAll(/[^a-z0-9]/g, "");
	if (words.length === 0 || letters.length < 3) return false;
	return isSpelledOut(words, letters) || sharesWord(words, letters);
}

const longestName = 80;
const mostWords = 8;

function wordsOf(name: string): string[] {
	const plain = name
		.slice(0, longestName)
		.normalize("NFKD")
		.toLowerCase()
		.replaceAll(/['’.®™\u0300-\u036f]/g, "");
	return plain
		.split(/[^a-z0-9]+/)
		.filter((word) => word.length > 0)
		.slice(0, mostWords);
}

/** Words that stand in any firm's name or domain. */
const everyday = new Set(
	`support service services account accounts team news newsletter email mail info online store shop customer notification notifications alert alerts update updates
	group global club official security reply noreply no the and of for from your you my our at in by to with de la le les el los die der das und et y e du des do da
	company inc llc ltd gmbh corp co world international center centre market media digital network health bank care home club rewards member members`.split(
		/\s+/,
	),
);

/** The label is made of beginnings of the name's words in their order, and at least one is a whole word of four letters, or it is all the initials. */
function isSpelledOut(words: readonly string[], label: string): boolean {
	return fits(words, 0, label, 0, false) || isInitials(words, label);
}

/** At most eight words, each may give its first letters: bounded by the label's length times the words. */
function fits(words: readonly string[], word: number, label: string, at: number, whole: boolean): boolean {
	if (at === label.length) return whole;
	const current = words[word];
	if (current === undefined) return false;
	for (let length = commonPrefix(current, label, at); length > 0; length--) {
		const isWhole = length === current.length && length >= 4 && !everyday.has(current);
		if ((length === current.length || length <= 2) && fits(words, word + 1, label, at + length, whole || isWhole)) return true;
	}
	return everyday.has(current) && fits(words, word + 1, label, at, whole);
}

function commonPrefix(word: string, label: string, at: number): number {
	let length = 0;
	while (length < word.length && word[length] === label[at + length]) length++;
	return length;
}

function isInitials(words: readonly string[], label: string): boolean {
	if (words.length < 3 || label.length < 3) return words.length === 2 && words.join("") === label;
	const some = words.filter((word) => !everyday.has(word) || word.length > 3);
	const head = words[0] ?? "";
	return [initials(words), initials(some), head + initials(words.slice(1)), head + initials(some.slice(1))].includes(label);
}

function initials(words: readonly string[]): string {
	return words.map((word) => word.charAt(0)).join("");
}

const leastRun = 6;

/** The last words of the name, joined, are the label: "Instituto Rio Vivo" and riovivo. */
function endsRun(words: readonly string[], label: string): boolean {
	return words.some((_, at) => at > 0 && words.slice(at).join("") === label);
}

/** A word of the name that is no everyday word begins, ends or is the label, or the joined name does. */
function sharesWord(words: readonly string[], label: string): boolean {
	const joined = words.join("");
	if (joined.length >= 4 && (joined.startsWith(label) || label.startsWith(joined))) return true;
	if (label.length >= leastRun && endsRun(words, label)) return true;
	return words.some(
		(word) => !everyday.has(word) && (word === label || (word.length >= 5 && (label.startsWith(word) || label.endsWith(word)))),
	);
}
