import { measurePaths } from "../app/readers/measure-paths.ts";
import { readPaths } from "../app/readers/read-paths.ts";
import { scanAll } from "../app/threads/scan-all.ts";
import type { Scanned, ScanResult } from "../app/threads/scan-result.ts";
import { safeJson } from "../base/safe-json.ts";
import { exitStatus } from "./exit-status.ts";
import { resultPlace } from "./result-place.ts";
import { scanLine, scanNote, scanSummary } from "./scan-report.ts";
import { ScanTally } from "./scan-tally.ts";
import { type JudgingOptions, settingsOf } from "./scanner-options.ts";
import { progressLine, Screen } from "./screen.ts";

export interface ScanOptions extends JudgingOptions {
	readonly json?: boolean;
	readonly failOn?: "phish" | "spam";
	readonly threads?: number;
}

/** `tidegate scan PATH…`: says of every message what it is. */
export async function scanCommand(paths: readonly string[], options: ScanOptions): Promise<number> {
	const screen = new Screen();
	const tally = new ScanTally();
	const began = performance.now();
	let last: Scanned | undefined;
	for await (const result of results(paths, options, screen, tally)) {
		tally.add(result);
		if (result.kind !== "scanned") await reportTrouble(result, options, screen);
		else if (options.json) await screen.line(placeJson(result), result.record.json.subarray(1));
		else await screen.line(scanLine(result, screen.columns, screen.paint));
		if (result.kind === "scanned") last = result;
		screen.progressed();
	}
	screen.endProgress();
	if (!options.json) {
		const seconds = (performance.now() - began) / 1000;
		if (last !== undefined && tally.messages === 1) for (const line of scanNote(last, screen.columns)) await screen.line(line);
		for (const line of scanSummary(tally, seconds, screen.columns, screen.paint)) await screen.line(line);
	}
	await screen.flush();
	return statusOf(tally, options);
}

/** Scans, with a progress bar where somebody can see it. */
function results(paths: readonly string[], options: ScanOptions, screen: Screen, tally: ScanTally): AsyncGenerator<ScanResult> {
	let bytes = 0;
	const total = screen.showsProgress ? measurePaths(paths) : undefined;
	screen.startProgress(() => progressLine("Scanning", bytes, total, tally.messages));
	const found = readPaths(paths, {
		onBytes: (count) => {
			bytes += count;
		},
	});
	return scanAll(found, { settings: settingsOf(options), ...(options.threads === undefined ? {} : { threads: options.threads }) });
}

/** The beginning of a JSON line; the record goes on from there. The order of the fields is part of the contract. */
function placeJson({ source, index }: Scanned): string {
	return `${safeJson({ source, index }).slice(0, -1)},`;
}

/** Named on standard error; a message on which the scanner failed keeps its place among the JSON lines. */
async function reportTrouble(result: Exclude<ScanResult, Scanned>, options: ScanOptions, screen: Screen): Promise<void> {
	if (options.json && result.kind === "failed")
		await screen.line(safeJson({ source: result.source, index: result.index, error: result.reason }));
	screen.error(`${resultPlace(result)}: ${result.reason}`);
}

function statusOf({ unread, counts }: ScanTally, { failOn }: ScanOptions): number {
	if (unread > 0) return exitStatus.trouble;
	const found = failOn === "phish" ? counts.phish : failOn === "spam" ? counts.spam + counts.phish : 0;
	return found > 0 ? exitStatus.found : exitStatus.done;
}
