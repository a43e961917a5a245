import type { Account } from "../../accounts/account.ts";
import type { By } from "../gate-control.ts";

/** What the owner is told of that has no campaign: each can be somebody else's doing. */
export const accountNoticeKinds = ["frozen", "thawed", "second-factor"] as const;
export type AccountNoticeKind = (typeof accountNoticeKinds)[number];

export interface AccountNotice {
	readonly kind: AccountNoticeKind;
	readonly at: number;
	readonly account: Account;
	/** Who did it, where that is known. */
	readonly by: By | undefined;
}
