import type { DeliveryReply } from "../next-hop.ts";

/** One line of the journal. e: the final dot of this job is about to be sent, to recipients r. a: what was answered to it. */
export type JournalLine =
	| { readonly e: number; readonly r: readonly number[] }
	| { readonly a: number; readonly r: readonly DeliveryReply[] };

export function dataEndLine(jobId: number, recipientIds: readonly number[]): string {
	return `{"e":${jobId},"r":[${recipientIds.join(",")}]}\n`;
}

export function answerLine(jobId: number, replies: readonly DeliveryReply[]): string {
	return `${JSON.stringify({ a: jobId, r: replies } satisfies JournalLine)}\n`;
}

/** undefined for a line that is torn or not ours: then what it stood for was not told to anybody either. */
export function parseJournalLine(line: string): JournalLine | undefined {
	try {
		const parsed: unknown = JSON.parse(line);
		if (typeof parsed !== "object" || parsed === null || !("r" in parsed) || !Array.isArray(parsed.r)) return undefined;
		return "e" in parsed || "a" in parsed ? (parsed as JournalLine) : undefined;
	} catch {
		return undefined;
	}
}
