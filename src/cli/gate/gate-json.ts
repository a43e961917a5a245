import type { Account, AccountView, Campaign, CampaignView, GateEvent, LedgerRow } from "../../app/control-connection.ts";

/*
 * What `--json` writes: part of the contract, so put together field by field. Times are ISO 8601 in UTC. Password hashes and
 * secrets of second factors and webhooks are left out: output is piped, logged and pasted into tickets.
 */

export function accountJson(account: Account): object {
	return {
		name: account.name,
		state: account.state,
		stateReason: account.stateReason,
		login: account.login,
		from: account.from,
		contacts: account.contacts,
		webhook: account.webhook ?? null,
		seeds: account.seeds,
		secondFactor: account.totpSecret !== undefined,
		createdAt: iso(account.createdAt),
		confirmedAt: iso(account.confirmedAt),
	};
}

export function accountViewJson({ account, knownRecipients, held, profile }: AccountView): object {
	return { ...accountJson(account), knownRecipients, held, profile };
}

export function campaignJson({ campaign, account, counts }: Pick<CampaignView, "campaign" | "account" | "counts">): object {
	return {
		id: campaign.id,
		account,
		state: campaign.state,
		kind: campaign.kind,
		action: campaign.action,
		subject: campaign.subject,
		from: campaign.from,
		score: campaign.score,
		reasons: campaign.reasons,
		counts,
		expectedRecipients: campaign.expectedRecipients,
		alteredFrom: campaign.alteredFrom ?? null,
		...timesOf(campaign),
		decidedBy: campaign.decidedBy,
	};
}

function timesOf({ firstAt, lastAt, decidedAt, canaryUntil, learntAt }: Campaign): object {
	return {
		firstAt: iso(firstAt),
		lastAt: iso(lastAt),
		decidedAt: iso(decidedAt),
		canaryUntil: iso(canaryUntil),
		learntAt: iso(learntAt),
	};
}

export function campaignViewJson(view: CampaignView): object {
	return { ...campaignJson(view), content: view.campaign.sample.content, events: view.events.map((event) => eventJson(event)) };
}

export function eventJson({ at, campaignId, kind, text, by }: GateEvent): object {
	return { at: iso(at), campaign: campaignId ?? null, kind, text, by };
}

export function ledgerJson(row: LedgerRow): object {
	return {
		recipient: row.recipientId,
		message: row.messageId,
		campaign: row.campaignId,
		address: row.address,
		state: row.state,
		reply: row.reply,
		attempts: row.attempts,
		acceptedAt: iso(row.acceptedAt),
		changedAt: iso(row.changedAt),
		dueAt: row.state === "accepted" ? iso(row.dueAt) : null,
	};
}

export function iso(at: number | undefined): string | null {
	return at === undefined || !Number.isFinite(at) || at <= 0 ? null : new Date(at).toISOString();
}
