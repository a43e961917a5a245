/** Kept at once; where more wait for their replies, they do not come. */
const most = 1_000;

/**
 * A name server tells by its policy that it blocked or changed the answer to a lookup and, where it logs replies as well, tells the same lookup
 * again by the reply. Both count as answers to the question (see Lookup.reply), so that the second has to be left out.
 */
export class BlockedLookups {
	readonly #waiting = new Map<string, number>();

	add(lookup: string): void {
		if (this.#waiting.size >= most) this.#waiting.clear();
		this.#waiting.set(lookup, (this.#waiting.get(lookup) ?? 0) + 1);
	}

	/** Is this reply that to one of them? Each has one. */
	takeReply(lookup: string): boolean {
		const count = this.#waiting.get(lookup) ?? 0;
		if (count > 1) this.#waiting.set(lookup, count - 1);
		else this.#waiting.delete(lookup);
		return count > 0;
	}
}
