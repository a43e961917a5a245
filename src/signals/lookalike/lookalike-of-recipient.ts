import { domainOf } from "../../base/domain-of.ts";
import { domainLabel, organizationalDomain } from "../domains.ts";
import type { Catalogue, Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { isFreeMail } from "../sender/free-mail.ts";
import { isAlmost } from "../sender/is-almost.ts";
import type { Signal } from "../signal.ts";
import { skeleton } from "./skeleton.ts";
import { isTellingRun, isTellingWord } from "./telling-words.ts";

const codes = {
	LOOKALIKE_OF_RECIPIENT: {
		weight: 2.4,
		tone: "bad",
		phish: 1.6,
		sentence: "The sender's domain {shown} looks almost like {own}, the domain of the recipient",
		example: "From: jo@harb0r-tools.example, To: ann@harbor-tools.example",
	},
	LOOKALIKE_OF_RECIPIENT_COMBINATION: {
		weight: 1.8,
		tone: "bad",
		phish: 1.4,
		sentence: "The sender's domain {shown} is {own}, the recipient's, with a word added that phishers like",
		example: "From: hr@harbortools-payroll.example, To: ann@harbortools.example",
	},
} as const satisfies Catalogue;

/** The sender's domain imitates the recipient's own: mail that looks as if it came from a colleague. */
export const lookalikeOfRecipient: Signal = { name: "lookalike-of-recipient", codes, look };

const shortestLabel = 4;
const mostRecipients = 5;

function look({ sender, mail, envelope }: Facts): readonly Finding[] {
	if (sender.freeMail || sender.identity !== undefined || !sender.organization.includes(".")) return [];
	const recipients = envelope?.recipients ?? mail.to.map(({ address }) => address);
	for (const address of recipients.slice(0, mostRecipients)) {
		const domain = domainOf(address);
		const own = isFreeMail(domain) ? "" : organizationalDomain(domain);
		if (own === "" || own === sender.organization) continue;
		const code = codeFor(sender.label, domainLabel(domain));
		if (code !== undefined) return [{ code, detail: { shown: sender.organization, own } }];
	}
	return [];
}

function codeFor(label: string, own: string): keyof typeof codes | undefined {
	if (own.length < shortestLabel || label === own) return undefined;
	if (skeleton(label) === skeleton(own) || (own.length > 5 && isAlmost(label, own))) return "LOOKALIKE_OF_RECIPIENT";
	const rest = label.startsWith(own) ? label.slice(own.length) : label.endsWith(own) ? label.slice(0, -own.length) : "";
	const word = rest.replace(/^-+|-+$/gu, "");
	return word.length > 1 && (isTellingWord(word) || isTellingRun(word)) && own.length > 4
		? "LOOKALIKE_OF_RECIPIENT_COMBINATION"
		: undefined;
}
