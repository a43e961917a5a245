import type { Account } from "../../../src/accounts/account.ts";
import type { Campaign } from "../../../src/gate/campaign.ts";
import type { MessageReport } from "../../../src/gate/message-report.ts";
import type { RecipientState } from "../../../src/gate/ledger.ts";

/** 2026-11-26 08:40 UTC. */
export const moment = Date.UTC(2026, 10, 26, 8, 40);

export function madeUpAccount(change: Partial<Account> = {}): Account {
	return {
		id: 1,
		name: "shop",
		from: ["news@shop.example"],
		state: "active",
		stateReason: "",
		login: "shop",
		passwordHash: "$argon2id$secret",
		totpSecret: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
		totpLastStep: 0,
		contacts: ["owner@shop.example"],
		webhook: "https://shop.example/tidegate",
		webhookSecret: "whsec_0123456789",
		seeds: [],
		createdAt: 0,
		confirmedAt: 0,
		...change,
	};
}

export function madeUpReport(): MessageReport {
	return {
		content: { class: "phish", score: 5, probability: { ham: 0.01, spam: 0.01, phish: 0.98 }, reasons: [] },
		traits: {} as MessageReport["traits"],
		fingerprint: { text: [], skeleton: 0, subject: "", whole: 0 },
		subject: "Your statement",
		from: "Ministry <news@shop.example>",
		messageId: "1@shop.example",
		date: undefined,
	};
}

export function madeUpCampaign(change: Partial<Campaign> = {}): Campaign {
	return {
		id: "k7m2-9xqd",
		accountId: 1,
		state: "held",
		kind: "smtp",
		subject: "Your Social Security Statement is ready",
		from: "Ministry of Foreign Affairs <news@shop.example>",
		action: "hold",
		score: 5.25,
		reasons: [
			{
				code: "CLAIMS_GOVERNMENT_SENDER_IS_NOT",
				weight: 3.94,
				text: "Says it is from ministry of foreign affairs; the sender is shop.example",
			},
			{ code: "LINK_CALLS_AWAY", weight: 1.31, text: "What the reader is to press leads to statement.portal-mofa.example" },
		],
		sample: madeUpReport(),
		session: undefined,
		sampleMessageId: 1,
		alteredFrom: undefined,
		firstAt: moment,
		lastAt: moment,
		expectedRecipients: 0,
		decidedBy: "gate",
		decidedAt: moment,
		learntAt: undefined,
		canaryUntil: undefined,
		...change,
	};
}

export function madeUpCounts(change: Partial<Record<RecipientState, number>> = {}): Readonly<Record<RecipientState, number>> {
	return { accepted: 0, held: 0, delivering: 0, delivered: 0, bounced: 0, refused: 0, ...change };
}
