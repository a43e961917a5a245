/** Days in a row with more than usual: places in the counts, `end` past the last. */
export interface Burst {
	readonly start: number;
	readonly end: number;
	readonly messages: number;
	readonly expected: number;
	/** -log10 of the probability. */
	readonly strength: number;
	/** How much better these days are explained by a rate of their own: log-likelihood ratio, by the clumps. */
	readonly gain: number;
}

/**
 * The log-likelihood ratio of Kulldorff's scan statistic. It grows with every day as high as the others and falls with every
 * lower one, so it finds the ends; the probability alone does not, it goes on falling with any message more.
 */
export function gainOf(count: number, usual: number): number {
	return count > usual && usual > 0 ? count * Math.log(count / usual) - (count - usual) : 0;
}
