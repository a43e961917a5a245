/**
 * How much the text model's log-odds are worth beside the other evidence: a curve of straight pieces that never falls,
 * so that a text that looks worse never scores better. Below the first knot and above the last it is flat: past a
 * certain point a text model is only repeating itself.
 */
export const textKnots = [-8, -5, -3, -1.5, 0, 1.5, 3, 5, 8] as const;

/** Share of each piece that the log-odds have covered, measured from 0; one value a piece, negative below 0. */
export function textPieces(logOdds: number): number[] {
	const pieces: number[] = [];
	for (let at = 0; at + 1 < textKnots.length; at++) {
		const low = textKnots[at] as number;
		const high = textKnots[at + 1] as number;
		pieces.push(low >= 0 ? clamp(logOdds - low, 0, high - low) : clamp(logOdds - high, low - high, 0));
	}
	return pieces;
}

/** Natural-log odds that the text adds to the score. */
export function textWeight(logOdds: number, slopes: readonly number[]): number {
	let weight = 0;
	textPieces(logOdds).forEach((piece, at) => {
		weight += piece * (slopes[at] ?? 0);
	});
	return weight;
}

function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(high, value));
}
