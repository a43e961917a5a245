/** What counted long ago counts less: a campaign's weight after another one. */
const fading = 0.98;

/**
 * How often each outcome of one look came about in an account's own campaigns, each looked at with what was known before it:
 * an account that links to new places in every mail is measured by that, and so is one that never does.
 */
export class Habit {
	readonly counts: number[];

	constructor(levels: number) {
		this.counts = new Array<number>(levels).fill(0);
	}

	add(level: number): void {
		for (let at = 0; at < this.counts.length; at++) this.counts[at] = (this.counts[at] as number) * fading;
		this.counts[level] = (this.counts[level] ?? 0) + 1;
	}

	/** Probability of an outcome for this account; `usual` is that over all accounts, and counts as `firmness` campaigns. */
	probability(level: number, usual: readonly number[], firmness: number): number {
		let total = 0;
		for (const count of this.counts) total += count;
		return ((this.counts[level] ?? 0) + firmness * (usual[level] ?? 0)) / (total + firmness);
	}

	toJSON(): number[] {
		return this.counts.map((count) => Math.round(count * 1e3) / 1e3);
	}

	read(json: unknown): void {
		if (!Array.isArray(json)) return;
		this.counts.forEach((_, at) => {
			const count = json[at];
			this.counts[at] = typeof count === "number" && count >= 0 && count < 1e6 ? count : 0;
		});
	}
}
