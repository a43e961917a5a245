import type { Wave } from "../waves/wave.ts";
import { dayNumber } from "../day-number.ts";
import { length } from "./figures.ts";
import { textWidth } from "./text-width.ts";
import { type TimeScale, placeOf } from "./time-scale.ts";
import { waveLabel } from "./wave-label.ts";

/** A wave as it stands above the timeline. */
export interface WaveMark {
	readonly wave: Wave;
	/** Counted from 1, as in the list below the chart. */
	readonly number: number;
	readonly lane: number;
	readonly left: number;
	readonly width: number;
	/** "" where there is no room; the number stands there all the same. */
	readonly label: string;
	/** Where the number's circle is; the label stands behind it, or before it where `before`. */
	readonly at: number;
	readonly before: boolean;
}

/** Radius of the circle with the number. */
export const markRadius = 8;
/** Of labels as they are printed, the larger of both: see style.ts. */
export const labelSize = 12.5;
const mostLanes = 5;
const leastWidth = 3;

/**
 * Puts waves into lanes such that neither bars nor labels touch: each into the first lane with room, with its label, else without.
 * Beyond the lanes waves are left out of the drawing; the list has them.
 */
export function waveLanes(waves: readonly Wave[], scale: TimeScale, left: number, width: number): WaveMark[] {
	const taken: [number, number][][] = Array.from({ length: mostLanes }, () => []);
	const marks: WaveMark[] = [];
	waves.forEach((wave, index) => {
		const place = placed(wave, scale, left, width);
		if (place === undefined) return;
		for (const label of [waveLabel(wave), ""]) {
			const mark = inLane(taken, place, label, left, width);
			if (mark === undefined) continue;
			marks.push({ wave, number: index + 1, label, ...place, ...mark });
			return;
		}
	});
	return marks;
}

function placed(wave: Wave, scale: TimeScale, left: number, width: number): { left: number; width: number } | undefined {
	const [from, to] = [dayNumber(wave.from), dayNumber(wave.to)];
	if (from === undefined || to === undefined || scale.columns === 0) return undefined;
	if (to < (scale.starts[0] as number) || from >= (scale.starts[scale.columns] as number)) return undefined;
	const start = (placeOf(scale, from) / scale.columns) * width;
	const end = (placeOf(scale, to + 1) / scale.columns) * width;
	const wide = Math.max(leastWidth, end - start);
	return { left: length(left + Math.min(start, width - wide)), width: length(wide) };
}

type Place = Pick<WaveMark, "left" | "width">;

/** The circle behind the bar and the label behind it; both before the bar where the chart ends. */
function inLane(
	taken: [number, number][][],
	{ left: start, width: wide }: Place,
	label: string,
	left: number,
	width: number,
): Pick<WaveMark, "lane" | "at" | "before"> | undefined {
	const room = markRadius * 2 + 4 + (label === "" ? 0 : textWidth(label, labelSize) + 8);
	const after: [number, number] = [start, start + wide + room];
	const ahead: [number, number] = [start - room, start + wide];
	for (let lane = 0; lane < taken.length; lane++) {
		for (const [before, span] of [[false, after] as const, [true, ahead] as const]) {
			if (span[0] < left - 1 || span[1] > left + width + 1) continue;
			if (taken[lane]?.some(([from, to]) => span[0] < to + 4 && from < span[1] + 4)) continue;
			taken[lane]?.push(span);
			const at = before ? start - markRadius - 3 : start + wide + markRadius + 3;
			return { lane, before, at: length(at) };
		}
	}
	return undefined;
}
