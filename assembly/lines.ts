import { level, workingSide } from "./room";
import { fartherThan, lanes } from "./sixteen-points";

// Questions about parts of a picture: rows, columns, edges. Parts are whole points within the picture.

const levels = 256;
const leastTolerance: f64 = 6;
const mostTolerance: f64 = 24;
/** Of the range that the picture uses. */
const toleratedShare: f64 = 0.12;
/** Lines side by side in which what is strewn over all of a picture is counted. */
const linesAtOnce = 3;

/** Four tables: of one alone, the counter of a plain ground would have to wait for itself each time. */
const counts: usize = memory.data(4 * levels * 4, 16);
/** Points of each row and of each column that differ. */
const inRows: usize = memory.data(workingSide * 2, 16);
const inColumns: usize = memory.data(workingSide * 2, 16);

let grey: usize = 0;
let width: i32 = 0;
let height: i32 = 0;
/** Colours that differ by at most this count as one. */
export let tolerance: i32 = 0;
/** What `findCommonest` found: the commonest colour, and the share of the points looked at that have it or nearly so. */
export let colour: i32 = 0;
export let share: f64 = 0;

/** What all that follows is asked of. */
export function openLines(picture: usize, pictureWidth: i32, pictureHeight: i32): void {
	grey = picture;
	width = pictureWidth;
	height = pictureHeight;
	tolerance = toleranceOf(width * height);
}

/** Commonest colour of a part. */
export function colourOf(left: i32, top: i32, right: i32, bottom: i32): void {
	clearCounts(1);
	countPart(left, top, right, bottom);
	findCommonest();
}

/** Commonest colour along the four edges of a part. */
export function commonColour(left: i32, top: i32, right: i32, bottom: i32): void {
	clearCounts(1);
	countPart(left, top, right, top + 1);
	countPart(left, bottom - 1, right, bottom);
	countPart(left, top, left + 1, bottom);
	countPart(right - 1, top, right, bottom);
	findCommonest();
}

/** Points of a row that have another colour. */
export function differInRow(left: i32, right: i32, y: i32, than: i32): i32 {
	let at = placeOf(left, y);
	const end = placeOf(right, y);
	let sum = 0;
	for (; at + lanes <= end; at += lanes) sum += popcnt(i8x16.bitmask(othersAmong(at, than)));
	for (; at < end; at++) sum += differs(at, than);
	return sum;
}

/** The same of a column. */
export function differInColumn(x: i32, top: i32, bottom: i32, than: i32): i32 {
	let sum = 0;
	for (let at = placeOf(x, top), end = placeOf(x, bottom); at < end; at += <usize>width) sum += differs(at, than);
	return sum;
}

/** Sum of the differences from a colour. */
export function ink(left: i32, top: i32, right: i32, bottom: i32, than: i32): i32 {
	let sum = 0;
	for (let y = top; y < bottom; y++) {
		for (let at = placeOf(left, y), end = placeOf(right, y); at < end; at++) sum += abs(level(at) - than);
	}
	return sum;
}

/** Share of the points that have another colour, in the three rows or columns side by side that have the fewest. */
export function fewestDiffering(left: i32, top: i32, right: i32, bottom: i32, than: i32): f64 {
	let plain = 0;
	for (let y = top; y < bottom; y++) {
		const found = differInRow(left, right, y, than);
		store<u16>(inRows + ((<usize>(y - top)) << 1), <u16>found);
		plain = found === 0 ? plain + 1 : 0;
		// Most pictures with a margin have such a place, and nothing is less.
		if (plain === linesAtOnce) return 0;
	}
	memory.fill(inColumns, 0, <usize>(2 * (right - left)));
	for (let y = top; y < bottom; y++) addToColumns(left, right, y, than);
	return min(fewest(inRows, bottom - top, right - left), fewest(inColumns, right - left, bottom - top));
}

