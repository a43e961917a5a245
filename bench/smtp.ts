/**
 * npm run bench:smtp [-- SCRIPT…]: what the submission server alone costs, before a gate that takes everything: messages a
 * second over 20 connections, and CPU time of its process for a message. SCRIPT is another server to be measured beside it; it
 * has to do what bench/smtp/taking-server.ts does.
 */
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { columns } from "./columns.ts";
import { MachineLoad } from "./machine-load.ts";
import { median } from "./measure.ts";
import { MeasuredProcess } from "./smtp/measured-process.ts";
import { benchMessage, sendMessages } from "./smtp/send-messages.ts";

const connections = 20;
const own = fileURLToPath(new URL("./smtp/taking-server.ts", import.meta.url));
const sizes = [10_000, 50_000];
const rounds = 5;
const messagesOfARound = 4_000;

const load = new MachineLoad();
const rows = [["", "message", "messages/s", "CPU ms/message", "memory MB"]];
for (const path of [own, ...process.argv.slice(2)]) rows.push(...(await figuresOf(path)));
for (const line of columns(rows)) console.log(line);
const { user, system } = process.cpuUsage();
console.log(`\nCores busy with other things meanwhile, the servers among them: ${load.others((user + system) / 1000).toFixed(1)}`);

async function figuresOf(path: string): Promise<string[][]> {
	const server = await MeasuredProcess.start(path);
	const lines: string[][] = [];
	for (const size of sizes) {
		// The first round warms up.
		await round(server, size);
		const measured = [];
		for (let count = 0; count < rounds; count++) measured.push(await round(server, size));
		const perSecond = median(measured.map(({ seconds }) => messagesOfARound / seconds));
		const cpu = median(measured.map(({ cpuMilliseconds }) => cpuMilliseconds / messagesOfARound));
		const memory = (await server.usage()).memoryBytes / 1e6;
		lines.push([basename(path), `${size / 1000} kB`, perSecond.toFixed(0), cpu.toFixed(3), memory.toFixed(0)]);
	}
	server.stop();
	return lines;
}

async function round(server: MeasuredProcess, size: number): Promise<{ seconds: number; cpuMilliseconds: number }> {
	const before = await server.usage();
	const from = performance.now();
	await sendMessages(server.port, connections, messagesOfARound, benchMessage(size));
	const seconds = (performance.now() - from) / 1000;
	return { seconds, cpuMilliseconds: (await server.usage()).cpuMilliseconds - before.cpuMilliseconds };
}
