import { z } from "zod";
import { accountStates } from "../../../accounts/account.ts";

/** Of an account, what a program may know: no hash, no secret of the second factor, no key of the webhook. */
export const accountSchema = z.object({
	name: z.string(),
	state: z.enum(accountStates),
	stateReason: z.string(),
	from: z.array(z.string()).meta({ description: "Addresses and domains it may send as" }),
	secondFactor: z.boolean().meta({ description: "Whether it is set up; nothing can be released before" }),
	confirmed: z.boolean().meta({ description: "Whether it has a history, or a first campaign was confirmed" }),
	contacts: z.int().meta({ description: "How many people are told of a hold" }),
	held: z.int().meta({ description: "Campaigns that wait for a person" }),
	knownRecipients: z.int(),
	createdAt: z.iso.datetime(),
	profile: z
		.array(z.object({ what: z.string(), values: z.array(z.object({ value: z.string(), count: z.number() })) }))
		.meta({ description: "What is normal for it" }),
});