/** Adds the points of a row that have another colour to the counts of their columns. */
function addToColumns(left: i32, right: i32, y: i32, than: i32): void {
	let at = placeOf(left, y);
	let column = inColumns;
	const end = placeOf(right, y);
	for (; at + lanes <= end; at += lanes, column += 2 * lanes) {
		// -1 for each of them.
		const found = othersAmong(at, than);
		v128.store(column, i16x8.sub(v128.load(column), i16x8.extend_low_i8x16_s(found)));
		v128.store(column + lanes, i16x8.sub(v128.load(column + lanes), i16x8.extend_high_i8x16_s(found)));
	}
	for (; at < end; at++, column += 2) store<u16>(column, load<u16>(column) + <u16>differs(at, than));
}

function fewest(list: usize, count: i32, length: i32): f64 {
	let least = linesAtOnce * length;
	for (let at = list + 4, end = list + ((<usize>count) << 1); at < end; at += 2) {
		least = min(least, <i32>load<u16>(at) + <i32>load<u16>(at - 2) + <i32>load<u16>(at - 4));
	}
	return <f64>least / <f64>(linesAtOnce * length);
}

/** All bits set for those of sixteen points that have another colour. */
function othersAmong(at: usize, than: i32): v128 {
	return fartherThan(tolerance, v128.load(at), i8x16.splat(<i8>than));
}

function placeOf(x: i32, y: i32): usize {
	return grey + <usize>(y * width + x);
}

/** 1 for another colour, 0 for nearly the same: edges of letters are too many and too hard to foresee for a branch. */
function differs(at: usize, than: i32): i32 {
	return (tolerance - abs(level(at) - than)) >>> 31;
}

function clearCounts(tables: i32): void {
	memory.fill(counts, 0, <usize>(tables * levels * 4));
}

function countPart(left: i32, top: i32, right: i32, bottom: i32): void {
	for (let y = top; y < bottom; y++) {
		for (let at = placeOf(left, y), end = placeOf(right, y); at < end; at++) count(<usize>level(at));
	}
}

function count(place: usize): void {
	const at = counts + (place << 2);
	store<u32>(at, load<u32>(at) + 1);
}

function countOf(place: i32): i32 {
	return load<i32>(counts + ((<usize>place) << 2));
}

/** Follows the contrast of the picture, or faint writing would be taken for its background. Of every third point. */
function toleranceOf(points: i32): i32 {
	clearCounts(4);
	for (let at = 0; at < points; at += 3) count(((<usize>(at & 3)) << 8) | <usize>level(grey + <usize>at));
	const all = <f64>((points + 2) / 3);
	const range = <f64>(levelBelow(0.98 * all) - levelBelow(0.02 * all));
	return <i32>Math.floor(max(leastTolerance, min(mostTolerance, range * toleratedShare)) + 0.5);
}

/** The level that so many of the points counted reach no more than. */
function levelBelow(most: f64): i32 {
	let at = 0;
	for (let sum: f64 = 0; at < levels - 1; at++) {
		sum += <f64>(countOf(at) + countOf(at + levels) + countOf(at + 2 * levels) + countOf(at + 3 * levels));
		if (sum >= most) break;
	}
	return at;
}

/** The middle of the window of levels, twice the tolerance wide, that has the most of the points counted. */
function findCommonest(): void {
	const window = 2 * tolerance + 1;
	let all = 0;
	let inWindow = 0;
	let most = -1;
	let last = 0;
	for (let at = 0; at < levels; at++) {
		all += countOf(at);
		inWindow += countOf(at);
		if (at >= window) inWindow -= countOf(at - window);
		if (inWindow > most) {
			most = inWindow;
			last = at;
		}
	}
	let sum = 0;
	for (let at = max(0, last - window + 1); at <= last; at++) sum += at * countOf(at);
	colour = <i32>Math.floor(<f64>sum / <f64>max(1, most) + 0.5);
	share = <f64>most / <f64>max(1, all);
}
