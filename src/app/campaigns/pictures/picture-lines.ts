import type { Box } from "./box.ts";
import type { GreyPicture } from "./grey-picture.ts";

/** A colour, and the share of the points looked at that have it or nearly so. */
interface Common {
	readonly colour: number;
	readonly share: number;
}

/** Questions about parts of a picture: rows, columns, edges. Parts are whole points within the picture. */
export interface Lines {
	readonly width: number;
	readonly height: number;
	/** Colours that differ by at most this count as one. */
	readonly tolerance: number;
	/** Commonest colour of a part. */
	colourOf(part: Box): Common;
	/** Commonest colour along the four edges of a part. */
	commonColour(part: Box): Common;
	/** Points of a part that have another colour. */
	differ(part: Box, colour: number): number;
	/** Share of them in the three rows or columns side by side that have the fewest. */
	fewestDiffering(part: Box, colour: number): number;
	/** Sum of the differences from a colour. */
	ink(part: Box, colour: number): number;
}

const levels = 256;
const leastTolerance = 6;
const mostTolerance = 24;
/** Of the range that the picture uses. */
const toleratedShare = 0.12;
/** Lines side by side in which what is strewn over all of a picture is counted. */
const linesAtOnce = 3;

export function linesOf({ width, height, grey }: GreyPicture): Lines {
	const counts = new Uint32Array(levels);
	const tolerance = toleranceFor(grey);
	const count = ({ left, top, right, bottom }: Box) => {
		for (let y = top; y < bottom; y++) countLevels(grey, y * width + left, y * width + right, counts);
	};
	const differ = ({ left, top, right, bottom }: Box, colour: number) => {
		let sum = 0;
		for (let y = top; y < bottom; y++) sum += differingIn(grey, y * width + left, y * width + right, colour, tolerance);
		return sum;
	};
	return {
		width,
		height,
		tolerance,
		differ,
		colourOf(part) {
			counts.fill(0);
			count(part);
			return commonest(counts, tolerance);
		},
		commonColour({ left, top, right, bottom }) {
			counts.fill(0);
			count({ left, right, top, bottom: top + 1 });
			count({ left, right, top: bottom - 1, bottom });
			count({ left, right: left + 1, top, bottom });
			count({ left: right - 1, right, top, bottom });
			return commonest(counts, tolerance);
		},
		fewestDiffering(part, colour) {
			const { left, top, right, bottom } = part;
			const near = nearTo(colour, tolerance);
			// Most pictures with a margin have such a place, and to look for it takes a few points of each line.
			const isPlainRow = (y: number) => isNear(near, grey, y * width + left, y * width + right, 1);
			const isPlainColumn = (x: number) => isNear(near, grey, top * width + x, bottom * width + x, width);
			if (hasPlain(top, bottom, isPlainRow) || hasPlain(left, right, isPlainColumn)) return 0;
			const rows = new Int32Array(bottom - top);
			const columns = new Int32Array(right - left);
			for (let y = top; y < bottom; y++) rows[y - top] = addDiffering(grey, y * width + left, colour, tolerance, columns);
			return Math.min(fewest(rows, right - left), fewest(columns, bottom - top));
		},
		ink({ left, top, right, bottom }, colour) {
			let sum = 0;
			for (let y = top; y < bottom; y++) sum += inkIn(grey, y * width + left, y * width + right, colour);
			return sum;
		},
	};
}

// A function for each row, here and in what else goes over pictures: V8 soon compiles what is called often, and is slow to replace a long
// loop under way. A scanning thread is to be quick from its first pictures on.

function countLevels(grey: Uint8Array, from: number, to: number, counts: Uint32Array): void {
	for (let at = from; at < to; at++) {
		const level = grey[at] as number;
		counts[level] = (counts[level] as number) + 1;
	}
}

/** Adds the points of a row that have another colour to the counts of their columns; gives how many there are. */
function addDiffering(grey: Uint8Array, from: number, colour: number, tolerance: number, columns: Int32Array): number {
	let sum = 0;
	for (let x = 0; x < columns.length; x++) {
		const differs = (tolerance - Math.abs((grey[from + x] as number) - colour)) >>> 31;
		columns[x] = (columns[x] as number) + differs;
		sum += differs;
	}
	return sum;
}

