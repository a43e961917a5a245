import type { Box } from "./box.ts";
import { cells } from "./cells.ts";
import { contentBox } from "./content-box.ts";
import { evenContrast } from "./even-contrast.ts";
import type { GreyPicture } from "./grey-picture.ts";
import { resample } from "./resample.ts";
import { shrinkPicture } from "./shrink-picture.ts";
import { singlePoints } from "./single-points.ts";
import { type SummedPicture, sumPicture } from "./summed-picture.ts";
import { smallestPeak, withoutPeaks } from "./without-peaks.ts";
import { smallestSpeck, withoutSpecks } from "./without-specks.ts";

/** Points each way in which margins are looked for: fewer, and their edges are too coarse for the frequencies below. */
const workingSide = 384;
/** Waves of these numbers of half periods, across and down: below, layout alone decides; above, a change of size does. */
const acrossFrom = 5;
const downFrom = 3;
const waves = 8;
/** Mean curvature, in levels, of pictures that show anything: gradients and plain colours are below it. */
const leastDetail = 1.5;
/** Each wave's first half; the second one mirrors it, turned over where the number is odd. */
const half = cells / 2;
const cosines = Float64Array.from({ length: 16 * half }, (_, at) =>
	Math.cos(((2 * (at % half) + 1) * Math.floor(at / half) * Math.PI) / (2 * cells)),
);

/**
 * Perceptual hashes of 64 bits as 16 hexadecimal digits: signs of waves in the content, its contrast evened out. One of the content, its margins
 * cut off, and where there was something to cut, one of the whole: copies of one picture of which one was cut and the other not have the whole
 * in common. None for pictures that show nothing. How they were chosen and how far copies and different pictures lie apart stands in
 * docs/decisions/picture-hashes.md.
 */
export function hashPicture(picture: GreyPicture): string[] {
	const { small, singles } = prepared(picture);
	const whole = { left: 0, top: 0, right: small.width, bottom: small.height };
	const box = contentBox(withoutPeaks(withoutPeaks(small, singles), singles));
	const summed = sumPicture(small);
	const content = hashOfPart(summed, box);
	if (content === undefined) return [];
	const cut = box.left > 0 || box.top > 0 || box.right < whole.right || box.bottom < whole.bottom;
	const all = cut ? hashOfPart(summed, whole) : undefined;
	return all === undefined || all === content ? [content] : [content, all];
}

function hashOfPart(picture: SummedPicture, part: Box): string | undefined {
	const content = resample(picture, part);
	return detailOf(content) < leastDetail ? undefined : digits(wavesOf(evenContrast(content)));
}

/** In a picture that is to be shrunk by so much, specks grow too faint to matter. */
const sidesWithoutSpecks = 2 * workingSide;

/** A picture without specks, small enough, and its single points. */
function prepared(picture: GreyPicture): { small: GreyPicture; singles: readonly number[] } {
	const { width, height } = picture;
	if (Math.max(width, height) <= workingSide) {
		const singles = singlePoints(picture, smallestPeak);
		return { small: withoutSpecks(picture, singles), singles };
	}
	const specked = Math.min(width, height) <= sidesWithoutSpecks;
	const small = shrinkPicture(specked ? withoutSpecks(picture, singlePoints(picture, smallestSpeck)) : picture, workingSide);
	return { small, singles: singlePoints(small, smallestPeak) };
}

/** Mean of second differences: how much there is beyond plain colours and gradients. */
function detailOf(content: Float64Array): number {
	let sum = 0;
	for (let y = 1; y < cells - 1; y++) sum += curvatureAlong(content, y * cells);
	return sum / (2 * (cells - 2) ** 2);
}

function curvatureAlong(content: Float64Array, row: number): number {
	let sum = 0;
	for (let at = row + 1, end = row + cells - 1; at < end; at++) {
		const here = 2 * (content[at] as number);
		sum += Math.abs((content[at - 1] as number) + (content[at + 1] as number) - here);
		sum += Math.abs((content[at - cells] as number) + (content[at + cells] as number) - here);
	}
	return sum;
}

/** The cosine transform, as far as it is needed. */
function wavesOf(content: Float64Array): Float64Array {
	const rows = new Float64Array(waves * cells);
	for (let y = 0; y < cells; y++) wavesAlong(content, y * cells, acrossFrom, rows, y, cells);
	const out = new Float64Array(waves * waves);
	for (let wave = 0; wave < waves; wave++) wavesAlong(rows, wave * cells, downFrom, out, wave, waves);
	return out;
}

/** Sums and differences of what lies as far from the middle, one to the left and one to the right. */
const evens = new Float64Array(half);
const odds = new Float64Array(half);

/** Of `cells` values from `from` on, waves of numbers from `first` on, written `step` places apart from `to` on. */
function wavesAlong(values: Float64Array, from: number, first: number, out: Float64Array, to: number, step: number): void {
	for (let x = 0, left = from, right = from + cells - 1; x < half; x++, left++, right--) {
		evens[x] = (values[left] as number) + (values[right] as number);
		odds[x] = (values[left] as number) - (values[right] as number);
	}
	for (let wave = 0; wave < waves; wave++) {
		const folded = (first + wave) % 2 === 0 ? evens : odds;
		let [sum, other] = [0, 0];
		// Two sums at a time: one alone would wait for itself at each step.
		for (let x = 0, at = (first + wave) * half; x < half; x += 2, at += 2) {
			sum += (folded[x] as number) * (cosines[at] as number);
			other += (folded[x + 1] as number) * (cosines[at + 1] as number);
		}
		out[to + wave * step] = sum + other;
	}
}

function digits(signs: Float64Array): string {
	let out = "";
	for (let at = 0; at < signs.length; at += 4) {
		let digit = 0;
		for (let bit = 0; bit < 4; bit++) digit = digit * 2 + ((signs[at + bit] as number) > 0 ? 1 : 0);
		out += digit.toString(16);
	}
	return out;
}
