/** The story begins at 08:30 and goes on as fast as the drill does; the attack comes at 08:40 whenever it is ready. */
export class StoryClock {
	readonly #began = performance.now();
	#offset = 8 * 3_600_000 + 30 * 60_000;

	get elapsedMs(): number {
		return Math.round(performance.now() - this.#began);
	}

	/** "08:40:07" */
	get time(): string {
		return new Date(this.#offset + this.elapsedMs).toISOString().slice(11, 19);
	}

	/** It is that time now, if it is not later already. */
	jumpTo(hours: number, minutes: number): void {
		const wanted = (hours * 60 + minutes) * 60_000 - this.elapsedMs;
		this.#offset = Math.max(this.#offset, wanted);
	}
}
