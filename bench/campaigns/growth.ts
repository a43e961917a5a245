import type { Progress } from "../takeover/progress.ts";
import { foundOf } from "./found-of.ts";
import type { Grouping, GroupingStep } from "./grouping.ts";
import { type MadeMessage, madeMail } from "./made/made-mail.ts";

/** Messages of which memory and growth are asked. */
export const million = 1_000_000;
/** Prepared messages that wait for the timed step: enough that the clock is read seldom, few enough to weigh nothing. */
const largestBatch = 250;
const warmUp = 5_000;
/** So many small groupings are timed one after the other while the last half is placed. */
const groupingsBeside = 10;

export interface Growth {
	readonly messages: number;
	/** Time of the grouping step for one message, over the last half of the messages up to each number. */
	readonly steps: readonly { readonly at: number; readonly microseconds: number }[];
	/** The step at the smallest of those numbers once more, of groupings begun anew whose batches lay between those of the last half. */
	readonly smallBeside: number;
	/**
	 * The step at the largest number against that: a machine's speed changes within the half hour between the first and the last, and by half within
	 * a second.
	 */
	readonly ratio: number;
	/** Most memory that this process ever held, in bytes; the generator of the mail is in it. */
	readonly peakBytes: number;
}

/** Times the grouping step alone while campaigns grow more and more, at 1/100, 1/10 and the whole of `messages`. */
export async function growthOf(grouping: Grouping, seed: string, messages: number, progress: Progress): Promise<Growth> {
	const marks = [messages / 100, messages / 10, messages].map(Math.round);
	const small = marks[0] ?? messages;
	// So that several batches lie before the first mark.
	const batch = Math.max(1, Math.min(largestBatch, Math.floor(small / 8)));
	for await (const _ of placed(grouping, `${seed} warm-up`, warmUp, batch));
	const spent = marks.map(() => new Spent());
	const beside = new SmallGroupings(grouping, seed, small, batch);
	for await (const { done, count, milliseconds } of placed(grouping, seed, messages, batch)) {
		progress.show("the grouping step alone", done, messages);
		marks.forEach((mark, at) => {
			if (done <= mark && done > mark / 2) spent[at]?.add(count, milliseconds);
		});
		await beside.keepUp((2 * done) / messages - 1);
	}
	progress.end();
	const steps = marks.map((at, index) => ({ at, microseconds: spent[index]?.microseconds ?? Number.NaN }));
	const smallBeside = beside.lastHalves.microseconds;
	return { messages, steps, smallBeside, ratio: (steps.at(-1)?.microseconds ?? Number.NaN) / smallBeside, peakBytes: peakBytes() };
}

/** Groupings of few messages, one after the other, placed batch by batch as another one goes on. */
class SmallGroupings {
	/** What the last half of the messages of each took. */
	readonly lastHalves = new Spent();
	readonly #grouping: Grouping;
	readonly #seed: string;
	readonly #messages: number;
	readonly #batch: number;
	#begun = 0;
	#placed = 0;
	#current: AsyncGenerator<Placed> | undefined;

	constructor(grouping: Grouping, seed: string, messages: number, batch: number) {
		this.#grouping = grouping;
		this.#seed = seed;
		this.#messages = messages;
		this.#batch = batch;
	}

	/** Places batches until this share of all of them is placed. */
	async keepUp(share: number): Promise<void> {
		while (this.#placed < share * groupingsBeside * this.#messages) {
			this.#current ??= placed(this.#grouping, `${this.#seed} beside ${this.#begun++}`, this.#messages, this.#batch);
			const next = await this.#current.next();
			if (next.done === true) this.#current = undefined;
			else this.#count(next.value);
		}
	}

	#count({ done, count, milliseconds }: Placed): void {
		this.#placed += count;
		if (done > this.#messages / 2) this.lastHalves.add(count, milliseconds);
	}
}

/** What placing some messages took. */
class Spent {
	#messages = 0;
	#milliseconds = 0;

	/** For one message. */
	get microseconds(): number {
		return (1_000 * this.#milliseconds) / this.#messages;
	}

	add(messages: number, milliseconds: number): void {
		this.#messages += messages;
		this.#milliseconds += milliseconds;
	}
}

/** A batch that was placed. */
interface Placed {
	/** Messages of this one and those before. */
	readonly done: number;
	readonly count: number;
	readonly milliseconds: number;
}

/** Groups made-up mail; of each batch only the step that a scanning thread leaves to do is timed. */
async function* placed(grouping: Grouping, seed: string, messages: number, batch: number): AsyncGenerator<Placed> {
	const step = grouping.step();
	let done = 0;
	for (const mail of batches(madeMail(seed, messages), batch)) {
		const adds = await prepared(step, mail);
		const from = performance.now();
		for (const add of adds) add();
		const milliseconds = performance.now() - from;
		done += adds.length;
		yield { done, count: adds.length, milliseconds };
	}
}

function* batches(mail: Iterable<MadeMessage>, size: number): Generator<MadeMessage[]> {
	let batch: MadeMessage[] = [];
	for (const message of mail) {
		batch.push(message);
		if (batch.length < size) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}

async function prepared(step: GroupingStep, mail: readonly MadeMessage[]): Promise<(() => void)[]> {
	const adds: (() => void)[] = [];
	for (const { bytes } of mail) adds.push(await step.prepare(bytes));
	return adds;
}

export interface WholeRun {
	readonly messages: number;
	readonly milliseconds: number;
	readonly peakBytes: number;
}

/** Scans and groups all of it, as a person who looks at so much mail would. */
export async function wholeRun(grouping: Grouping, seed: string, messages: number, progress: Progress): Promise<WholeRun> {
	function* bytes(): Generator<Uint8Array> {
		let done = 0;
		for (const message of madeMail(seed, messages)) {
			progress.show("scanning and grouping", done++, messages);
			yield message.bytes;
		}
	}
	const from = performance.now();
	await grouping.group(foundOf(bytes()));
	progress.end();
	return { messages, milliseconds: (performance.now() - from) / messages, peakBytes: peakBytes() };
}

function peakBytes(): number {
	return process.resourceUsage().maxRSS * 1_024;
}
