/** Sums of any stretch of a row of numbers in constant time. */
export class RunningSum {
	readonly #sums: Float64Array;

	constructor(values: Float64Array) {
		this.#sums = new Float64Array(values.length + 1);
		for (let at = 0; at < values.length; at++) this.#sums[at + 1] = (this.#sums[at] as number) + (values[at] as number);
	}

	/** From a place up to and without another; places outside count for nothing. */
	between(start: number, end: number): number {
		const last = this.#sums.length - 1;
		const [from, to] = [Math.max(0, Math.min(last, start)), Math.max(0, Math.min(last, end))];
		return to > from ? (this.#sums[to] as number) - (this.#sums[from] as number) : 0;
	}
}
