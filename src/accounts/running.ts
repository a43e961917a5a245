/** Mean and spread of a number over an account's campaigns; what was long ago fades. */
export class Running {
	count = 0;
	mean = 0;
	variance = 0;

	add(value: number): void {
		this.count = Math.min(this.count + 1, 1e6);
		const share = Math.max(1 / this.count, fading);
		const distance = value - this.mean;
		this.mean += share * distance;
		this.variance = (1 - share) * (this.variance + share * distance * distance);
	}

	/**
	 * How many spreads above the mean a value lies. Mean and spread are drawn towards what accounts commonly have, the more so
	 * the less was seen, and the spread is never much smaller: what never varied so far may yet.
	 */
	above(value: number, common: { readonly spread: number; readonly mean: number }): number {
		const held = 3;
		const mean = (this.count * this.mean + held * common.mean) / (this.count + held);
		const variance = (this.count * this.variance + 2 * held * common.spread ** 2) / (this.count + 2 * held);
		return (value - mean) / Math.max(Math.sqrt(variance), leastSpread * common.spread);
	}

	toJSON(): number[] {
		return [this.count, this.mean, this.variance].map((value) => Math.round(value * 1e4) / 1e4);
	}

	read(json: unknown): void {
		if (!Array.isArray(json) || !json.every(Number.isFinite)) return;
		[this.count = 0, this.mean = 0, this.variance = 0] = json as number[];
	}
}

const fading = 0.04;
const leastSpread = 0.5;
