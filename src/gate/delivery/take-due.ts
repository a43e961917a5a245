import type { DestinationLimits } from "./destination-limits.ts";
import { type JobPlan, jobsOf } from "./jobs-of.ts";
import type { DeliveryLedger } from "./scheduler.ts";

/** Rounds of asking the ledger, when destinations turn out to be full. */
const rounds = 8;
const [leastAsked, mostAsked] = [16, 2_000];

export interface TakeDue {
	readonly ledger: Pick<DeliveryLedger, "dueRecipients" | "markDelivering">;
	readonly limits: DestinationLimits;
	readonly recipientsPerJob: number;
	/** Recipients of a job as they have been of late: how many have to be asked for. */
	readonly jobSize: number;
	readonly room: number;
	readonly now: number;
	mayGo(campaignId: string): boolean;
}

/** Takes what is due from the ledger, at most `room` jobs, marks it as being delivered and adds it to `begun`. */
export function takeDue(begun: JobPlan[], take: TakeDue): void {
	const { ledger, limits, now, room } = take;
	const allowed = new Map<string, boolean>();
	const mayGo = (campaignId: string): boolean => {
		if (!allowed.has(campaignId)) allowed.set(campaignId, take.mayGo(campaignId));
		return allowed.get(campaignId)!;
	};
	for (let round = 0; round < rounds && begun.length < room; round++) {
		const asked = Math.min(Math.max(Math.ceil((room - begun.length) * take.jobSize), leastAsked), mostAsked);
		const due = ledger.dueRecipients(now, asked, limits.full(now));
		const before = begun.length;
		for (const plan of jobsOf(due, take.recipientsPerJob)) {
			if (begun.length >= room) break;
			if (mayGo(plan.message.campaignId) && limits.take(plan.destination, now)) begun.push(plan);
		}
		const ids = begun.slice(before).flatMap(({ recipients }) => recipients.map(({ recipientId }) => recipientId));
		if (ids.length > 0) ledger.markDelivering(ids, now);
		if (due.length < asked) return;
	}
}
