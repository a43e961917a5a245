import type { Finding } from "../evidence.ts";
import type { Signal } from "../signal.ts";

/**
 * Where the sender's domain was bought. Registries that sell the first year for next to nothing, or for nothing at all,
 * hold most of the domains that are bought for one campaign and thrown away (yearly reports of Spamhaus and Interisle).
 */
export const cheapDomain: Signal = {
	name: "cheap-domain",
	codes: {
		SENDER_THROWAWAY_SUFFIX: {
			weight: 1,
			tone: "bad",
			phish: 0,
			sentence: "The sender's domain ends in .{suffix}, where throw-away domains cost next to nothing",
			example: "From: Offers <a@gutter-deals.click>",
		},
		SENDER_CHEAP_SUFFIX: {
			weight: 0.4,
			tone: "bad",
			phish: 0,
			sentence: "The sender's domain ends in .{suffix}, which is cheap and often used for mass mail",
			example: "From: Offers <a@gutter-deals.online>",
		},
		SENDER_TRIAL_TENANT: {
			weight: 1.1,
			tone: "bad",
			phish: 0.2,
			sentence: "The sender writes from a Microsoft account without a domain of its own ({domain})",
			example: "From: Security <a@contoso77.onmicrosoft.com>",
		},
	},
	look({ sender }): Finding[] {
		const { domain } = sender;
		if (domain.endsWith(".onmicrosoft.com")) return [{ code: "SENDER_TRIAL_TENANT", detail: { domain } }];
		const suffix = suffixOf(domain);
		if (throwaway.has(suffix)) return [{ code: "SENDER_THROWAWAY_SUFFIX", detail: { suffix } }];
		return cheap.has(suffix) ? [{ code: "SENDER_CHEAP_SUFFIX", detail: { suffix } }] : [];
	},
};

/** Whether a domain's suffix is one that costs little: to vouch for such a domain is worth little as well. */
export function isCheapDomain(domain: string): boolean {
	const suffix = suffixOf(domain);
	return throwaway.has(suffix) || cheap.has(suffix);
}

/** The last label, or the last two of a ".com" that is sold in pieces. */
function suffixOf(domain: string): string {
	const dot = domain.lastIndexOf(".");
	const last = domain.slice(dot + 1);
	const pair = domain.slice(domain.lastIndexOf(".", dot - 1) + 1);
	return throwaway.has(pair) && pair !== domain ? pair : last;
}

const throwaway = new Set(
	`click top icu cfd sbs rest bond cyou buzz quest monster beauty hair makeup skin lol mom autos boats homes motorcycles yachts pics bid trade win loan
	date racing review stream download accountant science party faith cricket men gdn country kim tk ml ga cf gq sa.com za.com us.com uk.com ru.com in.net bar lat uno`.split(
		/\s+/,
	),
);

const cheap = new Set(
	`xyz shop online site website store space club vip live pro best today life info biz link digital fun cam work host guru rocks ninja ltd su pw cc sx ws
	marketing sale promo gift gifts bet casino poker dating sexy money cash loans credit tips deals christmas wang tel xin asia mobi fit ink surf`.split(
		/\s+/,
	),
);
