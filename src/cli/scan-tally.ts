import { type MailClass, mailClasses } from "../app/mail-class.ts";
import type { ScanResult } from "../app/threads/scan-result.ts";

/** What a scan came to. */
export class ScanTally {
	readonly counts: Record<MailClass, number> = { ham: 0, spam: 0, phish: 0 };
	/** Paths that could not be read and messages on which the scanner failed. */
	unread = 0;

	add(result: ScanResult): void {
		if (result.kind === "scanned") this.counts[result.record.class]++;
		else this.unread++;
	}

	get messages(): number {
		return mailClasses.reduce((sum, mailClass) => sum + this.counts[mailClass], 0);
	}
}
