/** How well scores tell unwanted mail from ham. Scores are any numbers of which the higher speaks for unwanted mail. */

/**
 * Area under the ROC curve: the chance that a random unwanted message scores higher than a random ham, ties counted half
 * (Mann and Whitney's U, by ranks). NaN when there is none of either.
 */
export function rocAuc(ham: readonly number[], unwanted: readonly number[]): number {
	const scores = new Float64Array([...ham, ...unwanted]).sort();
	const rankOf = midranks(scores);
	let rankSum = 0;
	for (const score of unwanted) rankSum += rankOf(score);
	const u = rankSum - (unwanted.length * (unwanted.length + 1)) / 2;
	return u / (ham.length * unwanted.length);
}

/** Rank (from 1) of a score among sorted scores; equal scores share the mean of their ranks. */
function midranks(sorted: Float64Array): (score: number) => number {
	const ranks = new Map<number, number>();
	for (let start = 0; start < sorted.length; ) {
		let end = start + 1;
		while (end < sorted.length && sorted[end] === sorted[start]) end++;
		ranks.set(sorted[start] as number, (start + 1 + end) / 2);
		start = end;
	}
	return (score) => ranks.get(score) ?? Number.NaN;
}

/**
 * The score that a message must exceed so that at most `rate` of the ham does: the strictest reading, by which equal
 * scores are all flagged or none. -Infinity when all ham may be flagged.
 */
export function thresholdAtFalsePositiveRate(ham: readonly number[], rate: number): number {
	const descending = Float64Array.from(ham).sort().reverse();
	// 0.01 * 700 is 7.000000000000001: the seventh message may not be lost, or won, to that.
	const allowed = Math.floor(rate * descending.length + 1e-9);
	return descending[allowed] ?? Number.NEGATIVE_INFINITY;
}

/** Share of unwanted mail found when at most `rate` of the ham is flagged. NaN when there is no unwanted mail. */
export function recallAtFalsePositiveRate(ham: readonly number[], unwanted: readonly number[], rate: number): number {
	const threshold = thresholdAtFalsePositiveRate(ham, rate);
	return shareOf(unwanted, (score) => score > threshold);
}

/** Share of values for which something holds; NaN when there are none. */
export function shareOf<T>(values: readonly T[], holds: (value: T) => boolean): number {
	let count = 0;
	for (const value of values) if (holds(value)) count++;
	return count / values.length;
}

/** A message's probability of being unwanted, and whether it was. */
export interface Judged {
	readonly probability: number;
	readonly unwanted: boolean;
}

export interface CalibrationBin {
	readonly from: number;
	readonly to: number;
	readonly count: number;
	/** Mean probability that was stated. */
	readonly stated: number;
	/** Share that was unwanted. */
	readonly found: number;
}

/** What was stated against what was found, in bins of equal width. Empty bins are left out. */
export function calibrationBins(judged: readonly Judged[], bins = 15): CalibrationBin[] {
	const sums = Array.from({ length: bins }, () => ({ count: 0, stated: 0, found: 0 }));
	for (const { probability, unwanted } of judged) {
		const bin = sums[Math.min(bins - 1, Math.floor(probability * bins))];
		if (bin === undefined) continue;
		bin.count++;
		bin.stated += probability;
		bin.found += unwanted ? 1 : 0;
	}
	return sums
		.map(({ count, stated, found }, at) => ({ from: at / bins, to: (at + 1) / bins, count, stated: stated / count, found: found / count }))
		.filter(({ count }) => count > 0);
}

/** Expected calibration error: the gap between stated and found, averaged over messages (Naeini et al. 2015). NaN when there are none. */
export function expectedCalibrationError(judged: readonly Judged[], bins = 15): number {
	let sum = 0;
	for (const { count, stated, found } of calibrationBins(judged, bins)) sum += count * Math.abs(stated - found);
	return sum / judged.length;
}
