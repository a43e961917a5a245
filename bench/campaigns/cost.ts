import { median } from "../measure.ts";
import type { Progress } from "../takeover/progress.ts";
import { foundOf } from "./found-of.ts";
import type { Grouping } from "./grouping.ts";

/** Rounds of each, in turns, so that whatever else the machine does hits both alike. */
const rounds = 3;
/** V8 goes on compiling for some ten thousand messages; what a first round takes is thrown away. */
const warmUpRounds = 1;

export interface Cost {
	/** "made-up" or "real". */
	readonly mail: string;
	readonly messages: number;
	/** Time of scanning alone, and of scanning and grouping, for one message. */
	readonly scan: Spent;
	readonly group: Spent;
	/** What grouping adds, as a share of scanning alone: medians over the rounds. */
	readonly addedByClock: number;
	readonly addedByCpu: number;
}

interface Spent {
	readonly milliseconds: number;
	readonly cpuMilliseconds: number;
}

/** What grouping adds to a scan of the same mail in the same run. The mail lies in memory, so that only the two are timed. */
export async function costOf(grouping: Grouping, mail: string, messages: readonly Uint8Array[], progress: Progress): Promise<Cost> {
	const count = messages.length;
	const pairs: { scan: Spent; group: Spent }[] = [];
	for (let round = 0; round < warmUpRounds + rounds; round++) {
		progress.show(`timing ${mail} mail with and without grouping`, round, warmUpRounds + rounds);
		const scan = await spent(count, () => grouping.scan(foundOf(messages)));
		const group = await spent(count, () => grouping.group(foundOf(messages)));
		if (round >= warmUpRounds) pairs.push({ scan, group });
	}
	progress.end();
	const middle = (value: (pair: { scan: Spent; group: Spent }) => number): number => median(pairs.map(value));
	return {
		mail,
		messages: count,
		scan: { milliseconds: middle(({ scan }) => scan.milliseconds), cpuMilliseconds: middle(({ scan }) => scan.cpuMilliseconds) },
		group: { milliseconds: middle(({ group }) => group.milliseconds), cpuMilliseconds: middle(({ group }) => group.cpuMilliseconds) },
		addedByClock: middle(({ scan, group }) => group.milliseconds / scan.milliseconds - 1),
		addedByCpu: middle(({ scan, group }) => group.cpuMilliseconds / scan.cpuMilliseconds - 1),
	};
}

/** CPU time is that of all threads. */
async function spent(count: number, work: () => Promise<unknown>): Promise<Spent> {
	const cpu = process.cpuUsage();
	const from = performance.now();
	await work();
	const milliseconds = performance.now() - from;
	const { user, system } = process.cpuUsage(cpu);
	return { milliseconds: milliseconds / count, cpuMilliseconds: (user + system) / 1_000 / count };
}
