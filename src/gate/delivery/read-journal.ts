import { readFileSync } from "node:fs";
import type { DeliveryReply } from "../next-hop.ts";
import { parseJournalLine } from "./journal-lines.ts";

/** What a journal says of one recipient last. */
export type JournalEntry =
	| { readonly kind: "answered"; readonly jobId: number; readonly reply: DeliveryReply }
	/** The final dot may have been sent, and no answer is known. */
	| { readonly kind: "in-doubt"; readonly jobId: number; readonly recipientId: number };

/** By recipient. What comes later counts; a file that is not there says nothing. */
export function readJournal(path: string, entries: Map<number, JournalEntry> = new Map()): Map<number, JournalEntry> {
	for (const text of journalText(path).split("\n")) {
		const line = parseJournalLine(text);
		if (line === undefined) continue;
		if ("e" in line) for (const recipientId of line.r) entries.set(recipientId, { kind: "in-doubt", jobId: line.e, recipientId });
		else for (const reply of line.r) entries.set(reply.recipientId, { kind: "answered", jobId: line.a, reply });
	}
	return entries;
}

function journalText(path: string): string {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
		throw error;
	}
}
