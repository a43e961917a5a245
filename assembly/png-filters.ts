import { lanes } from "./sixteen-points";

/**
 * Undoes PNG's filters (PNG 9.2) in place. Rows stand one behind another from `start` on, each led by the number of its filter; `step` is the
 * bytes of one point. `zeros`: room for a row, which is what stands above the first one.
 */
export function undoFilters(start: usize, rowBytes: i32, rows: i32, step: i32, zeros: usize): void {
	memory.fill(zeros, 0, rowBytes);
	let above = zeros;
	for (let row = 0, at = start; row < rows; row++, at += <usize>rowBytes + 1) {
		const line = at + 1;
		const end = line + <usize>rowBytes;
		const filter = load<u8>(at);
		if (filter === 1) fromLeft(line, end, step);
		else if (filter === 2) fromAbove(line, end, above);
		else if (filter === 3) fromMean(line, end, above, step);
		else if (filter === 4) fromPaeth(line, end, above, step);
		above = line;
	}
}

function fromLeft(line: usize, end: usize, step: i32): void {
	for (let at = line + <usize>step; at < end; at++) add(at, load<u8>(at - <usize>step));
}

function fromAbove(line: usize, end: usize, above: usize): void {
	let at = line;
	for (; at + lanes <= end; at += lanes, above += lanes) v128.store(at, i8x16.add(v128.load(at), v128.load(above)));
	for (; at < end; at++, above++) add(at, load<u8>(above));
}

function fromMean(line: usize, end: usize, above: usize, step: i32): void {
	const second = min(line + <usize>step, end);
	let at = line;
	for (; at < second; at++, above++) add(at, load<u8>(above) >> 1);
	for (; at < end; at++, above++) add(at, <u8>((<i32>load<u8>(at - <usize>step) + <i32>load<u8>(above)) >> 1));
}

function fromPaeth(line: usize, end: usize, above: usize, step: i32): void {
	const second = min(line + <usize>step, end);
	let at = line;
	for (; at < second; at++, above++) add(at, load<u8>(above));
	for (; at < end; at++, above++) {
		const left = <i32>load<u8>(at - <usize>step);
		const up = <i32>load<u8>(above);
		const corner = <i32>load<u8>(above - <usize>step);
		const toLeft = abs(up - corner);
		const toUp = abs(left - corner);
		const toCorner = abs(left + up - 2 * corner);
		add(at, <u8>(toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner));
	}
}

function add(at: usize, value: u8): void {
	store<u8>(at, load<u8>(at) + value);
}
