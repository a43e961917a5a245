import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { median } from "../measure.ts";
import type { Progress } from "../takeover/progress.ts";
import type { Spent } from "./cost-process.ts";
import type { TimedMail } from "./timed-mail.ts";

/** Rounds of each, in turns and then both at once, so that whatever else the machine does hits both alike; more where they are short, for they scatter more. */
const rounds = { short: 9, long: 3 };
const mostShort = 20_000;
const script = fileURLToPath(new URL("./cost-process.ts", import.meta.url));

export interface Cost {
	readonly mail: TimedMail["kind"];
	readonly messages: number;
	/** Scanning alone, and scanning and grouping. */
	readonly scan: Spent;
	readonly group: Spent;
	/** What grouping adds, as a share of scanning alone: medians over the rounds. */
	readonly addedByClock: number;
	readonly addedByCpu: number;
	/** The same by the clock, the least and the most of a round. */
	readonly leastByClock: number;
	readonly mostByClock: number;
	/** CPU time again, of a scan and of a scan and grouping that ran at the same time: median, least and most. A machine that changes its speed does so for both. */
	readonly addedSideBySide: number;
	readonly leastSideBySide: number;
	readonly mostSideBySide: number;
}

/**
 * What grouping adds to a scan of the same mail. Each is timed in a process of its own, as whoever runs one command meets it: V8 compiles for
 * some ten thousand messages, and what one scan was told about memory would hold for the next one.
 */
export async function costOf(mail: TimedMail, progress: Progress): Promise<Cost> {
	const pairs: Pair[] = [];
	const besides: Pair[] = [];
	const count = mail.messages <= mostShort ? rounds.short : rounds.long;
	for (let round = 0; round < count; round++) {
		progress.show(`timing ${mail.kind} mail with and without grouping`, round, count);
		pairs.push({ scan: await spent("scan", mail), group: await spent("group", mail) });
		const [scan, group] = await Promise.all([spent("scan", mail), spent("group", mail)]);
		besides.push({ scan, group });
	}
	progress.end();
	const middle = (value: (pair: Pair) => number): number => median(pairs.map(value));
	const messages = pairs[0]?.scan.messages ?? 0;
	const time = (side: "scan" | "group"): Spent => ({
		messages,
		milliseconds: middle((pair) => pair[side].milliseconds),
		cpuMilliseconds: middle((pair) => pair[side].cpuMilliseconds),
	});
	const byClock = pairs.map(({ scan, group }) => group.milliseconds / scan.milliseconds - 1);
	const sideBySide = besides.map(addedCpu);
	return {
		mail: mail.kind,
		messages,
		scan: time("scan"),
		group: time("group"),
		addedByClock: median(byClock),
		leastByClock: Math.min(...byClock),
		mostByClock: Math.max(...byClock),
		addedByCpu: middle(addedCpu),
		addedSideBySide: median(sideBySide),
		leastSideBySide: Math.min(...sideBySide),
		mostSideBySide: Math.max(...sideBySide),
	};
}

interface Pair {
	readonly scan: Spent;
	readonly group: Spent;
}

function addedCpu({ scan, group }: Pair): number {
	return group.cpuMilliseconds / scan.cpuMilliseconds - 1;
}

async function spent(side: "scan" | "group", mail: TimedMail): Promise<Spent> {
	const child = fork(script, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
	child.send({ side, mail });
	const ended = once(child, "exit").then(([status]) => {
		throw new Error(`the process that was timed ended with status ${status}`);
	});
	ended.catch(() => {});
	const [answer] = (await Promise.race([once(child, "message"), ended])) as [Spent];
	return answer;
}
