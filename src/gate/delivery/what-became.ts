import type { DeliveryResult, DueRecipient } from "../gate-store.ts";
import type { DeliveryReply } from "../next-hop.ts";
import { isDelayNoticeDue, nextTry } from "./retry-plan.ts";
import type { SchedulerSettings } from "./scheduler-settings.ts";

/** What the sender may want to be told of a recipient (RFC 3464 section 2.3.3). */
export const reportActions = ["failed", "delayed", "relayed"] as const;
export type ReportAction = (typeof reportActions)[number];

/** What a reply of the next hop means for the ledger, and for the sender. */
export interface Became {
	readonly recipient: DueRecipient;
	readonly result: DeliveryResult;
	/** undefined when the sender is told nothing. */
	readonly report: ReportAction | undefined;
}

export function whatBecame(
	recipient: DueRecipient,
	reply: DeliveryReply,
	now: number,
	settings: SchedulerSettings,
	chance: number,
): Became {
	const { recipientId } = recipient;
	const attempts = recipient.attempts + 1;
	const became = (state: DeliveryResult["state"], report: ReportAction | undefined, change: Partial<DeliveryResult> = {}): Became => ({
		recipient,
		result: { recipientId, state, reply: reply.reply, dueAt: now, attempts, ...change },
		report,
	});
	switch (reply.outcome) {
		case "delivered":
			return became("delivered", wants(recipient, "success") && !reply.dsnPassedOn ? "relayed" : undefined);
		case "failed":
			return became("bounced", wantsFailure(recipient) ? "failed" : undefined);
		case "unsent":
		case "unreachable":
			// Nothing was said of this recipient: it costs no try.
			return became("accepted", undefined, { attempts: recipient.attempts });
		case "tempfailed": {
			const dueAt = nextTry(settings.retry, { attempts, acceptedAt: recipient.message.receivedAt, now, chance });
			if (dueAt !== undefined) return became("accepted", delayReport(recipient, attempts, settings), { dueAt });
			return became("bounced", wantsFailure(recipient) ? "failed" : undefined, {
				reply: `${reply.reply} (given up after ${attempts} tries)`,
			});
		}
	}
}

function delayReport(recipient: DueRecipient, attempts: number, { retry }: SchedulerSettings): ReportAction | undefined {
	return wants(recipient, "delay") && isDelayNoticeDue(retry, attempts) ? "delayed" : undefined;
}

/** RFC 3461 section 4.1: who says nothing wants to hear of failures; who named some but not these does not. */
function wantsFailure({ notify }: DueRecipient): boolean {
	return notify.length === 0 || notify.includes("failure");
}

function wants({ notify }: DueRecipient, what: string): boolean {
	return notify.includes(what);
}
