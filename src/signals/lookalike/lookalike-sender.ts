import type { Catalogue, Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { isEstablished } from "../sender/established-domains.ts";
import type { Signal } from "../signal.ts";
import { type Likeness, type LikenessKind, likenessOf } from "./domain-likeness.ts";

const codes = {
	LOOKALIKE_SENDER_CONFUSABLE: {
		weight: 2.6,
		tone: "bad",
		phish: 1.8,
		sentence: "The sender's domain {shown} is spelt to look like {claimed}",
		example: "From: service@paypa1.example",
	},
	LOOKALIKE_SENDER_EMBEDDED: {
		weight: 2.4,
		tone: "bad",
		phish: 1.8,
		sentence: "The sender's domain {shown} holds the true domain of {claimed}, and belongs to somebody else",
		example: "From: service@paypal.com.id3.example",
	},
	LOOKALIKE_SENDER_COMBINATION: {
		weight: 1.9,
		tone: "bad",
		phish: 1.6,
		sentence: "The sender's domain {shown} puts the name of {claimed} together with a word phishers like, and is not its domain",
		example: "From: service@paypal-secure-login.example",
	},
	LOOKALIKE_SENDER_TYPO: {
		weight: 1.4,
		tone: "bad",
		phish: 1.4,
		sentence: "The sender's domain {shown} is one letter away from {claimed}",
		example: "From: service@payapl.example",
	},
	LOOKALIKE_SENDER_NAMESAKE: {
		weight: 0.7,
		tone: "bad",
		phish: 0.8,
		sentence: "The sender's domain {shown} puts the name of {claimed} together with a common word, and is not among its domains",
		example: "From: service@netflix-mail.example",
	},
	LOOKALIKE_SENDER_OTHER_SUFFIX: {
		weight: 0.6,
		tone: "bad",
		phish: 0.8,
		sentence: "The sender's domain {shown} bears the name of {claimed} under an ending that is not its own",
		example: "From: service@netflix.example",
	},
	LOOKALIKE_SENDER_SUBDOMAIN: {
		weight: 0.6,
		tone: "bad",
		phish: 0.8,
		sentence: "The sender's domain {shown} begins with the name of {claimed}, and belongs to somebody else",
		example: "From: service@paypal.id3.example",
	},
} as const satisfies Catalogue;

const codeOf: Readonly<Record<LikenessKind, keyof typeof codes>> = {
	confusable: "LOOKALIKE_SENDER_CONFUSABLE",
	embedded: "LOOKALIKE_SENDER_EMBEDDED",
	combination: "LOOKALIKE_SENDER_COMBINATION",
	typo: "LOOKALIKE_SENDER_TYPO",
	namesake: "LOOKALIKE_SENDER_NAMESAKE",
	"other-suffix": "LOOKALIKE_SENDER_OTHER_SUFFIX",
	subdomain: "LOOKALIKE_SENDER_SUBDOMAIN",
};

/** The domain of From, or that of Reply-To, imitates the domain of an identity. The first that does counts. */
export const lookalikeSender: Signal = { name: "lookalike-sender", codes, look };

function look({ sender, mail }: Facts): readonly Finding[] {
	if (sender.identity !== undefined) return [];
	const domains = sender.freeMail ? [] : [sender.domain];
	const reply = mail.replyTo[0]?.domain ?? "";
	if (reply !== "" && reply !== sender.domain) domains.push(reply);
	for (const domain of domains) {
		const likeness = isEstablished(sender.organization) && domain === sender.domain ? undefined : likenessOf(domain);
		if (likeness !== undefined) return [findingOf(likeness)];
	}
	return [];
}

function findingOf({ kind, identity, shown }: Likeness): Finding {
	return { code: codeOf[kind], detail: { shown, claimed: identity.name } };
}
