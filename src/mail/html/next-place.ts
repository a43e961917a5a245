/**
 * Where a character comes next in a source, asked for places further and further on. It is searched for anew only when the
 * place found before is passed, so that all questions together read the source once.
 */
export class NextPlace {
	readonly #source: string;
	readonly #character: string;
	#found = -1;

	constructor(source: string, character: string) {
		this.#source = source;
		this.#character = character;
	}

	/** Whether the character stands between two places. */
	isBetween(start: number, end: number): boolean {
		if (this.#found < start) {
			const found = this.#source.indexOf(this.#character, start);
			this.#found = found === -1 ? this.#source.length : found;
		}
		return this.#found < end;
	}
}
