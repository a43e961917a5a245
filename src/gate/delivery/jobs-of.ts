import type { DueRecipient } from "../gate-store.ts";
import type { DeliveryJob } from "../next-hop.ts";

/** Recipients of one message and one destination that go over in one transaction. */
export interface JobPlan {
	readonly message: DueRecipient["message"];
	readonly destination: string;
	readonly recipients: readonly DueRecipient[];
}

/** Groups recipients, in the order in which they are due; at most `most` to a job. */
export function jobsOf(due: readonly DueRecipient[], most: number): JobPlan[] {
	const plans: { message: DueRecipient["message"]; destination: string; recipients: DueRecipient[] }[] = [];
	const open = new Map<string, (typeof plans)[number]>();
	for (const recipient of due) {
		const { message, destination } = recipient;
		const key = `${message.id} ${destination}`;
		let plan = open.get(key);
		if (plan === undefined || plan.recipients.length >= most) {
			plan = { message, destination, recipients: [] };
			open.set(key, plan);
			plans.push(plan);
		}
		plan.recipients.push(recipient);
	}
	return plans;
}

export function deliveryJob(jobId: number, { message, recipients }: JobPlan, path: string): DeliveryJob {
	const { campaignId, mailFrom, segment, offset, length, ret, envid, body, smtputf8 } = message;
	return {
		jobId,
		campaignId,
		path,
		mailFrom,
		segment,
		offset,
		length,
		ret,
		envid,
		body,
		smtputf8,
		recipients: recipients.map(({ recipientId, address, notify, orcpt }) => ({ recipientId, address, notify, orcpt })),
	};
}
