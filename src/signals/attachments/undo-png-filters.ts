/**
 * Undoes PNG's filters (PNG 9.2) in place. Rows stand one behind another from `start` on, each led by the number of its filter; `step` is the
 * bytes of one point. A loop for each filter: one that asks for every byte which filter it is takes five times as long.
 */
export function undoPngFilters(bytes: Uint8Array, start: number, rowBytes: number, rows: number, step: number): void {
	for (let row = 0, at = start; row < rows; row++, at += rowBytes + 1) {
		const undoFilter = undo[bytes[at] ?? 0];
		if (undoFilter === undefined) continue;
		const above = row === 0 ? new Uint8Array(rowBytes) : bytes.subarray(at - rowBytes, at);
		undoFilter(bytes.subarray(at + 1, at + 1 + rowBytes), above, step);
	}
}

type Undo = (line: Uint8Array, above: Uint8Array, step: number) => void;

const undo: readonly (Undo | undefined)[] = [undefined, fromLeft, fromAbove, fromMean, fromPaeth];

function fromLeft(line: Uint8Array, _above: Uint8Array, step: number): void {
	for (let at = step; at < line.length; at++) line[at] = (line[at] as number) + (line[at - step] as number);
}

function fromAbove(line: Uint8Array, above: Uint8Array): void {
	for (let at = 0; at < line.length; at++) line[at] = (line[at] as number) + (above[at] as number);
}

function fromMean(line: Uint8Array, above: Uint8Array, step: number): void {
	for (let at = 0; at < line.length; at++) {
		const left = at < step ? 0 : (line[at - step] as number);
		line[at] = (line[at] as number) + ((left + (above[at] as number)) >> 1);
	}
}

function fromPaeth(line: Uint8Array, above: Uint8Array, step: number): void {
	for (let at = 0; at < Math.min(step, line.length); at++) line[at] = (line[at] as number) + (above[at] as number);
	for (let at = step; at < line.length; at++) {
		const left = line[at - step] as number;
		const up = above[at] as number;
		const corner = above[at - step] as number;
		const toLeft = Math.abs(up - corner);
		const toUp = Math.abs(left - corner);
		const toCorner = Math.abs(left + up - 2 * corner);
		line[at] = (line[at] as number) + (toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner);
	}
}
