import { featureBits } from "./text-features.ts";

export const lessons = ["ham", "spam", "phish"] as const;
export type Lesson = (typeof lessons)[number];

/** What the local layer adds to a message, in natural-log odds. */
export interface LocalOdds {
	readonly unwanted: number;
	readonly phish: number;
}

interface Learnt {
	readonly as: Lesson;
	/** Steps that were added to the two sets of weights, kept so that unlearning takes back exactly these. */
	readonly unwantedStep: number;
	readonly phishStep: number;
}

/** Slots are halved twice: a local layer sees thousands of messages, not millions. */
const localBits = featureBits - 2;
const slotShift = featureBits - localBits;

/** How far past the line a learnt message is moved, in natural-log odds. */
const margin = 2;
/** One message moves the layer by at most this much, so that one mistake can be outvoted. */
const largestStep = 20;

const formatName = "tidegate-local-layer";
const formatVersion = 1;

/**
 * What the people who run this installation taught it, on top of the shipped model: passive-aggressive updates (Crammer
 * et al. 2006) over the same text features. A step is a multiple of the message's own features, so unlearning subtracts
 * the same multiple and leaves no trace.
 */
export class LocalLayer {
	readonly #unwanted = new Map<number, number>();
	readonly #phish = new Map<number, number>();
	readonly #learnt = new Map<string, Learnt>();

	get size(): number {
		return this.#learnt.size;
	}

	odds(features: Uint32Array): LocalOdds {
		return this.#learnt.size === 0
			? { unwanted: 0, phish: 0 }
			: { unwanted: sumOf(this.#unwanted, features), phish: sumOf(this.#phish, features) };
	}

	/**
	 * Moves the layer until the message is on the right side of the line by a margin. `digest` names the message, `scored`
	 * is what the scanner says of it now, measured from the threshold. Learning it again replaces what was learnt of it.
	 */
	learn(digest: string, features: Uint32Array, as: Lesson, scored: LocalOdds): void {
		const before = this.odds(features);
		this.unlearn(digest, features);
		const after = this.odds(features);
		const unwantedStep = stepTowards(as !== "ham", scored.unwanted - before.unwanted + after.unwanted);
		const phishStep = as === "ham" ? 0 : stepTowards(as === "phish", scored.phish - before.phish + after.phish);
		add(this.#unwanted, features, unwantedStep);
		add(this.#phish, features, phishStep);
		this.#learnt.set(digest, { as, unwantedStep, phishStep });
	}

	/** Takes back what was learnt of a message; false when it had not been learnt. */
	unlearn(digest: string, features: Uint32Array): boolean {
		const learnt = this.#learnt.get(digest);
		if (learnt === undefined) return false;
		add(this.#unwanted, features, -learnt.unwantedStep);
		add(this.#phish, features, -learnt.phishStep);
		this.#learnt.delete(digest);
		return true;
	}

	toBytes(): Uint8Array {
		const file = {
			format: formatName,
			version: formatVersion,
			unwanted: [...this.#unwanted].sort(bySlot),
			phish: [...this.#phish].sort(bySlot),
			learnt: [...this.#learnt],
		};
		return Buffer.from(JSON.stringify(file));
	}

	/** Reads what toBytes wrote; throws a sentence that says what to do when it is something else. */
	static from(bytes: Uint8Array | undefined): LocalLayer {
		const layer = new LocalLayer();
		if (bytes === undefined) return layer;
		const file = parsed(bytes);
		for (const [slot, weight] of file.unwanted) layer.#unwanted.set(slot, weight);
		for (const [slot, weight] of file.phish) layer.#phish.set(slot, weight);
		for (const [digest, learnt] of file.learnt) layer.#learnt.set(digest, learnt);
		return layer;
	}
}

interface LayerFile {
	readonly unwanted: readonly (readonly [number, number])[];
	readonly phish: readonly (readonly [number, number])[];
	readonly learnt: readonly (readonly [string, Learnt])[];
}

function parsed(bytes: Uint8Array): LayerFile {
	const advice = "move it away to start afresh, or restore it from a backup";
	try {
		const file = JSON.parse(Buffer.from(bytes).toString("utf8"));
		if (file.format === formatName && file.version === formatVersion) return file;
	} catch (cause) {
		throw new Error(`the local layer cannot be read: ${advice}`, { cause });
	}
	throw new Error(`the local layer was written by another version of Tidegate: ${advice}`);
}

/** The smallest step that brings the odds to the right side with the margin; features have length 1, so it is the gap itself. */
function stepTowards(positive: boolean, odds: number): number {
	const gap = positive ? margin - odds : margin + odds;
	const step = Math.max(0, Math.min(largestStep, gap));
	return positive ? step : -step;
}

function sumOf(weights: ReadonlyMap<number, number>, features: Uint32Array): number {
	if (features.length === 0) return 0;
	let sum = 0;
	for (const slot of features) sum += weights.get(slot >>> slotShift) ?? 0;
	return sum / Math.sqrt(features.length);
}

function add(weights: Map<number, number>, features: Uint32Array, step: number): void {
	if (step === 0 || features.length === 0) return;
	const share = step / Math.sqrt(features.length);
	for (const slot of features) {
		const local = slot >>> slotShift;
		const sum = (weights.get(local) ?? 0) + share;
		if (Math.abs(sum) < 1e-9) weights.delete(local);
		else weights.set(local, sum);
	}
}

function bySlot(left: readonly [number, number], right: readonly [number, number]): number {
	return left[0] - right[0];
}
