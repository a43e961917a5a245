import { z } from "zod";
import { ipAddress } from "../../../base/ip-address.ts";
import { actions, campaignStates } from "../../../gate/campaign.ts";
import { accountName, time } from "./names.ts";
import { reasonSchema } from "./reason-schema.ts";

const mail = z.string().min(1, "The message is empty");

const sessionSchema = z
	.strictObject({
		user: z.string().max(320).optional().meta({ description: "Who started the campaign" }),
		ip: z
			.string()
			.max(64)
			.refine((text) => ipAddress(text) !== undefined, "Give an IPv4 or IPv6 address")
			.optional()
			.meta({ description: "Address of that person's browser or program, not of your server", examples: ["192.0.2.7"] }),
		userAgent: z.string().max(1_024).optional(),
		loginAt: time.optional().meta({ description: "When that person logged in", examples: ["2026-11-26T08:31:00Z"] }),
	})
	.meta({ description: "Who started the campaign, and from where. Without it a stolen login shows by the content alone." });

/** What a newsletter service asks before it sends a campaign. */
export const checkSchema = z
	.strictObject({
		account: accountName,
		message: mail.optional().meta({ description: "The message as it will be sent (RFC 5322, header and body)" }),
		renderings: z
			.array(mail)
			.min(1, "Give at least one rendering")
			.max(20, "At most 20 renderings are looked at: choose differing ones")
			.optional()
			.meta({ description: "Instead of message: the message as some differing recipients will get it" }),
		template: mail
			.optional()
			.meta({ description: "Beside renderings: the message before anything is filled in. It is looked at like a rendering." }),
		encoding: z
			.enum(["text", "base64"])
			.default("text")
			.meta({ description: "How message, renderings and template are written. Mail that is not UTF-8 has to come as base64." }),
		recipients: z
			.int("Give a whole number")
			.min(1, "How many recipients will get it? At least 1")
			.max(1_000_000_000)
			.meta({ description: "How many recipients will get it", examples: [40_000] }),
		session: sessionSchema.optional(),
	})
	.superRefine(({ message, renderings, template, encoding }, context) => {
		const problem = (path: string, text: string) => context.addIssue({ code: "custom", path: [path], message: text });
		if (message === undefined && renderings === undefined) problem("message", "Give the message, or some renderings of it");
		if (message !== undefined && renderings !== undefined) problem("renderings", "Give either message or renderings");
		if (template !== undefined && renderings === undefined) problem("template", "A template needs some renderings beside it");
		if (encoding !== "base64") return;
		for (const [path, text] of [
			["message", message],
			["template", template],
		] as const) {
			if (text !== undefined && !isBase64(text)) problem(path, "This is not base64");
		}
		if (renderings?.some((text) => !isBase64(text))) problem("renderings", "Not all of them are base64");
	});

/** The base 64 of RFC 4648 section 4, with line ends where somebody's encoder put them. One pass: a body may be 32 MB of anything. */
function isBase64(text: string): boolean {
	return !/[^A-Za-z0-9+/=\s]/.test(text);
}

/** Where the body is the message itself (message/rfc822), the rest stands in the query. */
export const checkQuerySchema = z.strictObject({
	account: z.string().max(200).optional().meta({ description: "For message/rfc822: name of the account" }),
	recipients: z.string().max(20).optional().meta({ description: "For message/rfc822: how many recipients will get it" }),
	user: z.string().max(400).optional(),
	ip: z.string().max(64).optional(),
	userAgent: z.string().max(2_000).optional(),
	loginAt: z.string().max(64).optional(),
});

export const checkAnswerSchema = z.object({
	id: z.string().meta({ description: "Id of the campaign", examples: ["k7m2-9xqd"] }),
	action: z.enum(actions).meta({
		description:
			"pass: send it. canary: send it to a few first, and the rest after a quiet time with no alarm. hold: send nothing until a person " +
			"released it. freeze: as hold, and let this account start nothing else.",
	}),
	score: z.number().meta({ description: "Sum of the weights of the reasons" }),
	reasons: z.array(reasonSchema),
	state: z.enum(campaignStates),
});
