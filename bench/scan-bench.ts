import { cpus } from "node:os";
import { columns } from "./columns.ts";
import { MachineLoad } from "./machine-load.ts";
import { type Figures, figuresOf, measureRound, type Round } from "./measure.ts";
import { evenly, partsOf } from "./messages.ts";
import { modelToMeasure } from "./model-to-measure.ts";
import { inProcess } from "./peers/in-process.ts";
import type { Peer } from "./peers/peer.ts";
import { startRspamd } from "./peers/rspamd.ts";
import { startSpamAssassin } from "./peers/spamassassin.ts";

/** The peers take turns, so that whatever else the machine does hits all of them alike. */
const roundCount = 3;
/**
 * Time that each is given beforehand: what is compiled, cached or loaded at the first sight of a language or a charset is
 * timed for none of them. V8 goes on compiling for some ten thousand messages.
 */
const warmUpMilliseconds = 10_000;
/** SpamAssassin takes a tenth of a second for each: a part of the messages tells its rate. */
const fewMessages = 50;

/** How many times as fast as `peer` Tidegate is. */
export interface Ratio {
	readonly peer: string;
	readonly byClock: number;
	readonly byCpu: number;
}

export interface ScanBench {
	readonly own: Figures;
	readonly ratios: readonly Ratio[];
}

/** Parts of the mail that have no message in common. */
interface Parts {
	readonly warmUp: readonly Uint8Array[];
	readonly oneByOne: readonly Uint8Array[];
	readonly rounds: readonly (readonly Uint8Array[])[];
}

interface Entrant {
	readonly peer: Peer;
	readonly parts: Parts;
	readonly rounds: Round[];
}

/** Scans the same messages with Tidegate on one thread and with the peers that are installed, and prints how they did. */
export async function scanBench(paths: readonly string[]): Promise<ScanBench> {
	const [warmUp = [], oneByOne = [], ...rounds] = await partsOf(paths, 2 + roundCount);
	const parts = { warmUp, oneByOne, rounds };
	describe(parts);
	const held = [...new Set([warmUp, oneByOne, ...rounds].flat())].reduce((sum, { length }) => sum + length, 0);
	const own = inProcess(modelToMeasure(), held);
	const entrants = [entrant(own, parts)];
	try {
		for (const peer of await startPeers()) entrants.push(entrant(peer, peer.name.startsWith("spamassassin") ? fewOf(parts) : parts));
		const others = await runRounds(entrants);
		const figures = [];
		for (const { peer, parts, rounds } of entrants) figures.push(await figuresOf(peer, parts.oneByOne, rounds));
		return report(figures, others);
	} finally {
		for (const { peer } of entrants) await peer.stop();
	}
}

function describe({ rounds }: Parts): void {
	const messages = rounds.flat();
	const bytes = messages.reduce((sum, { length }) => sum + length, 0);
	const size = (bytes / messages.length / 1_000).toFixed(1);
	console.log(
		`${rounds.length} rounds of ${Math.round(messages.length / rounds.length)} messages, ${size} kB a message, after ${warmUpMilliseconds / 1_000} s of warming up`,
	);
	console.log(
		new Set(messages).size < messages.length ? "The messages are few: each comes again and again.\n" : "No message comes twice.\n",
	);
}

function fewOf({ warmUp, oneByOne, rounds }: Parts): Parts {
	const few = (messages: readonly Uint8Array[]) => evenly(messages, fewMessages);
	return { warmUp: few(warmUp), oneByOne: few(oneByOne), rounds: rounds.map(few) };
}

function entrant(peer: Peer, parts: Parts): Entrant {
	return { peer, parts, rounds: [] };
}

async function startPeers(): Promise<Peer[]> {
	const peers: Peer[] = [];
	for (const [name, start] of [
		["rspamd", () => startRspamd("packaged")],
		["rspamd", () => startRspamd("offline")],
		["spamd", startSpamAssassin],
	] as const) {
		try {
			peers.push(await start());
		} catch (cause) {
			const { code, message } = cause as NodeJS.ErrnoException;
			console.log(code === "ENOENT" ? `${name} is not installed: not compared` : `${name} is not compared: ${message}`);
		}
	}
	return peers;
}

/** Gives the cores that something else kept busy meanwhile. */
async function runRounds(entrants: readonly Entrant[]): Promise<number> {
	for (const entrant of entrants) await warmUp(entrant);
	const load = new MachineLoad();
	// The first of them is this process, which also drives the others.
	const cpu = () => entrants.reduce((sum, { peer }) => sum + peer.cpuMilliseconds(), 0);
	const before = cpu();
	for (let round = 0; round < roundCount; round++)
		for (const { peer, parts, rounds } of entrants) rounds.push(await measureRound(peer, parts.rounds[round] ?? []));
	return load.others(cpu() - before);
}

async function warmUp({ peer, parts }: Entrant): Promise<void> {
	for (const end = performance.now() + warmUpMilliseconds; performance.now() < end; ) await measureRound(peer, parts.warmUp);
}

function report(figures: readonly Figures[], others: number): ScanBench {
	const [own, ...peers] = figures as [Figures, ...Figures[]];
	const head = ["", "messages/s", "MB/s", "CPU ms a message", "p50 ms", "p99 ms", "memory MB"];
	for (const line of columns([head, ...figures.map(cells)])) console.log(line);
	console.log(
		"\np50 and p99: one message at a time. Memory of tidegate: the whole process, without the messages it holds to measure with.",
	);
	for (const { name, connections } of peers) console.log(`${name}: one working process, ${connections} connections kept busy.`);
	if (peers.length > 0) console.log(notes);
	if (others > 0.2) console.log(`Something else kept ${others.toFixed(1)} of ${cpus().length} cores busy meanwhile: go by CPU time.`);
	const ratios = peers.map((peer) => ({
		peer: peer.name,
		byClock: own.messagesPerSecond / peer.messagesPerSecond,
		byCpu: peer.cpuMilliseconds / own.cpuMilliseconds,
	}));
	console.log("");
	for (const { peer, byClock, byCpu } of ratios)
		console.log(`tidegate is ${byClock.toFixed(1)} times as fast as ${peer} by the clock, ${byCpu.toFixed(1)} times by CPU time`);
	return { own, ratios };
}

const notes = [
	"packaged: as it is installed, its questions to the DNS answered at once: no such name.",
	"offline: without the modules that ask a network. spamassassin: local tests only. Nothing leaves this machine.",
].join("\n");

function cells(figures: Figures): string[] {
	const { name, messagesPerSecond, megabytesPerSecond, cpuMilliseconds, p50, p99, memoryBytes } = figures;
	return [
		name,
		messagesPerSecond.toFixed(0),
		megabytesPerSecond.toFixed(1),
		...[cpuMilliseconds, p50, p99].map((value) => value.toFixed(2)),
		(memoryBytes / 1e6).toFixed(0),
	];
}
