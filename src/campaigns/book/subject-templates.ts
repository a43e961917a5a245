import type { Share } from "../campaign.ts";

/** What stands for words that change from message to message. */
const changing = "…";
/** Longer subjects are cut: what people see of them is shorter. */
const mostWords = 24;
/** Senders that rotate subjects have a handful of them. */
const mostTemplates = 6;
/** Subjects compared word by word; later ones are counted with the first template that they may fit, and change none. */
const mostCompared = 60;

/** Characters of the words that change which are kept to be searched: those of some forty messages, few enough for thousands of campaigns. */
const mostChanging = 320;

interface Template {
	words: readonly string[];
	messages: number;
}

/**
 * The subjects of a campaign with what changes from message to message marked. Some senders draw from several subjects, so
 * there are several templates; the one that most messages have stands for the campaign.
 */
export class SubjectTemplates {
	readonly #templates: Template[] = [];
	#compared = 0;
	#changing = "";

	add(subject: string, messages = 1): void {
		const words = subject.split(/\s+/u, mostWords).filter((word) => word !== "");
		const same = this.#templates.find((template) => isSame(template.words, words));
		const fits = same ?? (this.#compared++ < mostCompared ? undefined : this.#templates.find((template) => mayFit(template.words, words)));
		if (fits !== undefined) {
			fits.messages += messages;
			if (same === undefined) this.#keepChanging(fits.words, words);
		} else if (this.#compared <= mostCompared) this.#fit(words, messages);
	}

	/** Of most messages first; of equals the one that came first. */
	shares(): Share[] {
		const templates = this.#templates.toSorted((left, right) => right.messages - left.messages);
		return templates.map(({ words, messages }) => ({ value: words.join(" "), messages }));
	}

	/** Words that stand where templates have "…", in lower case with a space between them; those that came first. */
	get changingWords(): string {
		return this.#changing;
	}

	/** Adds what another one had where its templates have "…". */
	addChanging(words: string): void {
		for (const word of words.split(" ")) this.#keepWord(word);
	}

	/** Of a subject, what its template has not. */
	#keepChanging(template: readonly string[], words: readonly string[]): void {
		if (this.#changing.length >= mostChanging) return;
		for (const word of words) if (!template.includes(word)) this.#keepWord(word.toLowerCase());
	}

	#keepWord(word: string): void {
		if (word === "" || word === changing || this.#changing.length + word.length >= mostChanging) return;
		if (!` ${this.#changing} `.includes(` ${word} `)) this.#changing += this.#changing === "" ? word : ` ${word}`;
	}

	#fit(words: readonly string[], messages: number): void {
		for (const template of this.#templates) {
			const shared = common(template.words, words);
			if (kept(shared) * 2 < Math.max(kept(template.words), kept(words))) continue;
			for (const one of [template.words, words]) this.#keepChanging(shared, one);
			template.words = shared;
			template.messages += messages;
			return;
		}
		if (this.#templates.length < mostTemplates) this.#templates.push({ words, messages });
	}
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
	return left.length === right.length && left.every((word, at) => word === right[at]);
}

/** Whether a template's words all stand in a subject, in their order, and make up half of it: quick, and without looking at what lies between. */
function mayFit(template: readonly string[], words: readonly string[]): boolean {
	const fixed = kept(template);
	if (fixed === 0 || fixed * 2 < kept(words)) return false;
	let at = 0;
	for (const word of template) {
		if (word === changing) continue;
		at = words.indexOf(word, at) + 1;
		if (at === 0) return false;
	}
	return true;
}

/** Words that do not change. */
function kept(words: readonly string[]): number {
	return words.reduce((count, word) => count + (word === changing ? 0 : 1), 0);
}

/** The longest run of words, in order, that both have, with marks where something lies between them. */
function common(left: readonly string[], right: readonly string[]): string[] {
	const lengths = lengthsOf(left, right);
	const words: string[] = [];
	let [at, other] = [0, 0];
	while (at < left.length || other < right.length) {
		const word = left[at];
		if (word !== undefined && word === right[other] && word !== changing) {
			words.push(word);
			at++;
			other++;
		} else {
			if (words.at(-1) !== changing) words.push(changing);
			if (other >= right.length || (at < left.length && lengthAt(lengths, at + 1, other) >= lengthAt(lengths, at, other + 1))) at++;
			else other++;
		}
	}
	return words;
}

function lengthAt(lengths: readonly Uint8Array[], at: number, other: number): number {
	return lengths[at]?.[other] ?? 0;
}

/** Lengths of the longest common subsequences of the ends of both. */
function lengthsOf(left: readonly string[], right: readonly string[]): Uint8Array[] {
	const lengths = Array.from({ length: left.length + 1 }, () => new Uint8Array(right.length + 1));
	for (let at = left.length - 1; at >= 0; at--)
		for (let other = right.length - 1; other >= 0; other--)
			(lengths[at] as Uint8Array)[other] =
				left[at] === right[other] && left[at] !== changing
					? lengthAt(lengths, at + 1, other + 1) + 1
					: Math.max(lengthAt(lengths, at + 1, other), lengthAt(lengths, at, other + 1));
	return lengths;
}
