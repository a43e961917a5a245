import type { DueRecipient } from "../gate-store.ts";
import type { DeliveryReply, Recovery } from "../next-hop.ts";

/** RFC 1047: a message that comes twice is better than one that is lost. */
export const inDoubtReply = "451 4.4.2 sent, but both processes ended before the answer was heard; tried again, so it may arrive twice";

export interface RecoveredReply {
	readonly recipient: DueRecipient;
	readonly reply: DeliveryReply;
	readonly inDoubt: boolean;
}

/** What the journals say of the rows that an earlier gate left as "delivering". Whoever is not named was never completely sent. */
export function recoveredReplies(rows: readonly DueRecipient[], { replies, inDoubt }: Recovery): RecoveredReply[] {
	const answered = new Map(replies.map((reply) => [reply.recipientId, reply]));
	const doubtful = new Set(inDoubt);
	return rows.map((recipient) => {
		const { recipientId } = recipient;
		const unsent: DeliveryReply = { recipientId, outcome: "unsent", reply: "not sent before the gate ended", dsnPassedOn: false };
		if (doubtful.has(recipientId)) return { recipient, reply: { ...unsent, reply: inDoubtReply }, inDoubt: true };
		return { recipient, reply: answered.get(recipientId) ?? unsent, inDoubt: false };
	});
}
