import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "../../base/log.ts";
import type { NextHop, Recovery } from "../next-hop.ts";
import { NextHopProcess } from "./next-hop-process.ts";
import type { NextHopSettings } from "./next-hop-settings.ts";
import { olderProcessGone } from "./older-process.ts";
import { type JournalEntry, readJournal } from "./read-journal.ts";

/** What an older process is given over the time in which it ends by itself. */
const grace = 5_000;

/**
 * Starts the delivery process. `folder` is its own: journals and the process file are kept there. Waits first for the process of an
 * earlier gate, so that its journal is complete when it is read.
 */
export async function openNextHop(settings: NextHopSettings, { folder, log }: { folder: string; log: Log }): Promise<NextHop> {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const processFile = join(folder, "process.json");
	await olderProcessGone(processFile, settings.orphanWait + grace, log);
	const { recovered, next } = recover(folder);
	return new NextHopProcess(settings, { recovered, processFile, log, journalPath: (number) => journalPath(folder, next + number) });
}

/** Journals are read in the order in which they were begun. */
function recover(folder: string): { recovered: Recovery; next: number } {
	const numbers = readdirSync(folder)
		.flatMap((name) => /^journal-(\d+)$/.exec(name)?.[1] ?? [])
		.map(Number)
		.sort((one, other) => one - other);
	const entries = new Map<number, JournalEntry>();
	for (const number of numbers) readJournal(journalPath(folder, number), entries);
	const recovered: Recovery = {
		replies: [...entries.values()].flatMap((entry) => (entry.kind === "answered" ? [entry.reply] : [])),
		inDoubt: [...entries.values()].flatMap((entry) => (entry.kind === "in-doubt" ? [entry.recipientId] : [])),
		settled: () => {
			for (const number of numbers) for (const end of ["", ".new"]) rmSync(journalPath(folder, number) + end, { force: true });
		},
	};
	return { recovered, next: (numbers.at(-1) ?? 0) + 1 };
}

function journalPath(folder: string, number: number): string {
	return join(folder, `journal-${number}`);
}
