import type { z } from "zod";
import type { CampaignView } from "../../gate/gate-control.ts";
import type { campaignSchema } from "./schemas/campaign-schema.ts";

/** A campaign as the API shows it. */
export function campaignAnswer({ campaign, account, counts, events }: CampaignView): z.output<typeof campaignSchema> {
	const { id, kind, state, subject, from, score, reasons, expectedRecipients, canaryUntil } = campaign;
	return {
		id,
		account,
		kind,
		state,
		decision: { by: campaign.decidedBy, at: iso(campaign.decidedAt) },
		subject,
		from,
		score,
		reasons: [...reasons],
		counts: { ...counts },
		expectedRecipients,
		firstAt: iso(campaign.firstAt),
		lastAt: iso(campaign.lastAt),
		...(canaryUntil === undefined ? {} : { canaryUntil: iso(canaryUntil) }),
		events: events.map(({ at, kind, by, text }) => ({ at: iso(at), kind, by, text })),
	};
}

function iso(at: number): string {
	return new Date(at).toISOString();
}
