/**
 * npm run bench:relay [-- --messages N --bytes N --connections N --json]: how many messages a second go through the gate, every
 * one of them looked at and on disk before it is answered for, beside a Postfix with no filter, and with Rspamd as its milter,
 * under the same load in the same run where they are installed (and we are root, as Postfix wants). Loopback only.
 */
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type SinkProcess, startSinkProcess } from "../src/gateways/smtp-sink/start-sink-process.ts";
import { columns } from "./columns.ts";
import { type LoadResult, runLoad } from "./relay/load.ts";
import { startPostfix, startRspamdMilter } from "./relay/postfix.ts";
import type { Relay } from "./relay/relay.ts";
import { startTidegate } from "./relay/tidegate.ts";

const { values } = parseArgs({
	options: {
		messages: { type: "string", default: "40000" },
		bytes: { type: "string", default: "50000" },
		connections: { type: "string", default: "20" },
		rounds: { type: "string", default: "1" },
		json: { type: "boolean", default: false },
		help: { type: "boolean", default: false },
	},
});
const [messages, bytes, connections, rounds] = [values.messages, values.bytes, values.connections, values.rounds].map(Number) as [
	number,
	number,
	number,
	number,
];
/** The peers are slower: they get a share of the messages, and their rate counts. */
const peerShare = 0.25;
/** How long the last messages may take to the sink. */
const patience = 300_000;

interface Row {
	readonly name: string;
	/** Messages a second from the first connection to the last message at the sink. */
	readonly through: number;
	/** Messages a second taken in. */
	readonly taken: number;
	readonly p50: number;
	readonly p99: number;
	readonly cpu: number;
	readonly peak: number;
	readonly lost: number;
}

if (values.help) {
	console.log("npm run bench:relay -- [--messages 40000] [--bytes 50000] [--connections 20] [--rounds 1] [--json]");
} else {
	try {
		const rows: Row[] = [];
		for (let round = 0; round < rounds; round++) rows.push(...(await oneRound()));
		report(rows);
	} catch (cause) {
		console.error(cause instanceof Error ? cause.message : cause);
		process.exitCode = 2;
	}
}

async function oneRound(): Promise<Row[]> {
	const share = Math.max(1_000, Math.round(messages * peerShare));
	const rows = [await measured((sink) => startTidegate(sink, bytes), messages)];
	for (const start of [(sink: number) => startPostfix(sink), startPostfixWithRspamd]) {
		try {
			rows.push(await measured(start, share));
		} catch (cause) {
			console.error(`left out: ${cause instanceof Error ? cause.message : cause}`);
		}
	}
	return rows;
}

async function startPostfixWithRspamd(sink: number): Promise<Relay> {
	const rspamd = await startRspamdMilter();
	const postfix = await startPostfix(sink, rspamd.port).catch(async (cause) => {
		await rspamd.stop();
		throw cause;
	});
	return {
		...postfix,
		cpuMilliseconds: () => postfix.cpuMilliseconds() + rspamd.cpuMilliseconds(),
		stop: async () => {
			await postfix.stop();
			await rspamd.stop();
		},
	};
}

async function measured(start: (sinkPort: number) => Promise<Relay>, count: number): Promise<Row> {
	const sink = await startSinkProcess({ port: 0 });
	try {
		const relay = await start(sink.port);
		console.error(`${relay.name}: ${count} messages of ${bytes} bytes over ${connections} connections`);
		try {
			return await underLoad(relay, sink, count);
		} finally {
			await relay.stop();
		}
	} finally {
		await sink.close();
	}
}

async function underLoad(relay: Relay, sink: SinkProcess, count: number): Promise<Row> {
	const load = { port: relay.port, messages: 500, bytes, connections, issue: 101, ...(relay.login ? { login: relay.login } : {}) };
	// What is compiled and cached at the first messages does not count.
	await runLoad(load);
	await delivered(sink, 500);
	const cpu = relay.cpuMilliseconds();
	const began = performance.now();
	const result = await runLoad({ ...load, messages: count, issue: 102 });
	const arrived = await delivered(sink, 500 + count);
	const seconds = (performance.now() - began) / 1_000;
	return rowOf(relay, result, { count, arrived: arrived - 500, seconds, cpu: (relay.cpuMilliseconds() - cpu) / count });
}

/** Waits until so many have arrived, or nothing moves any more; gives how many did. */
async function delivered(sink: SinkProcess, wanted: number): Promise<number> {
	let arrived = 0;
	for (const end = performance.now() + patience; performance.now() < end; await wait(100)) {
		arrived = (await sink.report(false)).messages;
		if (arrived >= wanted) break;
	}
	return arrived;
}

function rowOf(relay: Relay, result: LoadResult, through: { count: number; arrived: number; seconds: number; cpu: number }): Row {
	return {
		name: relay.name,
		through: through.arrived / through.seconds,
		taken: (result.replies["250"] ?? 0) / result.seconds,
		p50: result.p50,
		p99: result.p99,
		cpu: through.cpu,
		peak: relay.peakBytes(),
		lost: through.count - through.arrived,
	};
}

function report(rows: readonly Row[]): void {
	if (values.json) return console.log(JSON.stringify({ messages, bytes, connections, rows }));
	const head = ["", "through/s", "taken/s", "p50 ms", "p99 ms", "CPU ms", "memory MB", "lost"];
	const cells = rows.map(({ name, through, taken, p50, p99, cpu, peak, lost }) => [
		name,
		...[through, taken].map((rate) => rate.toFixed(0)),
		...[p50, p99].map((time) => time.toFixed(0)),
		cpu.toFixed(2),
		(peak / 1e6).toFixed(0),
		String(lost),
	]);
	console.log("");
	for (const line of columns([head, ...cells])) console.log(line);
	console.log("\nthrough: until the last message is at the sink. memory: all processes together (tidegate), the largest one (the others).");
	const own = average(rows, "tidegate");
	for (const peer of new Set(rows.map(({ name }) => name).filter((name) => !name.startsWith("tidegate"))))
		console.log(`tidegate carries ${(own / average(rows, peer)).toFixed(2)} times as many messages a second as ${peer}`);
}

function average(rows: readonly Row[], name: string): number {
	const rates = rows.filter((row) => row.name.startsWith(name)).map(({ through }) => through);
	return rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}
