import type { Box } from "./content-box.ts";
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
	/** The same for each row and each column. */
	differing(part: Box, colour: number): [rows: Uint32Array, columns: Uint32Array];
	/** Sum of the differences from a colour. */
	ink(part: Box, colour: number): number;
}

const leastTolerance = 6;
const mostTolerance = 24;
/** Of the range that the picture uses. */
const toleratedShare = 0.12;

export function linesOf({ width, height, grey }: GreyPicture): Lines {
	const counts = new Uint32Array(256);
	const tolerance = toleranceFor(grey, counts);
	const count = ({ left, top, right, bottom }: Box) => {
		for (let y = top; y < bottom; y++) {
			for (let at = y * width + left, end = y * width + right; at < end; at++) {
				const level = grey[at] as number;
				counts[level] = (counts[level] as number) + 1;
			}
		}
	};
	const differ = ({ left, top, right, bottom }: Box, colour: number) => {
		let sum = 0;
		for (let y = top; y < bottom; y++) {
			for (let at = y * width + left, end = y * width + right; at < end; at++)
				if (Math.abs((grey[at] as number) - colour) > tolerance) sum++;
		}
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
		differing({ left, top, right, bottom }, colour) {
			const [rows, columns] = [new Uint32Array(bottom - top), new Uint32Array(right - left)];
			for (let y = top; y < bottom; y++) {
				let sum = 0;
				for (let x = left, at = y * width + left; x < right; x++, at++) {
					if (Math.abs((grey[at] as number) - colour) <= tolerance) continue;
					sum++;
					columns[x - left] = (columns[x - left] as number) + 1;
				}
				rows[y - top] = sum;
			}
			return [rows, columns];
		},
		ink({ left, top, right, bottom }, colour) {
			let sum = 0;
			for (let y = top; y < bottom; y++) {
				for (let at = y * width + left, end = y * width + right; at < end; at++) sum += Math.abs((grey[at] as number) - colour);
			}
			return sum;
		},
	};
}

/** Follows the contrast of the picture, or faint writing would be taken for its background. */
function toleranceFor(grey: Uint8Array, counts: Uint32Array): number {
	counts.fill(0);
	for (let at = 0; at < grey.length; at += 3) counts[grey[at] as number] = (counts[grey[at] as number] as number) + 1;
	const all = Math.ceil(grey.length / 3);
	const levelAt = (share: number) => {
		let level = 0;
		for (let sum = 0; level < 255 && (sum += counts[level] as number) < share * all; ) level++;
		return level;
	};
	const range = levelAt(0.98) - levelAt(0.02);
	return Math.round(Math.max(leastTolerance, Math.min(mostTolerance, range * toleratedShare)));
}

/** The middle of the window of levels, twice the tolerance wide, that has the most points. */
function commonest(counts: Uint32Array, tolerance: number): Common {
	let [all, inWindow, most, last] = [0, 0, -1, 0];
	for (let level = 0; level < 256 + tolerance; level++) {
		all += counts[level] ?? 0;
		inWindow += counts[level] ?? 0;
		inWindow -= counts[level - 2 * tolerance - 1] ?? 0;
		if (inWindow > most) [most, last] = [inWindow, level];
	}
	let sum = 0;
	for (let level = last - 2 * tolerance; level <= last; level++) sum += level * (counts[level] ?? 0);
	return { colour: Math.round(sum / Math.max(1, most)), share: most / Math.max(1, all) };
}
