import type { NewAccount } from "../../src/accounts/account.ts";
import type { Campaign } from "../../src/gate/campaign.ts";
import type { NewMessage, SubmittedRecipient } from "../../src/gate/ledger.ts";

/** An account as a store is given it. */
export function newAccount(changes: Partial<NewAccount> = {}): NewAccount {
	return {
		name: "harbour",
		from: ["news@harbour.example", "@shop.harbour.example"],
		state: "active",
		stateReason: "",
		login: "harbour-news",
		passwordHash: "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$aGFzaGhhc2g",
		totpSecret: "JBSWY3DPEHPK3PXP",
		totpLastStep: 58_000_000,
		contacts: ["owner@home.example"],
		webhook: undefined,
		webhookSecret: "s3",
		seeds: ["seed@harbour.example"],
		createdAt: 1_700_000_000_000,
		confirmedAt: undefined,
		...changes,
	};
}

/** A campaign that passes. */
export function newCampaign(id: string, accountId: number, changes: Partial<Campaign> = {}): Campaign {
	return {
		id,
		accountId,
		state: "passing",
		kind: "smtp",
		subject: "Harbour news",
		from: "Harbour <news@harbour.example>",
		action: "pass",
		score: -2.25,
		reasons: [
			{ code: "PRIOR", weight: -1, text: "Where every message starts" },
			{ code: "TEXT_MODEL", weight: -1.25, text: "Like known genuine mail" },
		],
		sample: {
			content: { class: "ham", score: -2.25, probability: { ham: 0.9, spam: 0.06, phish: 0.04 }, reasons: [] },
			traits: { from: "news@harbour.example" },
			fingerprint: { text: [1, 2, 3], skeleton: 7, subject: "harbour news" },
			subject: "Harbour news",
			from: "Harbour <news@harbour.example>",
			messageId: "<1@harbour.example>",
		} as unknown as Campaign["sample"],
		session: undefined,
		sampleMessageId: undefined,
		alteredFrom: undefined,
		firstAt: 1_700_000_000_000,
		lastAt: 1_700_000_000_000,
		expectedRecipients: 0,
		decidedBy: "gate",
		decidedAt: 1_700_000_000_000,
		learntAt: undefined,
		canaryUntil: undefined,
		...changes,
	};
}

/** A message of a campaign. */
export function newMessage(campaign: Pick<Campaign, "id" | "accountId">, changes: Partial<NewMessage> = {}): NewMessage {
	return {
		campaignId: campaign.id,
		accountId: campaign.accountId,
		segment: 1,
		offset: 16,
		length: 50_000,
		mailFrom: "bounce@harbour.example",
		receivedAt: 1_700_000_000_000,
		ret: "",
		envid: "",
		body: "8bitmime",
		smtputf8: false,
		...changes,
	};
}

export function recipient(address: string, changes: Partial<SubmittedRecipient> = {}): SubmittedRecipient {
	return { address, notify: [], orcpt: "", ...changes };
}
