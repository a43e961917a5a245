import { z } from "zod";

/** One piece of evidence. The weights of all reasons add up to the score. */
export const reasonSchema = z
	.object({
		code: z.string().meta({ description: "What was seen; docs/reference/evidence.md lists them", examples: ["LINK_CALLS_AWAY"] }),
		weight: z.number().meta({ description: "Natural-log odds that the mail is unwanted; negative speaks for it" }),
		text: z.string().meta({ description: "A sentence for people. Holds text from the mail: escape it before showing it" }),
	})
	.meta({ id: "Reason", description: "One piece of evidence" });
