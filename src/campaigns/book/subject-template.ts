/** What stands for words that change from message to message. */
const changing = "…";
/** Longer subjects are cut: what people see of them is shorter. */
const mostWords = 24;
/** Once a template has held for this many different subjects it is not compared any more. */
const mostCompared = 64;

/** The subject of a campaign with what changes from message to message marked. */
export class SubjectTemplate {
	#words: string[];
	#compared = 0;

	constructor(subject: string) {
		this.#words = wordsOf(subject);
	}

	add(subject: string): void {
		if (this.#compared >= mostCompared) return;
		const words = wordsOf(subject);
		if (words.length === this.#words.length && words.every((word, at) => word === this.#words[at])) return;
		this.#compared++;
		this.#words = common(this.#words, words);
	}

	toString(): string {
		return this.#words.join(" ");
	}
}

function wordsOf(subject: string): string[] {
	return subject.split(/\s+/u, mostWords).filter((word) => word !== "");
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
			if (other >= right.length || (at < left.length && length(lengths, at + 1, other) >= length(lengths, at, other + 1))) at++;
			else other++;
		}
	}
	return words;
}

function length(lengths: readonly Uint8Array[], at: number, other: number): number {
	return lengths[at]?.[other] ?? 0;
}

/** Lengths of the longest common subsequences of the ends of both. */
function lengthsOf(left: readonly string[], right: readonly string[]): Uint8Array[] {
	const lengths = Array.from({ length: left.length + 1 }, () => new Uint8Array(right.length + 1));
	for (let at = left.length - 1; at >= 0; at--)
		for (let other = right.length - 1; other >= 0; other--)
			(lengths[at] as Uint8Array)[other] =
				left[at] === right[other] && left[at] !== changing
					? length(lengths, at + 1, other + 1) + 1
					: Math.max(length(lengths, at + 1, other), length(lengths, at, other + 1));
	return lengths;
}
