// Delivery alone: messages of 50 kB from a spool file to a sink in a process of its own, over 20 connections.
// npm run bench:delivery -- [--messages 20000] [--bytes 50000] [--connections 20]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { systemClock } from "../src/base/clock.ts";
import { silentLog } from "../src/base/log.ts";
import { nextHopSettings } from "../src/gate/delivery/next-hop-settings.ts";
import { openNextHop } from "../src/gate/delivery/open-next-hop.ts";
import { Scheduler } from "../src/gate/delivery/scheduler.ts";
import { defaultSchedulerSettings } from "../src/gate/delivery/scheduler-settings.ts";
import type { DeliveryJob, NextHop } from "../src/gate/next-hop.ts";
import { type SinkProcess, startSinkProcess } from "../src/gateways/smtp-sink/start-sink-process.ts";
import { openSqliteStore } from "../src/storage/sqlite/open-sqlite-store.ts";
import { newAccount, newCampaign, newMessage, recipient } from "../test/support/gate-samples.ts";
import { columns } from "./columns.ts";
import { cpuOf, ownCpu } from "./delivery/cpu-of.ts";
import { ManyMessages } from "./delivery/many-messages.ts";
import { MachineLoad } from "./machine-load.ts";

const { values } = parseArgs({
	options: {
		messages: { type: "string", default: "20000" },
		bytes: { type: "string", default: "50000" },
		connections: { type: "string", default: "20" },
	},
});
const [messages, bytes, connections] = [values.messages, values.bytes, values.connections].map(Number) as [number, number, number];
const spool = new ManyMessages(Math.min(messages, 2_000), bytes);

interface Measured {
	readonly name: string;
	readonly seconds: number;
	readonly cpu: { readonly gate: number; readonly delivery: number; readonly sink: number };
	readonly others: number;
}

type Run = (nextHop: NextHop) => Promise<void>;

async function measured(name: string, run: Run): Promise<Measured> {
	const sink = await startSinkProcess({ port: 0 });
	const folder = join(spool.folder, "delivery");
	const settings = nextHopSettings({ host: "127.0.0.1", port: sink.port, tls: "never", connections, messagesPerConnection: 0 });
	const nextHop = await openNextHop(settings, { folder, log: silentLog });
	await warmUp(nextHop, sink);
	const pid: number = JSON.parse(readFileSync(join(folder, "process.json"), "utf8")).pid;
	const before = { gate: ownCpu(), delivery: cpuOf(pid), sink: (await sink.report(false)).cpuMilliseconds };
	const [began, load] = [performance.now(), new MachineLoad()];
	await run(nextHop);
	const seconds = (performance.now() - began) / 1_000;
	const { cpuMilliseconds, deliveries } = await sink.report(false);
	const cpu = { gate: ownCpu() - before.gate, delivery: cpuOf(pid) - before.delivery, sink: cpuMilliseconds - before.sink };
	const others = load.others(cpu.gate + cpu.delivery + cpu.sink);
	if (deliveries !== messages + warmUpMessages) throw new Error(`the sink has ${deliveries} messages`);
	await nextHop.close(5_000);
	await sink.close();
	return { name, seconds, cpu, others };
}

const warmUpMessages = 1_000;
async function warmUp(nextHop: NextHop, _sink: SinkProcess): Promise<void> {
	await handOver(nextHop, warmUpMessages, 1_000_000);
}

async function handOver(nextHop: NextHop, many: number, firstId: number): Promise<void> {
	let next = 0;
	const worker = async () => {
		while (next < many) {
			const number = next++;
			await nextHop.deliver(jobFor(firstId + number));
			nextHop.settled([firstId + number]);
		}
	};
	await Promise.all(Array.from({ length: connections * 4 }, worker));
}

function jobFor(number: number): DeliveryJob {
	const { accountId: _, receivedAt: __, ...message } = newMessage({ id: "k7m2-9xqd", accountId: 1 }, spool.place(number));
	const recipients = [{ recipientId: number, address: `reader-${number}@home.example`, notify: [], orcpt: "" }];
	return { jobId: number, path: spool.path, ...message, recipients };
}

/** Ledger and scheduler with it: every recipient is marked, and its result recorded, on disk. */
async function withLedger(nextHop: NextHop): Promise<void> {
	const store = openSqliteStore(join(spool.folder, "gate.db"));
	const account = store.addAccount(newAccount());
	const campaign = newCampaign("k7m2-9xqd", account.id);
	store.addCampaign(campaign);
	store.transaction(() => {
		for (let number = 0; number < messages; number++)
			store.addMessage(newMessage(campaign, spool.place(number)), [recipient(`reader-${number}@home.example`)], "accepted");
	});
	filled = { cpu: ownCpu(), at: performance.now() };
	const scheduler = new Scheduler({
		store,
		spool: { pathOf: () => spool.path },
		nextHop,
		nextHopName: "sink",
		settings: defaultSchedulerSettings,
		clock: systemClock,
		log: silentLog,
		sendReport: async () => {},
	});
	await scheduler.start();
	while (store.counts(campaign.id).delivered < messages) await new Promise((resolve) => setTimeout(resolve, 20));
	await scheduler.pause();
	store.close();
}
let filled = { cpu: 0, at: 0 };

const alone = await measured("next hop alone", (nextHop) => handOver(nextHop, messages, 1));
const start = { cpu: 0, at: 0 };
const whole = await measured("with scheduler and ledger", async (nextHop) => {
	Object.assign(start, { cpu: ownCpu(), at: performance.now() });
	await withLedger(nextHop);
});
// Filling the ledger is not delivery.
const ledger: Measured = {
	...whole,
	seconds: whole.seconds - (filled.at - start.at) / 1_000,
	cpu: { ...whole.cpu, gate: whole.cpu.gate - (filled.cpu - start.cpu) },
};
spool.remove();

console.log(`${messages} messages of ${bytes} bytes, ${connections} connections\n`);
const head = ["", "messages/s", "gate CPU ms", "delivery CPU ms", "sink CPU ms", "cores busy with others"];
const row = ({ name, seconds, cpu, others }: Measured) => [
	name,
	(messages / seconds).toFixed(0),
	...[cpu.gate, cpu.delivery, cpu.sink].map((milliseconds) => (milliseconds / messages).toFixed(3)),
	others.toFixed(2),
];
for (const line of columns([head, row(alone), row(ledger)])) console.log(line);
console.log("\nCPU is for one message.");
