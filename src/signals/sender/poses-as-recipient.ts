import { domainLabel, organizationalDomain } from "../domains.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import { isFreeMail } from "./free-mail.ts";
import { isRelated } from "./is-related.ts";

/**
 * The sender poses as the recipient's own organization: its name or domain in the display name, the local part or the
 * subject, while the address is elsewhere; or the recipient's own address as the sender, which nobody vouches for.
 */
export const posesAsRecipient: Signal = {
	name: "poses-as-recipient",
	codes: {
		SENDER_NAMES_RECIPIENT_DOMAIN: {
			weight: 2.3,
			tone: "bad",
			phish: 1.5,
			sentence: "The sender calls itself {shown}, the organization of the recipient, and writes from {domain}",
			example: 'From: "northmill.example Webmail" <x@elsewhere.example>, To: jo@northmill.example',
		},
		SENDER_NAMES_RECIPIENT_OFFICE: {
			weight: 1.6,
			tone: "bad",
			phish: 1.2,
			sentence: "The sender calls itself an office of {shown}, the organization of the recipient, and writes from {domain}",
			example: 'From: "Northmill Helpdesk" <x@elsewhere.example>, To: jo@northmill.example',
		},
		SENDER_NAMES_RECIPIENT: {
			weight: 1.4,
			tone: "bad",
			phish: 1,
			sentence: "The sender's name is the recipient's own address or its local part",
			example: 'From: "jo.doe" <x@elsewhere.example>, To: jo.doe@northmill.example',
		},
		SENDER_SUBJECT_NAMES_RECIPIENT: {
			weight: 1.2,
			tone: "bad",
			phish: 0.9,
			sentence: "The subject holds the recipient's address or domain ({shown}), as mass mailers fill it in",
			example: "Subject: Password of jo@northmill.example expires",
		},
		SENDER_IS_RECIPIENT: {
			weight: 1.2,
			tone: "bad",
			phish: 0.3,
			sentence: "The message claims to come from the recipient's own address, and nothing confirms it",
			example: "From: jo@northmill.example, To: jo@northmill.example, dkim=none, spf=fail",
		},
	},
	look(facts): Finding[] {
		const recipient = recipientOf(facts);
		if (recipient === undefined || facts.sender.domain === "" || facts.sender.viaList) return [];
		if (recipient.address === facts.sender.address.toLowerCase()) return fromOneself(facts);
		const findings = [...inSender(recipient, facts), ...inSubject(recipient, facts)];
		return isRelated(recipient.domain, facts.sender) ? [] : findings;
	},
};

interface Recipient {
	/** Lower-cased. */
	readonly address: string;
	readonly localPart: string;
	readonly domain: string;
}

/** One recipient only: with many, the sender did not write to this one. */
function recipientOf({ envelope, mail }: Facts): Recipient | undefined {
	const given = envelope?.recipients?.length === 1 ? envelope.recipients[0] : undefined;
	const address = (given ?? (mail.to.length === 1 ? mail.to[0]?.address : undefined))?.toLowerCase();
	const at = address?.lastIndexOf("@") ?? -1;
	return address === undefined || at <= 0 ? undefined : { address, localPart: address.slice(0, at), domain: address.slice(at + 1) };
}

/** Notes to oneself are common; so a failed check is asked for, not a missing one. */
function fromOneself({ sender }: Facts): Finding[] {
	return sender.aligned === false ? [{ code: "SENDER_IS_RECIPIENT" }] : [];
}

const longestName = 200;

function inSender({ address, localPart, domain }: Recipient, { sender }: Facts): Finding[] {
	const name = sender.name.slice(0, longestName).toLowerCase();
	if (name.includes(address)) return [{ code: "SENDER_NAMES_RECIPIENT" }];
	const organization = isFreeMail(domain) ? "" : organizationalDomain(domain);
	const local = sender.address.slice(0, sender.address.lastIndexOf("@")).toLowerCase();
	if (organization !== "" && (name.includes(organization) || local.includes(organization))) {
		return [{ code: "SENDER_NAMES_RECIPIENT_DOMAIN", detail: { shown: organization, domain: sender.domain } }];
	}
	if (organization !== "" && namesOffice(name, domainLabel(domain)))
		return [{ code: "SENDER_NAMES_RECIPIENT_OFFICE", detail: { shown: domainLabel(domain), domain: sender.domain } }];
	return localPart.length >= 5 && /[._\d]/.test(localPart) && name === localPart ? [{ code: "SENDER_NAMES_RECIPIENT" }] : [];
}

/** The label standing alone beside an office that phishers like. A customer's name alone is usual in vendors' mail. */
function namesOffice(name: string, label: string): boolean {
	if (label.length < 3 || everydayLabels.has(label)) return false;
	const at = name.indexOf(label);
	return at >= 0 && !isLetter(name, at - 1) && !isLetter(name, at + label.length) && offices.test(name);
}

const offices =
	/(?:^|[^\p{L}])(?:support|admin(?:istrator|istration)?|help ?desk|service ?desk|it|hr|human resources|payroll|web ?mail|e?-?mail|mail ?box|server|security|account|accounts|cpanel|notification|notifications|postmaster|no-?reply|document|documents|scan|scanner|voice ?mail|portal|team|staff|management|personal|kundenservice|soporte|suporte|assistance|отдел|администратор|поддержка)(?:[^\p{L}]|$)|관리자|보안|인사|공지|管理者|管理员|人事/u;

function isLetter(text: string, at: number): boolean {
	return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

const everydayLabels = new Set(
	`mail email post office inbox webmail info contact home online server account accounts service services support group team world global news example company
	school university college bank city shop store media digital network systems solutions design studio travel health hotel music sport sports energy power
	user users list lists test local group express first star central national united general international`.split(/\s+/),
);

function inSubject({ address, domain }: Recipient, { mail }: Facts): Finding[] {
	const subject = mail.subject.slice(0, longestName).toLowerCase();
	if (subject.includes(address)) return [{ code: "SENDER_SUBJECT_NAMES_RECIPIENT", detail: { shown: address } }];
	const organization = isFreeMail(domain) ? "" : organizationalDomain(domain);
	return organization !== "" && subject.includes(organization)
		? [{ code: "SENDER_SUBJECT_NAMES_RECIPIENT", detail: { shown: organization } }]
		: [];
}
