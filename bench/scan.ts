/**
 * npm run bench:scan [-- PATH…]: messages a second on one thread, beside Rspamd and SpamAssassin over the same messages in
 * the same run where they are installed. PATH names folders of .eml files; the samples, over and over, when left out.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createScanner } from "../src/app/create-scanner.ts";
import type { Peer } from "./peers/peer.ts";
import { startRspamd } from "./peers/rspamd.ts";
import { startSpamAssassin } from "./peers/spamassassin.ts";

const mostMessages = 1_500;
/** SpamAssassin takes a tenth of a second for each; a part of the messages tells its rate. */
const mostForSlowPeers = 150;

interface Measured {
	readonly name: string;
	readonly perSecond: number;
	readonly megabytes: number;
	readonly cpu: number;
	readonly p50: number;
	readonly p99: number;
}

const paths = process.argv.slice(2);
const messages = messagesBelow(paths.length > 0 ? paths : [new URL("../samples/", import.meta.url).pathname]);
if (messages.length === 0) {
	console.error(`no .eml files below ${paths.join(", ")}: name folders that hold some`);
	process.exit(2);
}
const bytes = messages.reduce((sum, { length }) => sum + length, 0);
console.log(`${messages.length} messages, ${(bytes / messages.length / 1_000).toFixed(1)} kB a message`);

const own = await measureOwn();
print(own);
for (const [start, most] of [
	[startRspamd, mostMessages],
	[startSpamAssassin, mostForSlowPeers],
] as const) {
	await compareWith(start, most);
}
console.log(`memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);

async function measureOwn(): Promise<Measured> {
	const scanner = createScanner();
	for (const message of messages.slice(0, 300)) await scanner.scan(message);
	const before = process.cpuUsage();
	return measure("tidegate", messages, async (message) => void (await scanner.scan(message)), () => {
		const used = process.cpuUsage(before);
		return (used.user + used.system) / 1_000;
	});
}

async function compareWith(start: () => Promise<Peer>, most: number): Promise<void> {
	const peer = await start().catch((cause: NodeJS.ErrnoException) => {
		console.log(cause.code === "ENOENT" ? `${cause.path ?? "peer"} is not installed: not compared` : `not compared: ${cause.message}`);
		return undefined;
	});
	if (peer === undefined) return;
	try {
		const chosen = messages.slice(0, most);
		for (const message of chosen.slice(0, 20)) await peer.scan(message);
		const before = peer.cpuMilliseconds();
		const measured = await measure(peer.name, chosen, (message) => peer.scan(message), () => peer.cpuMilliseconds() - before);
		print(measured);
		console.log(`  tidegate is ${(measured.cpu / own.cpu).toFixed(1)} times as fast as ${peer.name} by CPU time, ${(own.perSecond / measured.perSecond).toFixed(1)} times by the clock`);
	} finally {
		await peer.stop();
	}
}

async function measure(name: string, chosen: readonly Uint8Array[], scan: (message: Uint8Array) => Promise<void>, cpu: () => number): Promise<Measured> {
	const times: number[] = [];
	const started = performance.now();
	for (const message of chosen) {
		const from = performance.now();
		await scan(message);
		times.push(performance.now() - from);
	}
	const seconds = (performance.now() - started) / 1_000;
	times.sort((left, right) => left - right);
	const size = chosen.reduce((sum, { length }) => sum + length, 0);
	const at = (share: number) => times[Math.floor(share * (times.length - 1))] as number;
	return { name, perSecond: chosen.length / seconds, megabytes: size / seconds / 1e6, cpu: cpu() / chosen.length, p50: at(0.5), p99: at(0.99) };
}

function print({ name, perSecond, megabytes, cpu, p50, p99 }: Measured): void {
	const cells = [`${perSecond.toFixed(0)} messages/s`, `${megabytes.toFixed(1)} MB/s`, `${cpu.toFixed(2)} ms CPU a message`, `p50 ${p50.toFixed(2)} ms`, `p99 ${p99.toFixed(2)} ms`];
	console.log(`${name.padEnd(13)} ${cells.join("   ")}`);
}

function messagesBelow(from: readonly string[]): Uint8Array[] {
	const files = from.flatMap((path) => (statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: "utf8" }).map((name) => join(path, name)) : [path]));
	const mails = files.filter((name) => name.endsWith(".eml")).sort();
	const step = Math.max(1, Math.floor(mails.length / mostMessages));
	const once = mails.filter((_, at) => at % step === 0).map((name) => readFileSync(name));
	if (once.length === 0 || once.length >= 300) return once.slice(0, mostMessages);
	return Array.from({ length: 1_000 }, (_, at) => once[at % once.length] as Buffer);
}
