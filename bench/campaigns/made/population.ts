import { Random } from "../../../scripts/synthetic/random.ts";
import { evasions, type Make } from "./evasion.ts";

/** Of each hundred messages, this many are single mails. */
const singlePercent = 20;
/** Messages of a campaign on average. */
const usualSize = 40;
/** How fast sizes fall from the largest campaign to the next: Pareto's law as in observed spam campaigns, few large and many of two. */
const steepness = 1.25;
const largest = 8_000;

/** Who is in the mail: campaigns first, by size, then single mails; a unit is either. */
export interface Population {
	readonly messages: number;
	readonly campaigns: number;
	readonly units: number;
	/** Messages of each unit. */
	readonly sizes: Uint32Array;
	/** Unit of each message, in the order in which they come: 4 bytes a message. */
	readonly order: Uint32Array;
	makeOf(unit: number): Make;
}

/** The same for the same seed and number of messages. */
export function populationOf(seed: string, messages: number): Population {
	const random = new Random(`${seed} population ${messages}`);
	const singles = Math.round((messages * singlePercent) / 100);
	const campaigns = Math.max(1, Math.round((messages - singles) / usualSize));
	const sizes = new Uint32Array(campaigns + singles).fill(1);
	sizes.set(sizesOf(campaigns, messages - singles));
	const makeOfCampaign = campaignMakes(campaigns, random);
	return {
		messages,
		campaigns,
		units: sizes.length,
		sizes,
		order: mixed(sizes, messages, random),
		makeOf: (unit) => makeOfCampaign[unit] ?? "single",
	};
}

/** Largest first, at least 2 each, `messages` in sum. */
function sizesOf(campaigns: number, messages: number): Uint32Array {
	const most = Math.max(2, Math.min(largest, Math.round(messages / 20)));
	const sizeAt = (scale: number, rank: number): number => Math.min(most, Math.max(2, Math.round(scale * (rank + 1) ** -steepness)));
	const sumAt = (scale: number): number =>
		Array.from({ length: campaigns }, (_, rank) => sizeAt(scale, rank)).reduce((sum, size) => sum + size, 0);
	let [low, high] = [0, messages * 100];
	for (let step = 0; step < 40; step++) {
		const middle = (low + high) / 2;
		if (sumAt(middle) > messages) high = middle;
		else low = middle;
	}
	const sizes = Uint32Array.from({ length: campaigns }, (_, rank) => sizeAt(low, rank));
	// Rounding leaves a few: the smallest get one more.
	let left = messages - sizes.reduce((sum, size) => sum + size, 0);
	for (let at = campaigns - 1; left > 0; at = at === 0 ? campaigns - 1 : at - 1, left--) sizes[at] = (sizes[at] as number) + 1;
	return sizes;
}

/** Each run of ten neighbours in size has every make once, so that no make has all the large ones. */
function campaignMakes(campaigns: number, random: Random): Make[] {
	const kinds: readonly Make[] = [...evasions, "mixed"];
	const chosen: Make[] = [];
	while (chosen.length < campaigns) chosen.push(...random.shuffle(kinds));
	return chosen.slice(0, campaigns);
}

function mixed(sizes: Uint32Array, messages: number, random: Random): Uint32Array {
	const order = new Uint32Array(messages);
	let at = 0;
	for (let unit = 0; unit < sizes.length; unit++) {
		const next = Math.min(messages, at + (sizes[unit] as number));
		order.fill(unit, at, next);
		at = next;
	}
	for (let last = messages - 1; last > 0; last--) {
		const other = random.integer(0, last);
		const held = order[last] as number;
		order[last] = order[other] as number;
		order[other] = held;
	}
	return order;
}
