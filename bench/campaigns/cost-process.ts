/** Scans some mail, or scans and groups it, once, and tells what that took: started by cost.ts, in a process of its own as a command would be. */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";
import { foundOf } from "./found-of.ts";
import { groupingToMeasure } from "./grouping-to-measure.ts";
import { readTimedMail, type TimedMail } from "./timed-mail.ts";

/** Time of one message. */
export interface Spent {
	readonly messages: number;
	readonly milliseconds: number;
	/** Of all threads. */
	readonly cpuMilliseconds: number;
}

// As bin/tidegate.js does.
enableCompileCache(fileURLToPath(new URL("../../.cache/compiled", import.meta.url)));

process.once("message", ({ side, mail }: { side: "scan" | "group"; mail: TimedMail }) => {
	void spent(side, mail).then((answer) => {
		process.send?.(answer);
		process.disconnect();
	});
});

/** The mail lies in memory before the clock is started, so that only the scan is timed. */
async function spent(side: "scan" | "group", mail: TimedMail): Promise<Spent> {
	const messages = await readTimedMail(mail);
	const cpu = process.cpuUsage();
	const from = performance.now();
	await groupingToMeasure[side](foundOf(messages));
	const milliseconds = performance.now() - from;
	const { user, system } = process.cpuUsage(cpu);
	const count = messages.length;
	return { messages: count, milliseconds: milliseconds / count, cpuMilliseconds: (user + system) / 1_000 / count };
}
