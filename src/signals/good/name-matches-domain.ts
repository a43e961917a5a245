import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { strangerOf } from "../lures/stranger.ts";
import type { Signal } from "../signal.ts";
import { isCheapDomain } from "../sender/cheap-domain.ts";
import { isSignedBySender } from "../sender/is-signed-by-sender.ts";
import { mailServiceOfDomain } from "../sender/mail-services.ts";
import { nameFitsLabel } from "../sender/name-fits-label.ts";
import { isRandomName } from "../sender/random-name.ts";

/**
 * The name shown is the name of the domain that sends. Small firms that nobody keeps in a table are known by it. A name
 * that belongs to a known organization gives nothing here: "PayPal" <x@paypal-secure.example> fits its label too. Nor does
 * one that nothing proves, in a mail whose buttons lead to a stranger.
 */
export const nameMatchesDomain: Signal = {
	name: "name-matches-domain",
	codes: {
		GOOD_NAME_IS_DOMAIN: {
			weight: -0.9,
			tone: "good",
			phish: -0.3,
			sentence: "The sender's name fits its domain {domain}, and the domain is vouched for",
			example: 'From: "Harbour Tools" <news@harbourtools.example> with dkim=pass header.d=harbourtools.example',
		},
		GOOD_NAME_IS_DOMAIN_UNCHECKED: {
			weight: -0.3,
			tone: "good",
			phish: -0.1,
			sentence: "The sender's name fits its domain {domain}",
			example: 'From: "Harbour Tools" <news@harbourtools.example> without results of authentication',
		},
	},
	look(facts): Finding[] {
		const { sender } = facts;
		if (sender.name === "" || sender.domain === "" || sender.viaList || sender.aligned === false || namesOther(facts)) return [];
		if (sender.freeMail || mailServiceOfDomain(sender.domain) !== undefined) return [];
		if (!nameFitsLabel(sender.name, sender.label) || isRandomName(sender.label) || isCheapDomain(sender.domain)) return [];
		const detail = { domain: sender.organization };
		if (isSignedBySender(facts)) return [{ code: "GOOD_NAME_IS_DOMAIN", detail }];
		return strangerOf(facts).leadsTo === "" ? [{ code: "GOOD_NAME_IS_DOMAIN_UNCHECKED", detail }] : [];
	},
};

function namesOther({ sender, text }: Facts): boolean {
	return text.phrases
		.groups("identity:")
		.some((group) => text.phrases.inSenderName(group) && group !== `identity:${sender.identity ?? ""}`);
}
