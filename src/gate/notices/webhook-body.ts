import { randomUUID } from "node:crypto";
import { safeJson } from "../../base/safe-json.ts";
import type { AccountNotice, AccountNoticeKind } from "./account-notice.ts";
import type { Notice, NoticeKind } from "./notice.ts";

/** What the receiver is to do with the campaign. */
const webhookActions: Readonly<Record<NoticeKind, "hold" | "freeze" | "release" | "refuse">> = {
	held: "hold",
	frozen: "freeze",
	"canary-alarm": "hold",
	"canary-over": "release",
	released: "release",
	refused: "refuse",
};

/** JSON of a webhook. `id` stays the same over all tries: one that comes twice is the same event. */
export function webhookBody({ kind, at, by, account, campaign, counts }: Notice): string {
	return safeJson({
		event: `campaign.${kind}`,
		id: `evt_${randomUUID()}`,
		at: new Date(at).toISOString(),
		account: account.name,
		campaign: {
			id: campaign.id,
			kind: campaign.kind,
			state: campaign.state,
			subject: campaign.subject,
			from: campaign.from,
			expectedRecipients: campaign.expectedRecipients,
		},
		action: webhookActions[kind],
		by,
		score: campaign.score,
		reasons: campaign.reasons,
		counts,
	});
}

const accountActions: Readonly<Record<AccountNoticeKind, "freeze" | "thaw" | "none">> = {
	frozen: "freeze",
	thawed: "thaw",
	"second-factor": "none",
};

/** The same about an account. */
export function accountWebhookBody({ kind, at, by, account }: AccountNotice): string {
	const { name, state, stateReason } = account;
	const event = `account.${kind}`;
	return safeJson({
		event,
		id: `evt_${randomUUID()}`,
		at: new Date(at).toISOString(),
		account: name,
		action: accountActions[kind],
		by,
		state,
		stateReason,
	});
}
