import { median } from "../measure.ts";
import type { Progress } from "../takeover/progress.ts";
import { foundOf } from "./found-of.ts";
import type { Grouping } from "./grouping.ts";
import { madeMail } from "./made/made-mail.ts";

/** Prepared messages that wait for the timed step: enough that the clock is read seldom, few enough to weigh nothing. */
const largestBatch = 250;
const warmUp = 5_000;
/** So often, while the last half is placed, a small grouping is timed beside it. */
const timesBeside = 5;

export interface Growth {
	readonly messages: number;
	/** Time of the grouping step for one message, over the last half of the messages up to each number. */
	readonly steps: readonly { readonly at: number; readonly microseconds: number }[];
	/** The step at the smallest of those numbers once more, the median of groupings begun anew now and then while the last half was placed. */
	readonly smallBeside: number;
	/** The step at the largest number against that: a machine's speed changes within the half hour between the first and the last. */
	readonly ratio: number;
	/** Most memory that this process ever held, in bytes; the generator of the mail is in it. */
	readonly peakBytes: number;
}

/** Times the grouping step alone while campaigns grow more and more, at 1/100, 1/10 and the whole of `messages`. */
export async function growthOf(grouping: Grouping, seed: string, messages: number, progress: Progress): Promise<Growth> {
	await timeStep(grouping, `${seed} warm-up`, warmUp, [warmUp]);
	const marks = [messages / 100, messages / 10, messages].map(Math.round);
	const small = marks[0] ?? messages;
	const smallSteps: number[] = [];
	const steps = await timeStep(grouping, seed, messages, marks, async (done) => {
		progress.show("the grouping step alone", done, messages);
		const due = messages / 2 + ((smallSteps.length + 0.5) * messages) / (2 * timesBeside);
		if (done < due) return;
		const [step] = await timeStep(grouping, `${seed} beside ${smallSteps.length}`, small, [small]);
		if (step !== undefined) smallSteps.push(step.microseconds);
	});
	progress.end();
	const smallBeside = median(smallSteps);
	const ratio = (steps.at(-1)?.microseconds ?? Number.NaN) / smallBeside;
	return { messages, steps, smallBeside, ratio, peakBytes: peakBytes() };
}

async function timeStep(
	grouping: Grouping,
	seed: string,
	messages: number,
	marks: readonly number[],
	after: (done: number) => Promise<void> = async () => {},
): Promise<Growth["steps"]> {
	const step = grouping.step();
	// So that several batches lie before the first mark.
	const batch = Math.max(1, Math.min(largestBatch, Math.floor(Math.min(...marks) / 8)));
	const spent = marks.map(() => ({ milliseconds: 0, messages: 0 }));
	let waiting: (() => void)[] = [];
	let done = 0;
	const flush = (): void => {
		const from = performance.now();
		for (const add of waiting) add();
		const milliseconds = performance.now() - from;
		done += waiting.length;
		marks.forEach((mark, at) => {
			const into = spent[at];
			if (into === undefined || done > mark || done <= mark / 2) return;
			into.milliseconds += milliseconds;
			into.messages += waiting.length;
		});
		waiting = [];
	};
	for (const { bytes } of madeMail(seed, messages)) {
		waiting.push(await step.prepare(bytes));
		if (waiting.length < batch) continue;
		flush();
		await after(done);
	}
	flush();
	return marks.map((at, index) => ({ at, microseconds: (1_000 * (spent[index]?.milliseconds ?? 0)) / (spent[index]?.messages ?? 0) }));
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
