import { level, workingSide } from "./room";

/** For each point of a row of the smaller picture, what its points in the lines above have in all. */
const totals: usize = memory.data(workingSide * 4, 16);

/** Points of a side that are made one, so that at most `workingSide` are left. */
export function shrunkBy(side: i32): i32 {
	return (side + workingSide - 1) / workingSide;
}

/** Points of a side that are left then. */
export function shrunk(side: i32): i32 {
	const by = shrunkBy(side);
	return (side + by - 1) / by;
}

/** Makes a picture smaller: means of blocks of the same whole number of points; those at the right and lower edge may be smaller. */
export function shrink(grey: usize, out: usize, width: i32, height: i32): void {
	const across = shrunkBy(width);
	const down = shrunkBy(height);
	const columns = shrunk(width);
	const rows = shrunk(height);
	for (let row = 0; row < rows; row++) {
		memory.fill(totals, 0, <usize>(columns * 4));
		const end = min(height, (row + 1) * down);
		for (let y = row * down; y < end; y++) addLine(grey + <usize>(y * width), width, across);
		const lines = end - row * down;
		for (let x = 0; x < columns; x++) {
			const points = lines * min(across, width - x * across);
			store<u8>(out + <usize>(row * columns + x), <u8>(load<u32>(totals + ((<usize>x) << 2)) / points));
		}
	}
}

function addLine(line: usize, width: i32, across: i32): void {
	const end = line + <usize>width;
	for (let total = totals, at = line; at < end; total += 4) {
		let sum = load<u32>(total);
		for (const stop = min(at + <usize>across, end); at < stop; at++) sum += <u32>level(at);
		store<u32>(total, sum);
	}
}
