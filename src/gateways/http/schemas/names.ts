import { z } from "zod";

export const accountName = z
	.string()
	.min(1, "Give the name of an account, as `tidegate account list` shows it")
	.max(100, "A name of an account has at most 100 characters")
	.meta({ description: "Name of the account", examples: ["shop"] });

export const campaignId = z
	.string()
	.regex(/^[\w-]{1,40}$/, "An id of a campaign looks like k7m2-9xqd")
	.meta({ description: "Id of the campaign", examples: ["k7m2-9xqd"] });

export const code = z
	.string()
	.regex(/^[\d\s-]{6,12}$/, "A code has the six digits that the authenticator shows now")
	.meta({ description: "What the account's authenticator shows now (RFC 6238). Each code works once.", examples: ["492039"] });

/** A time of RFC 3339, with its zone; ms outside. */
export const time = z.iso.datetime({ offset: true, error: "Give a time like 2026-11-26T08:40:00Z, with its zone" });
