/** A transformation of the plane (ISO 32000-1, 8.3.3): x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First one, then the other. */
export function product(first: Matrix, second: Matrix): Matrix {
	const [a, b, c, d, e, f] = first;
	const [A, B, C, D, E, F] = second;
	return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** The matrix of six numbers; undefined when they are not six. */
export function matrixOf(numbers: readonly unknown[]): Matrix | undefined {
	const last = numbers.slice(-6);
	return last.length === 6 && last.every((number) => typeof number === "number") ? (last as unknown as Matrix) : undefined;
}
