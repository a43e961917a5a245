import type { CommitGroup } from "./commit-group.ts";
import type { Campaign } from "./campaign.ts";
import { blankReport } from "./failed-report.ts";
import type { GateStore } from "./gate-store.ts";
import type { Clock } from "../base/clock.ts";
import type { Spool } from "./spool.ts";

/** A delivery report (RFC 3464) that goes back to a sender. */
export interface OutgoingReport {
	readonly accountId: number;
	readonly to: string;
	readonly message: Uint8Array;
	readonly body: "7bit" | "8bitmime";
	readonly smtputf8: boolean;
}

export interface ReportWriterParts {
	readonly store: GateStore;
	readonly spool: Spool;
	readonly commits: CommitGroup;
	readonly clock: Clock;
}

/** Puts delivery reports into spool and ledger, in a campaign of their own for each account: they are ours, and not judged. */
export class ReportWriter {
	readonly #parts: ReportWriterParts;

	constructor(parts: ReportWriterParts) {
		this.#parts = parts;
	}

	/** Resolves when it is on disk. */
	async write({ accountId, to, message, body, smtputf8 }: OutgoingReport): Promise<void> {
		const { store, spool, commits, clock } = this.#parts;
		const place = await spool.append(message);
		await commits.add(() => {
			const campaignId = this.#campaignOf(accountId);
			const now = clock.now();
			const envelope = { mailFrom: "", ret: "", envid: "", body, smtputf8 } as const;
			const recipients = [{ address: to, notify: ["never"], orcpt: "" }];
			store.addMessage({ ...place, ...envelope, campaignId, accountId, receivedAt: now }, recipients, "accepted");
		});
	}

	#campaignOf(accountId: number): string {
		const { store, clock } = this.#parts;
		const id = `reports-${accountId}`;
		if (store.campaign(id) === undefined) store.addCampaign(reportCampaign(id, accountId, clock.now()));
		return id;
	}
}

function reportCampaign(id: string, accountId: number, now: number): Campaign {
	return {
		id,
		accountId,
		state: "passing",
		kind: "report",
		subject: "Delivery reports",
		from: "",
		action: "pass",
		score: 0,
		reasons: [],
		sample: blankReport,
		session: undefined,
		sampleMessageId: undefined,
		alteredFrom: undefined,
		firstAt: now,
		lastAt: now,
		expectedRecipients: 0,
		decidedBy: "gate",
		decidedAt: now,
		learntAt: now,
		canaryUntil: undefined,
	};
}
