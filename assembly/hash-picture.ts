import * as content from "./content-box";
import { detail, evenContrast } from "./contrast";
import { openLines } from "./lines";
import { withoutPeaks } from "./peaks";
import { behind, placeFor, second, small, third, workingSide } from "./room";
import { shrink, shrunk } from "./shrink";
import { withoutSpecks } from "./specks";
import { resample, sumUp } from "./sums";
import { signsOfWaves } from "./waves";

// For whoever reads a PNG.
export { levels, writePass } from "./png-rows";
// Whoever writes the cosines has to know how many there are.
export { cells } from "./room";
export { cosines, waveNumbers } from "./waves";

/** In a picture that is to be shrunk by so much, specks grow too faint to matter. */
const sidesWithoutSpecks = 2 * workingSide;
/** Mean curvature, in levels, of pictures that show anything: gradients and plain colours are below it. */
const leastDetail: f64 = 1.5;

/** The hash of the content, and that of the whole. */
export let ofContent: u64 = 0;
export let ofWhole: u64 = 0;

/** Where a picture of so many points each way is to be written, with room for what it is read from; 0 when there is no memory for it. */
export function roomFor(width: i32, height: i32, readFrom: i32): usize {
	const points = width * height;
	return placeFor(points, isCleared(width, height) ? max(points, readFrom) : readFrom);
}

/** Where what a picture is read from belongs: it is no longer needed when the picture is hashed. */
export function roomToReadFrom(width: i32, height: i32): usize {
	return behind(width * height);
}

/** Hashes the picture that was written to `grey`, as `roomFor` gave it. Returns how many hashes there are: 0, 1 or both. */
export function hash(grey: usize, width: i32, height: i32): i32 {
	prepare(grey, width, height);
	const across = shrunk(width);
	const down = shrunk(height);
	withoutPeaks(small, second, across, down);
	withoutPeaks(second, third, across, down);
	openLines(third, across, down);
	content.findContent(across, down);
	sumUp(small, across, down);
	const left = content.contentLeft;
	const top = content.contentTop;
	const right = content.contentRight;
	const bottom = content.contentBottom;
	resample(across, down, left, top, right, bottom);
	if (showsNothing()) return 0;
	ofContent = hashOfCells();
	if (left <= 0 && top <= 0 && right >= <f64>across && bottom >= <f64>down) return 1;
	resample(across, down, 0, 0, <f64>across, <f64>down);
	if (showsNothing()) return 1;
	ofWhole = hashOfCells();
	return ofWhole === ofContent ? 1 : 2;
}

/** Whether the part that was brought to cells is plain, or a gradient. */
function showsNothing(): bool {
	return detail() < leastDetail;
}

function hashOfCells(): u64 {
	evenContrast();
	return signsOfWaves();
}

/** Makes a picture small enough and takes its specks out. */
function prepare(grey: usize, width: i32, height: i32): void {
	if (max(width, height) <= workingSide) {
		withoutSpecks(grey, small, width, height);
	} else if (isCleared(width, height)) {
		const cleared = behind(width * height);
		withoutSpecks(grey, cleared, width, height);
		shrink(cleared, small, width, height);
	} else {
		shrink(grey, small, width, height);
	}
}

/** Whether specks are taken out before a picture is shrunk. */
function isCleared(width: i32, height: i32): bool {
	return max(width, height) > workingSide && min(width, height) <= sidesWithoutSpecks;
}
