/**
 * How much the content's own score is worth beside the account's past: straight pieces that never fall, flat at both ends, so
 * that content which looks worse never scores better and content alone decides only where it is beyond doubt.
 */
const knots = [-6, -3, -1, 0.5, 2, 4, 7, 11] as const;
export const contentPieceCount = knots.length - 1;

/** How far the score has come in each piece, measured from the knot at -1. */
export function contentPieces(score: number): number[] {
	const pieces: number[] = [];
	for (let at = 0; at < contentPieceCount; at++) {
		const low = knots[at] as number;
		const high = knots[at + 1] as number;
		pieces.push(low >= -1 ? clamp(score - low, 0, high - low) : clamp(score - high, low - high, 0));
	}
	return pieces;
}

export function contentWeight(score: number, slopes: readonly number[]): number {
	let weight = 0;
	contentPieces(score).forEach((piece, at) => {
		weight += piece * (slopes[at] ?? 0);
	});
	return weight;
}

function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(high, value));
}
