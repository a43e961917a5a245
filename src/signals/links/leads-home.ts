import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { isEstablished } from "../sender/established-domains.ts";
import { isRandomName } from "../sender/random-name.ts";
import type { Signal } from "../signal.ts";
import { callsToAction } from "./calls-to-action.ts";

/** Everything to press leads to whoever wrote, and someone vouches for who wrote. Whoever buys a domain for a night can have that as well. */
export const leadsHome: Signal = {
	name: "leads-home",
	codes: {
		GOOD_LINKS_HOME_KNOWN: {
			weight: -1.6,
			tone: "good",
			phish: -0.8,
			sentence: "Everything to press leads to {domain}, which is well known and truly sent the message",
			example: "From: service@paypal.com with dkim=pass header.d=paypal.com, all buttons to https://www.paypal.com/",
		},
		GOOD_LINKS_HOME: {
			weight: -0.7,
			tone: "good",
			phish: -0.4,
			sentence: "Everything to press leads to {domain}, which truly sent the message",
			example: "From: news@shop.example with dkim=pass header.d=shop.example, all links to https://shop.example/",
		},
		GOOD_LINKS_THROUGH_SERVICE: {
			weight: -0.4,
			tone: "good",
			phish: -0.3,
			sentence: "Everything to press leads to {domain}, or through the mail service {service} that the message came by",
			example: "From: news@shop.example by a mail service, all links to its click counter",
		},
	},
	look(facts): Finding[] {
		const { sender } = facts;
		if (sender.aligned !== true || sender.freeMail || sender.viaList) return [];
		const calls = callsToAction(facts);
		if (calls.length === 0) return [];
		const strangers = calls.filter(({ belongsTo }) => belongsTo === "other").length;
		const home = calls.filter(({ belongsTo }) => belongsTo === "sender").length;
		if (strangers > 0 || isRandomName(sender.label)) return [];
		const detail = { domain: sender.organization, service: sender.service ?? "" };
		if (home === calls.length) return [{ code: isKnown(facts) ? "GOOD_LINKS_HOME_KNOWN" : "GOOD_LINKS_HOME", detail }];
		return sender.service === undefined ? [] : [{ code: "GOOD_LINKS_THROUGH_SERVICE", detail }];
	},
};

function isKnown({ sender }: Facts): boolean {
	return sender.identity !== undefined || isEstablished(sender.organization);
}
