/**
 * npm run bench [-- PATH…]: everything that is asked of Tidegate's speed and memory, measured here and now. PATH is mail for
 * the comparison with other scanners, as for bench:scan.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { columns } from "./columns.ts";
import { launcher, processTime, watchProcess } from "./command-line.ts";
import { samples } from "./messages.ts";
import { writeSampleMbox } from "./sample-mbox.ts";
import { scanBench } from "./scan-bench.ts";

const manyMessages = 100_000;
const oneMessage = join(samples, "phish-parcel-de.eml");

const rows: string[][] = [["", "asked for", "measured", ""]];
const paths = process.argv.slice(2);
try {
	title("One thread");
	await oneThread();
	title("Start-up");
	await startUp();
	title("All cores, many messages");
	await manyAtOnce();
	title("Asked for and measured");
	for (const line of columns(rows)) console.log(line);
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : cause);
	process.exitCode = 2;
}

async function oneThread(): Promise<void> {
	const { own, ratios } = await scanBench(paths.length > 0 ? paths : [samples]);
	row("messages a second, one thread", "", own.messagesPerSecond.toFixed(0));
	for (const { peer, byClock, byCpu } of ratios) {
		const asked = /^rspamd.*packaged$/.test(peer) ? 3 : undefined;
		row(`times as fast as ${peer}, by the clock`, asked ? `${asked}` : "", byClock.toFixed(1), asked ? byClock >= asked : undefined);
		row(`times as fast as ${peer}, by CPU time`, asked ? `${asked}` : "", byCpu.toFixed(1), asked ? byCpu >= asked : undefined);
	}
}

/** Whole processes: Node alone, the command line without a scanner, and a scan. The differences say where the time goes. */
async function startUp(): Promise<void> {
	const bare = await processTime(["--input-type=module", "--eval", ""]);
	const version = await processTime([launcher, "--version"]);
	const scan = await processTime([launcher, "scan", oneMessage]);
	console.log(
		`Node alone ${bare.toFixed(0)} ms, command line ${(version - bare).toFixed(0)} ms, scanner, model and one message ${(scan - version).toFixed(0)} ms`,
	);
	row("start-up of tidegate scan, one small message", "< 400 ms", `${scan.toFixed(0)} ms`, scan < 400);
}

async function manyAtOnce(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "tidegate-bench-"));
	process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
	const path = join(folder, "many.mbox");
	const bytes = await writeSampleMbox(path, manyMessages);
	const { seconds, memory, peak } = await watchProcess([launcher, "scan", "--json", path]);
	const at = (share: number) => megabytes(memory[Math.floor(share * (memory.length - 1))] ?? 0);
	console.log(`${manyMessages} messages, ${megabytes(bytes)}, in ${seconds.toFixed(1)} s on ${availableParallelism()} cores`);
	if (memory.length > 0)
		console.log(`memory a quarter through ${at(0.25)}, half ${at(0.5)}, three quarters ${at(0.75)}, at the end ${at(1)}`);
	row(`messages a second, ${availableParallelism()} cores, command line`, "", (manyMessages / seconds).toFixed(0));
	if (peak === 0) return row("memory over 100,000 messages", "< 400 MB", "this system does not tell");
	row("memory over 100,000 messages, at most", "< 400 MB", megabytes(peak), peak < 400e6);
	const growth = (memory.at(-1) ?? 0) - (memory[Math.floor(memory.length / 4)] ?? 0);
	row("its growth over the last three quarters", "flat (< 40 MB)", megabytes(growth), growth < 40e6);
}

function row(name: string, asked: string, measured: string, reached?: boolean): void {
	rows.push([name, asked, measured, reached === undefined ? "" : reached ? "reached" : "MISSED"]);
}

function megabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(0)} MB`;
}

function title(text: string): void {
	console.log(`\n== ${text}\n`);
}
