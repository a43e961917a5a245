import { ownCopy } from "../../base/own-copy.ts";

/** Types that are kept of one name; there are about a hundred, and a log made to be large may invent more. */
const mostTypes = 10;

/**
 * Lookups of one name by one client. A log may tell a lookup twice, by question and by answer, or by one of them only: of each
 * log counts what there is more of.
 */
export class LookupTally {
	first: number | undefined;
	last: number | undefined;
	/** A list: there are many tallies, and most have one or two. */
	readonly types: string[] = [];
	#counted = 0;
	#log = -1;
	#questions = 0;
	#answers = 0;

	get lookups(): number {
		return this.#counted + Math.max(this.#questions, this.#answers);
	}

	add(log: number, at: number | undefined, type: string, reply: boolean): void {
		if (log !== this.#log) this.#close(log);
		if (reply) this.#answers++;
		else this.#questions++;
		if (type !== "" && this.types.length < mostTypes && !this.types.includes(type)) this.types.push(ownCopy(type));
		if (at === undefined) return;
		this.first = Math.min(this.first ?? at, at);
		this.last = Math.max(this.last ?? at, at);
	}

	#close(log: number): void {
		this.#counted = this.lookups;
		this.#questions = 0;
		this.#answers = 0;
		this.#log = log;
	}
}
