/** A transformation of the plane (ISO 32000-1, 8.3.3): x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First one, then the other. Written out by index: it is called for every letter that is placed by itself. */
export function product(first: Matrix, second: Matrix): Matrix {
	const a = first[0];
	const b = first[1];
	const c = first[2];
	const d = first[3];
	const e = first[4];
	const f = first[5];
	return [
		a * second[0] + b * second[2],
		a * second[1] + b * second[3],
		c * second[0] + d * second[2],
		c * second[1] + d * second[3],
		e * second[0] + f * second[2] + second[4],
		e * second[1] + f * second[3] + second[5],
	];
}

/** The matrix of six numbers; undefined when they are not six. */
export function matrixOf(numbers: readonly unknown[]): Matrix | undefined {
	const last = numbers.slice(-6);
	return last.length === 6 && last.every((number) => typeof number === "number") ? (last as unknown as Matrix) : undefined;
}
