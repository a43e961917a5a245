import { z } from "zod";
import { campaignStates } from "../../../gate/campaign.ts";
import { recipientStates } from "../../../gate/ledger.ts";
import { reasonSchema } from "./reason-schema.ts";

const moment = z.iso.datetime();
const counts = z.object(
	Object.fromEntries(recipientStates.map((state) => [state, z.int()])) as Record<(typeof recipientStates)[number], z.ZodInt>,
);

export const campaignSchema = z
	.object({
		id: z.string(),
		account: z.string(),
		kind: z.enum(["smtp", "api", "report"]).meta({
			description: "smtp: its messages are in the gate's spool. api: another service holds them. report: our own delivery reports.",
		}),
		state: z.enum(campaignStates),
		decision: z.object({
			by: z.string().meta({ description: '"gate", or the person who decided last' }),
			at: moment,
		}),
		subject: z.string().meta({ description: "Hostile text: escape it before showing it" }),
		from: z.string().meta({ description: "Hostile text: escape it before showing it" }),
		score: z.number(),
		reasons: z.array(reasonSchema),
		counts: counts.meta({ description: "Recipients by what became of them" }),
		expectedRecipients: z.int().meta({ description: "As told when asking; 0 for campaigns by SMTP" }),
		firstAt: moment,
		lastAt: moment,
		canaryUntil: moment.optional().meta({ description: "When the rest of a canary goes out, unless something rings before" }),
		events: z.array(z.object({ at: moment, kind: z.string(), by: z.string(), text: z.string() })),
	})
	.meta({ id: "Campaign", description: "A campaign: messages of one account that share a template" });

export const campaignListSchema = z.object({ campaigns: z.array(campaignSchema) });