/** Whether three lines side by side are plain. */
function hasPlain(from: number, to: number, isPlain: (at: number) => boolean): boolean {
	let plain = 0;
	for (let at = from; at < to && plain < linesAtOnce; at++) plain = isPlain(at) ? plain + 1 : 0;
	return plain === linesAtOnce;
}

/** For each level whether it counts as a colour. */
function nearTo(colour: number, tolerance: number): Uint8Array {
	const near = new Uint8Array(levels);
	return near.fill(1, Math.max(0, colour - tolerance), Math.min(levels, colour + tolerance + 1));
}

function isNear(near: Uint8Array, grey: Uint8Array, from: number, to: number, step: number): boolean {
	for (let at = from; at < to; at += step) if (near[grey[at] as number] === 0) return false;
	return true;
}

function inkIn(grey: Uint8Array, from: number, to: number, colour: number): number {
	let sum = 0;
	for (let at = from; at < to; at++) sum += Math.abs((grey[at] as number) - colour);
	return sum;
}

/** Points from one place to another that have another colour than that. */
function differingIn(grey: Uint8Array, from: number, to: number, colour: number, tolerance: number): number {
	let sum = 0;
	// 1 where the sign is negative: edges of letters are too many and too hard to foresee for a branch.
	for (let at = from; at < to; at++) sum += (tolerance - Math.abs((grey[at] as number) - colour)) >>> 31;
	return sum;
}

function fewest(counts: Int32Array, length: number): number {
	let least = 3 * length;
	for (let at = 2; at < counts.length; at++)
		least = Math.min(least, (counts[at] as number) + (counts[at - 1] as number) + (counts[at - 2] as number));
	return least / (3 * length);
}

/** Follows the contrast of the picture, or faint writing would be taken for its background. */
function toleranceFor(grey: Uint8Array): number {
	const counts = countsOfThirds(grey);
	const all = Math.ceil(grey.length / 3);
	const levelAt = (share: number) => {
		let level = 0;
		for (let sum = 0; level < 255 && (sum += counts[level] as number) < share * all; ) level++;
		return level;
	};
	const range = levelAt(0.98) - levelAt(0.02);
	return Math.round(Math.max(leastTolerance, Math.min(mostTolerance, range * toleratedShare)));
}

/** Counts every third point. Four tables in turn: of one alone, the counter of a plain ground would have to wait for itself each time. */
function countsOfThirds(grey: Uint8Array): Uint32Array {
	const tables = new Uint32Array(4 * levels);
	for (let from = 0; from < grey.length; from += thirdsAtOnce) countThirds(grey, from, Math.min(grey.length, from + thirdsAtOnce), tables);
	for (let place = levels; place < tables.length; place++)
		tables[place & 255] = (tables[place & 255] as number) + (tables[place] as number);
	return tables;
}

/** A multiple of three. */
const thirdsAtOnce = 768;

function countThirds(grey: Uint8Array, from: number, to: number, tables: Uint32Array): void {
	for (let at = from; at < to; at += 3) {
		const place = ((at & 3) << 8) | (grey[at] as number);
		tables[place] = (tables[place] as number) + 1;
	}
}

/** The middle of the window of levels, twice the tolerance wide, that has the most points. */
function commonest(counts: Uint32Array, tolerance: number): Common {
	const window = 2 * tolerance + 1;
	let [all, inWindow, most, last] = [0, 0, -1, 0];
	for (let level = 0; level < levels; level++) {
		all += counts[level] as number;
		inWindow += counts[level] as number;
		if (level >= window) inWindow -= counts[level - window] as number;
		if (inWindow > most) {
			most = inWindow;
			last = level;
		}
	}
	let sum = 0;
	for (let level = Math.max(0, last - window + 1); level <= last; level++) sum += level * (counts[level] as number);
	return { colour: Math.round(sum / Math.max(1, most)), share: most / Math.max(1, all) };
}
