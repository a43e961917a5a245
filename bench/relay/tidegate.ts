import { startDrillGate } from "../../src/app/drill/drill-gate.ts";
import { company } from "../../src/app/drill/newsletter.ts";
import { reportMessage } from "../../src/app/report-message.ts";
import { scanTools } from "../../src/app/create-scanner.ts";
import { cpuOfTree, memoryOfTree } from "../peers/process-tree.ts";
import { Letter } from "./letter.ts";
import type { Relay } from "./relay.ts";

const account = "alsquare-newsletter";
const pastIssues = 20;
const week = 7 * 24 * 3_600_000;

/** `tidegate serve` with its durable spool, every message looked at; its account has some months of such newsletters behind it. */
export async function startTidegate(sinkPort: number, bytes: number): Promise<Relay> {
	const gate = await startDrillGate(sinkPort, { connections: 20 });
	const added = await gate.control.addAccount({ name: account, from: [`@${company}`] }, "operator");
	if (!added.done) throw new Error(added.text);
	const learnt = await gate.control.learn(account, await past(bytes), "operator");
	if (!learnt.done) throw new Error(learnt.text);
	let peak = 0;
	const watch = setInterval(() => {
		peak = Math.max(peak, memoryOfTree(gate.pid));
	}, 250);
	return {
		name: "tidegate, every message looked at",
		port: gate.smtpPort,
		login: { user: added.value.login, password: added.value.password },
		cpuMilliseconds: () => cpuOfTree(gate.pid),
		peakBytes: () => peak,
		stop: async () => {
			clearInterval(watch);
			await gate.stop();
		},
	};
}

async function past(bytes: number) {
	const tools = scanTools({ trust: { mode: "servers", servers: [] } });
	const observations = [];
	for (let issue = 1; issue <= pastIssues; issue++) {
		const { traits } = await reportMessage(new Letter(issue, bytes).for(issue), undefined, tools);
		observations.push({ traits, at: Date.now() - (pastIssues + 1 - issue) * week });
	}
	return observations;
}
