/**
 * A number of lookups. A log may tell a lookup twice, by question and by answer, or by one of them only: of each log counts what there is
 * more of.
 */
export class LookupCount {
	#counted = 0;
	#log = -1;
	#questions = 0;
	#answers = 0;

	get lookups(): number {
		return this.#counted + Math.max(this.#questions, this.#answers);
	}

	count(log: number, reply: boolean): void {
		if (log !== this.#log) this.#close(log);
		if (reply) this.#answers++;
		else this.#questions++;
	}

	#close(log: number): void {
		this.#counted = this.lookups;
		this.#questions = 0;
		this.#answers = 0;
		this.#log = log;
	}
}
