import type { Account } from "../../accounts/account.ts";
import type { Campaign } from "../campaign.ts";
import type { By } from "../gate-control.ts";
import type { RecipientState } from "../ledger.ts";

/**
 * What is told of a campaign. held, frozen: the gate or a person stopped it. canary-alarm: a canary rang, and the rest is held.
 * canary-over: nothing rang, and it goes on; programs are told, people need not be. released, refused: a person decided.
 */
export const noticeKinds = ["held", "frozen", "canary-alarm", "canary-over", "released", "refused"] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Everything that a notice can say. */
export interface Notice {
	readonly kind: NoticeKind;
	readonly at: number;
	readonly by: By;
	readonly account: Account;
	readonly campaign: Campaign;
	readonly counts: Readonly<Record<RecipientState, number>>;
	/** The message that decided (RFC 5322), for a sample; undefined when it is not at hand. */
	readonly message: Uint8Array | undefined;
}

/** Recipients that wait for the decision. */
export function waitingRecipients({ campaign, counts }: Pick<Notice, "campaign" | "counts">): number {
	return campaign.kind === "api" ? campaign.expectedRecipients : counts.held;
}
