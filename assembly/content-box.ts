import * as lines from "./lines";

/** Share of the points along the edges that must have one colour, for a picture to have a margin at all. */
const marginShare: f64 = 0.5;
/** Share of a line that has to differ from the margin, beyond what is strewn over all of the picture, for content to begin. */
const contentShare: f64 = 0.012;
const contentPoints: f64 = 2;
/** So many such lines in a row: single ones are specks and thin frames. */
const contentLines = 2;
const mostStrewn: f64 = 0.1;
const smallest = 8;
/** Cutting a side may make another side plain. */
const mostRounds = 4;
const frameShare: f64 = 0.96;
const thickestFrame = 4;
const thickestShare: f64 = 0.03;

/** Edges of what `findContent` found, in points; they may fall between two. */
export let contentLeft: f64 = 0;
export let contentTop: f64 = 0;
export let contentRight: f64 = 0;
export let contentBottom: f64 = 0;

/** The same in whole points, while it is looked for. */
let left: i32 = 0;
let top: i32 = 0;
let right: i32 = 0;
let bottom: i32 = 0;

/**
 * Finds the content of the picture that `lines` are asked about: a thin frame around all is left out, then margins. Margins are looked for on all
 * sides, or copies whose margins were changed would differ in every bit of their hash. The edges are found to fractions of a point, from how
 * much of the line before has ink.
 */
export function findContent(width: i32, height: i32): void {
	cutFrame(width, height);
	lines.commonColour(left, top, right, bottom);
	if (lines.share < marginShare) {
		contentLeft = <f64>left;
		contentTop = <f64>top;
		contentRight = <f64>right;
		contentBottom = <f64>bottom;
		return;
	}
	const margin = lines.colour;
	const outerLeft = left;
	const outerTop = top;
	const outerRight = right;
	const outerBottom = bottom;
	const strewn = min(mostStrewn, lines.fewestDiffering(left, top, right, bottom, margin));
	for (let round = 0; round < mostRounds; round++) if (!cutMargins(margin, strewn)) break;
	// Each edge that was cut goes outwards by as much as the line before it has of the ink of those behind it.
	contentLeft = <f64>left - (left > outerLeft ? part(columnInk, left - 1, 1, margin) : 0);
	contentRight = <f64>right + (right < outerRight ? part(columnInk, right, -1, margin) : 0);
	contentTop = <f64>top - (top > outerTop ? part(rowInk, top - 1, 1, margin) : 0);
	contentBottom = <f64>bottom + (bottom < outerBottom ? part(rowInk, bottom, -1, margin) : 0);
}

/** A frame: lines of one colour at the very edge, followed by a jump to something else. */
function cutFrame(width: i32, height: i32): void {
	left = 0;
	top = 0;
	right = width;
	bottom = height;
	if (width < 2 * smallest || height < 2 * smallest) return;
	const above = frameAlong(colourOfRow, 0, 1, height);
	const below = frameAlong(colourOfRow, height - 1, -1, height);
	top = above;
	bottom = height - below;
	const before = frameAlong(colourOfColumn, 0, 1, width);
	const behind = frameAlong(colourOfColumn, width - 1, -1, width);
	left = before;
	right = width - behind;
}

/** Thickness of the frame on one side, from its first row or column on. */
function frameAlong(findColourOf: (at: i32) => void, first: i32, inwards: i32, side: i32): i32 {
	const depth = frameDepth(side);
	let thickness = 0;
	findColourOf(first);
	for (let at = 0; at < depth && lines.share >= frameShare; at++) {
		const here = lines.colour;
		findColourOf(first + (at + 1) * inwards);
		if (isEdgeOfFrame(here)) thickness = at + 1;
	}
	return thickness;
}

function frameDepth(side: i32): i32 {
	return max(2, min(thickestFrame, <i32>Math.ceil(<f64>side * thickestShare)));
}

function colourOfRow(y: i32): void {
	lines.colourOf(left, y, right, y + 1);
}

function colourOfColumn(x: i32): void {
	lines.colourOf(x, top, x + 1, bottom);
}

/** Whether the line that was just counted is another thing than the one before it, which had this colour. */
function isEdgeOfFrame(before: i32): bool {
	return lines.share < frameShare || 2 * abs(lines.colour - before) > lines.tolerance;
}

/** Cuts plain lines off all sides; false where there were none. */
function cutMargins(margin: i32, strewn: f64): bool {
	const wasLeft = left;
	const wasTop = top;
	const wasRight = right;
	const wasBottom = bottom;
	const inRow = mostPlain(right - left, strewn);
	top += plainLines(differInRow, wasTop, 1, bottom - top, inRow, margin);
	bottom -= plainLines(differInRow, wasBottom - 1, -1, bottom - top, inRow, margin);
	const inColumn = mostPlain(bottom - top, strewn);
	left += plainLines(differInColumn, wasLeft, 1, right - left, inColumn, margin);
	right -= plainLines(differInColumn, wasRight - 1, -1, right - left, inColumn, margin);
	return left !== wasLeft || top !== wasTop || right !== wasRight || bottom !== wasBottom;
}

/** Points of a line that may differ from the margin before content begins. */
function mostPlain(length: i32, strewn: f64): f64 {
	const usual = strewn * <f64>length;
	return usual + 3 * Math.sqrt(usual) + max(contentPoints, contentShare * <f64>length);
}

/** Rows or columns before content begins; none where there is no content. */
function plainLines(differIn: (at: i32, than: i32) => i32, first: i32, inwards: i32, count: i32, most: f64, margin: i32): i32 {
	let full = 0;
	for (let at = 0; at < count - smallest; at++) {
		full = <f64>differIn(first + at * inwards, margin) > most ? full + 1 : 0;
		if (full === contentLines) return at + 1 - contentLines;
	}
	return 0;
}

function differInRow(y: i32, than: i32): i32 {
	return lines.differInRow(left, right, y, than);
}

function differInColumn(x: i32, than: i32): i32 {
	return lines.differInColumn(x, top, bottom, than);
}

/** How much of a row or column there is, held against the two behind it. */
function part(inkOf: (at: i32, margin: i32) => i32, at: i32, inwards: i32, margin: i32): f64 {
	const behind = max(inkOf(at + inwards, margin), inkOf(at + 2 * inwards, margin));
	return min(1.0, <f64>inkOf(at, margin) / <f64>max(1, behind));
}

function columnInk(x: i32, margin: i32): i32 {
	return lines.ink(x, top, x + 1, bottom, margin);
}

function rowInk(y: i32, margin: i32): i32 {
	return lines.ink(left, y, right, y + 1, margin);
}
