import { governmentOfDomain } from "../identity/government-domains.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import { isEstablished } from "./established-domains.ts";
import { mailServiceOfDomain } from "./mail-services.ts";
import { nameFitsLabel } from "./name-fits-label.ts";

/**
 * Mass mail under a name that has nothing to do with the sender's domain. Honest senders of that kind exist (groups of
 * firms, agencies), most of them through known services; so it weighs little.
 */
export const nameUnlikeDomain: Signal = {
	name: "name-unlike-domain",
	codes: {
		SENDER_NAME_UNLIKE_DOMAIN: {
			weight: 0.4,
			tone: "bad",
			phish: 0,
			sentence: "The sender calls itself {name}; its domain {domain} is called quite differently",
			example: "From: Gutter Partner <offers@mitolyn.example>",
		},
	},
	look(facts): Finding[] {
		const { sender, mail } = facts;
		if (sender.name === "" || sender.domain === "" || sender.freeMail || sender.viaList || isKnown(facts)) return [];
		if (mail.html === undefined || mail.links.length === 0 || mail.header.has("In-Reply-To")) return [];
		const name = sender.name.slice(0, 80);
		if (!/[a-z]{4}/i.test(name) || nameFitsLabel(name, sender.label) || isPersonsAddress(name, mail.from[0]?.localPart ?? "")) return [];
		return [{ code: "SENDER_NAME_UNLIKE_DOMAIN", detail: { name, domain: sender.organization } }];
	},
};

function isKnown({ sender }: Facts): boolean {
	return (
		sender.identity !== undefined ||
		isEstablished(sender.organization) ||
		mailServiceOfDomain(sender.domain) !== undefined ||
		governmentOfDomain(sender.domain) !== undefined
	);
}

/** A person at their firm: the local part is made of their names or initials. */
function isPersonsAddress(name: string, localPart: string): boolean {
	const words = name
		.normalize("NFKD")
		.toLowerCase()
		.replaceAll(/[\u0300-\u036f'’]/g, "")
		.split(/[^a-z]+/)
		.filter((word) => word.length > 1);
	if (words.length < 2 || words.length > 4) return false;
	const pieces = localPart
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter((piece) => piece !== "");
	const [first = "", last = ""] = [words[0], words.at(-1)];
	if (pieces.length > 1)
		return pieces.every((piece) => words.some((word) => word === piece || (piece.length === 1 && word.startsWith(piece))));
	return [first, last, first + last, last + first, first.charAt(0) + last, last + first.charAt(0), first + last.charAt(0)].includes(
		pieces[0] ?? "",
	);
}
