import { type Burst, gainOf } from "./burst.ts";
import { unlikelihood } from "./chance-of-more.ts";
import { Dispersion } from "./dispersion.ts";
import { peaksOf } from "./peaks-of.ts";
import { RunningSum } from "./running-sum.ts";
import { type Counts, dayShapes, usualRates } from "./usual-rate.ts";

/** What any window of days holds, and should. */
export class BurstScale {
	readonly counts: Float64Array;
	readonly #messages: Gauge;
	readonly #campaigns: Gauge;

	constructor(messages: Counts, campaigns: Counts) {
		const shapes = [dayShapes(messages), dayShapes(campaigns)] as const;
		const peaks = peaksOf(messages, shapes[0]);
		peaksOf(campaigns, shapes[1]).forEach((peak, at) => {
			if (peak === 1) peaks[at] = 1;
		});
		this.counts = messages.counts;
		this.#messages = new Gauge(messages, shapes[0], peaks);
		this.#campaigns = new Gauge(campaigns, shapes[1], peaks);
	}

	messages(start: number, end: number): number {
		return this.#messages.sums.between(start, end);
	}

	expected(start: number, end: number): number {
		return this.#messages.usual.between(start, end);
	}

	/** A window without its probability, which takes longest. Places outside the stretch stand out least. */
	outline(start: number, end: number): Burst {
		if (start < 0 || end > this.counts.length || end <= start) return { start, end, messages: 0, expected: 0, strength: 0, gain: 0 };
		const gain = Math.max(this.#messages.gain(start, end), this.#campaigns.gain(start, end));
		return { start, end, messages: this.messages(start, end), expected: this.expected(start, end), strength: 0, gain };
	}

	burst(start: number, end: number): Burst {
		const strength = Math.max(this.#messages.strength(start, end), this.#campaigns.strength(start, end));
		return { ...this.outline(start, end), strength };
	}
}

/** One way of counting: what came, what usually comes, and how restless it is. */
class Gauge {
	readonly sums: RunningSum;
	readonly usual: RunningSum;
	readonly #clumps: number;
	readonly #dispersion: Dispersion;

	constructor({ counts, clumps }: Counts, shapes: Float64Array, peaks: Uint8Array) {
		const rates = usualRates(counts, shapes, peaks);
		this.sums = new RunningSum(counts);
		this.usual = new RunningSum(rates);
		this.#clumps = clumps[0];
		this.#dispersion = new Dispersion(counts, rates, peaks, clumps);
	}

	gain(start: number, end: number): number {
		return gainOf(this.sums.between(start, end), this.usual.between(start, end)) / this.#clumps;
	}

	strength(start: number, end: number): number {
		const dispersion = this.#dispersion.of(Math.floor((start + end) / 2), end - start);
		return unlikelihood(this.sums.between(start, end), this.usual.between(start, end), dispersion);
	}
}
