import { domainLabel } from "../domains.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import { executive } from "./posing-name.ts";

/**
 * An order from the boss that comes from a free mail address: short, with nothing to press, signed with a title or with
 * the recipient's own firm. What it asks for (gift cards, a transfer, new bank details) is looked at among the lures.
 */
export const posingSignature: Signal = {
	name: "posing-signature",
	codes: {
		SENDER_SIGNS_AS_COLLEAGUE: {
			weight: 1.8,
			tone: "bad",
			phish: 1,
			sentence: "The text is signed in the name of the recipient's organization ({firm}), the address is a free one ({domain})",
			example: "From: Jo Doe <ceo.desk77@gmail.com>, To: ann@northmill.example, signed: Jo Doe, CEO, Northmill",
		},
		SENDER_SIGNS_AS_EXECUTIVE: {
			weight: 0.8,
			tone: "bad",
			phish: 0.6,
			sentence: "The text is signed by an executive, the address is a free one ({domain})",
			example: "From: Jo Doe <ceo.desk77@gmail.com>, signed: Jo Doe, Chief Executive Officer",
		},
	},
	look(facts): Finding[] {
		const { sender, mail } = facts;
		if (!sender.freeMail || sender.viaList || mail.header.has("References")) return [];
		const text = mail.visibleText;
		if (text.length > longestOrder || text.length < 20) return [];
		const signature = text.slice(-longestSignature).toLowerCase();
		const title = executive.test(signature) || signature.includes("chief executive") || signature.includes("chief financial");
		const firm = firmOf(facts);
		if (firm !== undefined && isWord(signature, firm) && (title || isSigned(signature, sender.name)))
			return [{ code: "SENDER_SIGNS_AS_COLLEAGUE", detail: { firm, domain: sender.domain } }];
		return title && isSigned(signature, sender.name) ? [{ code: "SENDER_SIGNS_AS_EXECUTIVE", detail: { domain: sender.domain } }] : [];
	},
};

const longestOrder = 1_500;
const longestSignature = 160;

/** Label of the one recipient's domain, when long enough to be a name. */
function firmOf({ envelope, mail }: Facts): string | undefined {
	const address = envelope?.recipients?.length === 1 ? envelope.recipients[0] : mail.to.length === 1 ? mail.to[0]?.address : undefined;
	const label = address === undefined ? "" : domainLabel(address.slice(address.lastIndexOf("@") + 1));
	return label.length >= 4 && !everyday.has(label) ? label : undefined;
}

const everyday = new Set([
	"mail",
	"post",
	"email",
	"gmail",
	"outlook",
	"hotmail",
	"yahoo",
	"office",
	"inbox",
	"example",
	"company",
	"home",
	"info",
	"live",
	"icloud",
	"naver",
	"daum",
	"proton",
]);

function isSigned(signature: string, name: string): boolean {
	const first = name
		.toLowerCase()
		.split(/[\s,]+/)
		.find((word) => word.length >= 3);
	return first !== undefined && signature.includes(first);
}

function isWord(text: string, word: string): boolean {
	const at = text.indexOf(word);
	return at >= 0 && !/[\p{L}@.]/u.test(text.charAt(at - 1)) && !/[\p{L}.]/u.test(text.charAt(at + word.length));
}
