import { domainLabel, hasRealSuffix, organizationalDomain } from "../domains.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import { isRelated } from "./is-related.ts";
import { mailServiceOfDomain } from "./mail-services.ts";

/**
 * A display name that is itself an address or a domain, and not the sender's. Phones show the name only, so that
 * "service@paypal.com" <x@elsewhere.example> reads like the real thing.
 */
export const nameHoldsAddress: Signal = {
	name: "name-holds-address",
	codes: {
		SENDER_NAME_IS_OTHER_ADDRESS: {
			weight: 1.8,
			tone: "bad",
			phish: 0.8,
			sentence: "The sender's name shows the address {shown}, the true address is {address}",
			example: 'From: "service@bank.example" <x@elsewhere.example>',
		},
		SENDER_NAME_IS_OTHER_DOMAIN: {
			weight: 1.2,
			tone: "bad",
			phish: 0.6,
			sentence: "The sender's name shows {shown}, the true address is {address}",
			example: 'From: "Bank.example" <x@elsewhere.example>',
		},
	},
	look(facts): Finding[] {
		const { sender } = facts;
		if (sender.domain === "" || sender.viaList || !sender.name.includes(".")) return [];
		const name = plainName(sender.name);
		const address = /[a-z0-9._%+-]{1,64}@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5})/.exec(name);
		if (address?.[1] !== undefined) return isForeign(address[1], facts) ? [finding("SENDER_NAME_IS_OTHER_ADDRESS", address[0], facts)] : [];
		const domain = domainIn(name);
		return domain !== undefined && isForeign(domain, facts) ? [finding("SENDER_NAME_IS_OTHER_DOMAIN", domain, facts)] : [];
	},
};

function finding(code: string, shown: string, { sender }: Facts): Finding {
	return { code, detail: { shown, address: sender.address } };
}

const longestName = 200;

function plainName(name: string): string {
	return name.slice(0, longestName).toLowerCase();
}

/** Words such as "St.Gallen" or "v1.2" are no domains: a real suffix and a label of some length are asked for. */
function domainIn(name: string): string | undefined {
	for (const word of name.split(/[\s,;:|()<>"'“”/]+/)) {
		if (!/^(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}[a-z]{2,24}$/.test(word)) continue;
		if (hasRealSuffix(word) && domainLabel(word).length >= 3 && isCommonSuffix(word)) return word;
	}
	return undefined;
}

/** In a name only suffixes count that people write domains with; "Inc.Co" or "node.js" are none. */
function isCommonSuffix(domain: string): boolean {
	return /\.(?:com|net|org|info|biz|gov|edu|io|co|eu|de|fr|it|es|pt|nl|be|ch|at|uk|ie|pl|cz|se|no|dk|fi|ru|ua|jp|kr|cn|tw|in|br|mx|ar|cl|ca|au|nz|za|us|example|test)$/.test(
		domain,
	);
}

/** The sender's own, or the same name under another suffix ("Walgreens.com" from a service host of theirs), or written in the local part's service. */
function isForeign(domain: string, { sender, mail }: Facts): boolean {
	if (isRelated(domain, sender) || domainLabel(domain) === sender.label) return false;
	if (mailServiceOfDomain(sender.domain) !== undefined && sender.aligned === true) return false;
	return !mail.replyTo.some((reply) => organizationalDomain(reply.domain) === organizationalDomain(domain)) || sender.freeMail;
}
