import { themes } from "../../../src/campaigns/themes/theme.ts";
import type { ThemeExample } from "./theme-example.ts";

const slots = 1 << 20;

/** A theme that has fewer examples than this weighs no more than if it had as many. */
const leastSize = 5;

/**
 * The slots of the text that tell most of the theme, in ascending order: by information gain among those that occur often enough
 * to mean something. An example counts by the root of its theme's size, so that the words of rare themes are not crowded out.
 */
export function tellingSlots(examples: readonly ThemeExample[], most: number, leastCount = 4): Uint32Array {
	const counts = new Float32Array(slots * themes.length);
	const seen = new Uint16Array(slots);
	const prior = new Float64Array(themes.length);
	for (const { theme, importance, features } of examples) {
		const place = themes.indexOf(theme);
		prior[place] = (prior[place] as number) + importance;
		for (const slot of features) {
			counts[slot * themes.length + place] = (counts[slot * themes.length + place] as number) + importance;
			seen[slot] = (seen[slot] as number) + 1;
		}
	}
	const each = prior.map((size) => 1 / Math.sqrt(Math.max(size, leastSize)));
	for (let at = 0; at < counts.length; at++) counts[at] = (counts[at] as number) * (each[at % themes.length] as number);
	prior.forEach((size, place) => {
		prior[place] = size * (each[place] as number);
	});
	const total = prior.reduce((sum, share) => sum + share, 0);
	const gains: { slot: number; gain: number }[] = [];
	for (let slot = 0; slot < slots; slot++) {
		if ((seen[slot] as number) < leastCount) continue;
		gains.push({ slot, gain: gainOf(counts.subarray(slot * themes.length, (slot + 1) * themes.length), prior, total) });
	}
	gains.sort((left, right) => right.gain - left.gain || left.slot - right.slot);
	return Uint32Array.from(gains.slice(0, most), ({ slot }) => slot).sort();
}

/** Divergence of the themes of those that have the slot from all themes, times how many have it (in nats). */
function gainOf(counts: Float32Array, prior: Float64Array, total: number): number {
	let having = 0;
	for (const count of counts) having += count;
	let gain = 0;
	for (let place = 0; place < counts.length; place++) {
		const count = counts[place] as number;
		if (count > 0) gain += count * Math.log((count * total) / (having * (prior[place] as number)));
	}
	return gain;
}
