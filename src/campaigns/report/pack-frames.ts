/** What a frame needs, and where it was put. */
export interface FrameSize {
	readonly width: number;
	readonly height: number;
}

export interface PackedFrames {
	/** In the order of the frames. */
	readonly places: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
	readonly height: number;
}

interface Column {
	width: number;
	/** Height that is taken. */
	used: number;
	readonly members: number[];
}

interface Row {
	readonly height: number;
	used: number;
	readonly columns: Column[];
}

/** Puts frames side by side in rows of a given width, the highest first; low ones stand on each other beside high ones, and rows are filled up. */
export function packFrames(sizes: readonly FrameSize[], width: number, gap: number): PackedFrames {
	const places = sizes.map((size) => ({ x: 0, y: 0, ...size }));
	let top = 0;
	for (const row of rowsOf(sizes, width, gap)) {
		const more = Math.max(0, width - row.used) / row.columns.length;
		let x = 0;
		for (const column of row.columns) {
			const higher = (row.height - column.used) / column.members.length;
			let y = top;
			for (const member of column.members) {
				const height = (sizes[member] as FrameSize).height + higher;
				places[member] = { x, y, width: column.width + more, height };
				y += height + gap;
			}
			x += column.width + more + gap;
		}
		top += row.height + gap;
	}
	return { places, height: Math.max(0, top - gap) };
}

function rowsOf(sizes: readonly FrameSize[], width: number, gap: number): Row[] {
	const order = sizes
		.map((_, at) => at)
		.sort((one, other) => (sizes[other] as FrameSize).height - (sizes[one] as FrameSize).height || one - other);
	const rows: Row[] = [];
	for (const at of order) {
		const size = sizes[at] as FrameSize;
		if (!rows.some((row) => putInto(row, at, size, width, gap)))
			rows.push({ height: size.height, used: size.width, columns: [{ width: size.width, used: size.height, members: [at] }] });
	}
	return rows;
}

/** Onto a column that is wide enough, or into a new one; false where there is no room. */
function putInto(row: Row, at: number, size: FrameSize, width: number, gap: number): boolean {
	for (const column of row.columns) {
		const wider = Math.max(0, size.width - column.width);
		if (column.used + gap + size.height > row.height || row.used + wider > width) continue;
		row.used += wider;
		column.width += wider;
		column.used += gap + size.height;
		column.members.push(at);
		return true;
	}
	if (row.used + gap + size.width > width) return false;
	row.used += gap + size.width;
	row.columns.push({ width: size.width, used: size.height, members: [at] });
	return true;
}
