import { mailServiceOfDomain } from "../sender/mail-services.ts";
import { carriesStrangersWords } from "../sender/stranger-platforms.ts";
import { nameFitsLabel } from "../sender/name-fits-label.ts";
import { isEstablished } from "../sender/established-domains.ts";
import { governmentOfDomain } from "../identity/government-domains.ts";
import { identityById } from "../identity/identities.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { strangerOf } from "../lures/stranger.ts";
import type { Signal } from "../signal.ts";

/**
 * The sender is a well-known organization and truly it: the address is at its own domain, and SPF, DKIM or DMARC vouches
 * for that. Worth little where nothing is known of authentication (anyone can write a From), nothing where it failed, or
 * where it is not known and what is to be pressed leads to a stranger.
 * Hijacked accounts of honest organizations show these signs too; they take a part of the doubt away, never all of it.
 */
export const whoItSays: Signal = {
	name: "who-it-says",
	codes: {
		GOOD_IS_WHO_IT_SAYS: {
			weight: -2.2,
			tone: "good",
			phish: -0.8,
			sentence: "The message truly comes from {name} ({domain})",
			example: "From: Bank <info@mail.bank.com> with dkim=pass header.d=bank.com",
		},
		GOOD_IS_WHO_IT_SAYS_UNCHECKED: {
			weight: -0.6,
			tone: "good",
			phish: -0.2,
			sentence: "The sender address is at the true domain of {name} ({domain}); whether it came from there is not known",
			example: "From: Bank <info@mail.bank.com> without results of authentication",
		},
		GOOD_GOVERNMENT_DOMAIN: {
			weight: -1.6,
			tone: "good",
			phish: -0.6,
			sentence: "The message truly comes from a government's domain ({domain})",
			example: "From: Ministry <news@ministry.go.kr> with dkim=pass header.d=ministry.go.kr",
		},
		GOOD_ESTABLISHED_SENDER: {
			weight: -1.6,
			tone: "good",
			phish: -0.5,
			sentence: "The message truly comes from {domain}, a well-known organization",
			example: "From: Shop <news@e.shop.com> with dkim=pass header.d=shop.com",
		},
		GOOD_ESTABLISHED_SENDER_UNCHECKED: {
			weight: -0.4,
			tone: "good",
			phish: -0.1,
			sentence: "The sender address is at {domain}, a well-known organization; whether it came from there is not known",
			example: "From: Shop <news@e.shop.com> without results of authentication",
		},
		GOOD_KNOWN_DOMAIN_OTHER_NAME: {
			weight: -0.4,
			tone: "good",
			phish: 0,
			sentence: "The message truly comes from {domain}, a well-known organization; the name shown is another",
			example: "From: Prize Office <support@shop.com> with dkim=pass header.d=shop.com",
		},
		GOOD_PLATFORM_SENDER: {
			weight: -0.6,
			tone: "good",
			phish: 0,
			sentence: "The message truly comes from {domain}, which writes for its users",
			example: "From: Files <no-reply@files.com> with dkim=pass header.d=files.com",
		},
	},
	look(facts): Finding[] {
		const { sender } = facts;
		if (sender.domain === "" || sender.freeMail || sender.viaList || sender.aligned === false || poses(facts)) return [];
		return finding(facts);
	},
};

function finding(facts: Facts): Finding[] {
	const { organization, domain, identity, aligned } = facts.sender;
	const detail = { domain: organization };
	if (carriesStrangersWords(organization) || mailServiceOfDomain(domain) !== undefined) {
		const lent = !showsOwnName(facts) && strangerOf(facts).repliesTo !== "";
		return aligned === true && !lent && (identity !== undefined || carriesStrangersWords(organization))
			? [{ code: "GOOD_PLATFORM_SENDER", detail }]
			: [];
	}
	const known = knownAs(facts);
	if (known === undefined) return [];
	if (!showsOwnName(facts)) return aligned === true ? [{ code: "GOOD_KNOWN_DOMAIN_OTHER_NAME", detail }] : [];
	if (aligned === true) return [{ code: known, detail: { ...detail, name: nameOf(identity, organization) } }];
	if (known === "GOOD_GOVERNMENT_DOMAIN" || strangerOf(facts).leadsTo !== "") return [];
	return [{ code: `${known}_UNCHECKED`, detail: { ...detail, name: nameOf(identity, organization) } }];
}

/** Universities are left out: thousands of students' accounts, some of them always in strange hands. */
function knownAs({ sender: { organization, domain, identity } }: Facts): string | undefined {
	if (/\.edu(?:\.[a-z]{2})?$|\.ac\.[a-z]{2}$/.test(organization)) return undefined;
	if (identity !== undefined) return "GOOD_IS_WHO_IT_SAYS";
	if (governmentOfDomain(domain) !== undefined) return "GOOD_GOVERNMENT_DOMAIN";
	return isEstablished(organization) ? "GOOD_ESTABLISHED_SENDER" : undefined;
}

function nameOf(identity: string | undefined, organization: string): string {
	return (identity === undefined ? undefined : identityById(identity)?.name) ?? organization;
}

/**
 * No name, the organization's, one that its address repeats ("Vogue" <vogue@mail.publisher.com>), or one that cannot be
 * compared with a domain in Latin letters. "Coin Airdrop" <support@hosting.com> is how hijacked accounts look.
 */
function showsOwnName({ sender, text }: Facts): boolean {
	const { name, label, identity, address, domain } = sender;
	if (name === "" || !/[a-z]{2}/i.test(name)) return true;
	if (identity !== undefined && text.phrases.inSenderName(`identity:${identity}`)) return true;
	if (governmentOfDomain(domain) !== undefined || nameFitsLabel(name, label)) return true;
	const letters = address.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
	return name
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.some((word) => word.length >= 4 && letters.includes(word) && !everyday.test(word));
}

const everyday =
	/^(?:support|service|services|info|news|newsletter|team|customer|noreply|mail|email|notifications?|alerts?|update|updates|account|accounts|admin|help|contact|hello|office|security|marketing)$/;

/** The name names another known organization: the domain's good name is not for that one. */
function poses({ sender, text }: Facts): boolean {
	return text.phrases
		.groups("identity:")
		.some((group) => text.phrases.inSenderName(group) && group !== `identity:${sender.identity ?? ""}`);
}
