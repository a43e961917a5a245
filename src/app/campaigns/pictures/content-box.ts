import type { Box } from "./box.ts";
import type { GreyPicture } from "./grey-picture.ts";
import { type Lines, linesOf } from "./picture-lines.ts";

/** Share of the points along the edges that must have one colour, for a picture to have a margin at all. */
const marginShare = 0.5;
/** Share of a line that has to differ from the margin, beyond what is strewn over all of the picture, for content to begin. */
const contentShare = 0.012;
const contentPoints = 2;
/** So many such lines in a row: single ones are specks and thin frames. */
const contentLines = 2;
const mostStrewn = 0.1;
const smallest = 8;
/** Cutting a side may make another side plain. */
const mostRounds = 4;

/**
 * Finds the content: a thin frame around all is left out, then margins. Margins are looked for on all sides, or copies whose margins were
 * changed would differ in every bit of their hash. The edges are found to fractions of a point, from how much of the line before has ink.
 */
export function contentBox(picture: GreyPicture): Box {
	const lines = linesOf(picture);
	const inner = withoutFrame(lines);
	const margin = lines.commonColour(inner);
	if (margin.share < marginShare) return inner;
	const strewn = Math.min(mostStrewn, lines.fewestDiffering(inner, margin.colour));
	let box = inner;
	for (let round = 0; round < mostRounds; round++) {
		const cut = cutMargins(lines, box, margin.colour, strewn);
		if (cut === box) break;
		box = cut;
	}
	return refined(lines, inner, box, margin.colour);
}

/** A frame: lines of one colour at the very edge, followed by a jump to something else. */
function withoutFrame(lines: Lines): Box {
	const { width, height } = lines;
	const whole = { left: 0, top: 0, right: width, bottom: height };
	if (width < 2 * smallest || height < 2 * smallest) return whole;
	const top = frameAt(lines, height, (at) => ({ ...whole, top: at, bottom: at + 1 }));
	const bottom = height - frameAt(lines, height, (at) => ({ ...whole, top: height - 1 - at, bottom: height - at }));
	const left = frameAt(lines, width, (at) => ({ left: at, right: at + 1, top, bottom }));
	const right = width - frameAt(lines, width, (at) => ({ left: width - 1 - at, right: width - at, top, bottom }));
	return { left, top, right, bottom };
}

const frameShare = 0.96;
const thickestFrame = 4;
const thickestShare = 0.03;

/** Thickness of the frame on one side. */
function frameAt(lines: Lines, side: number, line: (at: number) => Box): number {
	const depth = Math.max(2, Math.min(thickestFrame, Math.ceil(side * thickestShare)));
	let thickness = 0;
	let here = lines.colourOf(line(0));
	for (let at = 0; at < depth && here.share >= frameShare; at++) {
		const next = lines.colourOf(line(at + 1));
		if (next.share < frameShare || Math.abs(next.colour - here.colour) > lines.tolerance / 2) thickness = at + 1;
		here = next;
	}
	return thickness;
}

function cutMargins(lines: Lines, box: Box, colour: number, strewn: number): Box {
	let { left, top, right, bottom } = box;
	const row = (y: number) => lines.differ({ left, right, top: y, bottom: y + 1 }, colour);
	const column = (x: number) => lines.differ({ left: x, right: x + 1, top, bottom }, colour);
	const isContent = (length: number) => {
		const usual = strewn * length;
		const most = usual + 3 * Math.sqrt(usual) + Math.max(contentPoints, contentShare * length);
		return (count: number) => count > most;
	};
	const inRow = isContent(right - left);
	const [first, last] = [top, bottom - 1];
	top += plainLines(bottom - top, (at) => inRow(row(first + at)));
	bottom -= plainLines(bottom - top, (at) => inRow(row(last - at)));
	const inColumn = isContent(bottom - top);
	const [start, end] = [left, right - 1];
	left += plainLines(right - left, (at) => inColumn(column(start + at)));
	right -= plainLines(right - left, (at) => inColumn(column(end - at)));
	const same = left === box.left && top === box.top && right === box.right && bottom === box.bottom;
	return same ? box : { left, top, right, bottom };
}

/** Lines before content begins; none where there is no content. */
function plainLines(count: number, hasContent: (at: number) => boolean): number {
	let full = 0;
	for (let at = 0; at < count - smallest; at++) {
		full = hasContent(at) ? full + 1 : 0;
		if (full === contentLines) return at + 1 - contentLines;
	}
	return 0;
}

/** Moves each edge that was cut outwards by as much as the line before it has of the ink of those behind it. */
function refined(lines: Lines, outer: Box, box: Box, colour: number): Box {
	const { left, top, right, bottom } = box;
	const row = (y: number) => lines.ink({ left, right, top: y, bottom: y + 1 }, colour);
	const column = (x: number) => lines.ink({ left: x, right: x + 1, top, bottom }, colour);
	const part = (ink: (at: number) => number, before: number, inwards: number) =>
		Math.min(1, ink(before) / Math.max(1, ink(before + inwards), ink(before + 2 * inwards)));
	return {
		left: left > outer.left ? left - part(column, left - 1, 1) : left,
		right: right < outer.right ? right + part(column, right, -1) : right,
		top: top > outer.top ? top - part(row, top - 1, 1) : top,
		bottom: bottom < outer.bottom ? bottom + part(row, bottom, -1) : bottom,
	};
}
