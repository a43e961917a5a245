import type { Campaign } from "../../src/gate/campaign.ts";
import type { GateStore } from "../../src/gate/gate-store.ts";
import type { RecipientState } from "../../src/gate/ledger.ts";
import { newCampaign, newMessage, recipient } from "../../test/support/gate-samples.ts";
import { median } from "../measure.ts";
import { destination } from "./take-in.ts";

/** A campaign with so many messages of one recipient each. */
export function addCampaignOf(store: GateStore, id: string, accountId: number, rows: number, state: RecipientState, at?: string): Campaign {
	const campaign = newCampaign(id, accountId);
	store.addCampaign(campaign);
	for (let done = 0; done < rows; done += 2_000) {
		store.transaction(() => {
			for (let row = done; row < Math.min(rows, done + 2_000); row++)
				store.addMessage(newMessage(campaign, { receivedAt: Date.now() }), [recipient(`${id}-${row}@${at ?? destination(row)}`)], state);
		});
	}
	return campaign;
}

/** Milliseconds of one call; the median of some where it may be repeated. */
export function timeOf(work: () => unknown, times = 1): number {
	const milliseconds = Array.from({ length: times }, () => {
		const from = performance.now();
		work();
		return performance.now() - from;
	});
	return median(milliseconds);
}

/** What whole campaigns cost on a ledger of `rows` rows, 40,000 of them held, 40,000 for a destination that is shut. */
export function largeLedger(store: GateStore, accountId: number, rows: number): readonly (readonly [string, number])[] {
	const size = 40_000;
	addCampaignOf(store, "old", accountId, rows - 3 * size, "delivered");
	addCampaignOf(store, "held", accountId, size, "held");
	addCampaignOf(store, "shut", accountId, size, "accepted", "shut.example");
	addCampaignOf(store, "open", accountId, size, "accepted");
	const shut = new Set(["shut.example"]);
	return [
		["due: 200 past 40,000 held and 40,000 shut out", timeOf(() => store.dueRecipients(Date.now(), 200, shut), 20)],
		["counts of a campaign", timeOf(() => store.counts("held"), 20)],
		["campaigns, newest 50", timeOf(() => store.campaigns({ limit: 50 }), 20)],
		["live segments", timeOf(() => store.liveSegments(), 20)],
		["hold 40,000 (accepted → held)", timeOf(() => store.moveRecipients("open", ["accepted"], "held", Date.now()))],
		["release 40,000 (held → accepted)", timeOf(() => store.moveRecipients("held", ["held"], "accepted", Date.now()))],
		["refuse 40,000 (held → refused)", timeOf(() => store.moveRecipients("open", ["held"], "refused", Date.now()))],
		["stream a campaign's 40,000 rows", timeOf(() => [...store.ledger({ campaignId: "open" })].length)],
		["one address", timeOf(() => [...store.ledger({ address: "held-77@town-38.example" })].length, 20)],
		["forget one portion", timeOf(() => store.forgetBefore(Date.now() + 1))],
	];
}
