import { organizationalDomain } from "../domains.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { isConversation } from "../links/calls-to-action.ts";
import { isFreeMail } from "../sender/free-mail.ts";
import type { Signal } from "../signal.ts";
import { wordsOf } from "../text/phrase-grade.ts";
import { type LureName, lureKinds } from "./lure-kinds.ts";
import { type LureFound, luresOf } from "./lures-of.ts";
import { type Stranger, strangerOf } from "./stranger.ts";

/**
 * What the text wants, and who wants it. The words of a reset, a parcel notice or an invoice decide nothing by themselves;
 * written from a free mail address, or with a button that leads neither to the sender nor to anyone known, they do.
 */
export const lureAndStranger: Signal = {
	name: "lure-and-stranger",
	codes: {
		LURE_FROM_FREE_MAIL: {
			weight: 1.6,
			tone: "bad",
			phish: 0.8,
			sentence: "An organization's business (“{words}”), written from a free mail address at {domain}",
			example: "From: Account Team <team88@gmail.com>, Your mailbox will be closed",
		},
		LURE_LEADS_ELSEWHERE: {
			weight: 1.4,
			tone: "bad",
			phish: 1,
			sentence: "“{words}”, and what is to be pressed leads to {host}, neither the sender's nor anyone's that is known",
			example: "Your parcel is on hold, with a button to https://track-7.example/",
		},
		LURE_HINT_LEADS_ELSEWHERE: {
			weight: 0.7,
			tone: "bad",
			phish: 0.7,
			sentence: "“{words}” is hinted at, and what is to be pressed leads to {host}, neither the sender's nor anyone's that is known",
			example: "New document, with a button to https://files-7.example/",
		},
		LURE_FROM_UNVERIFIED: {
			weight: 0.9,
			tone: "bad",
			phish: 0.6,
			sentence: "“{words}”, and nothing vouches for the sender's domain {domain}",
			example: "Authentication-Results: … dmarc=fail, Your account has been limited",
		},
		LURE_FROM_UNKNOWN: {
			weight: 0.35,
			tone: "bad",
			phish: 0.4,
			sentence: "“{words}”, from {domain}, which is nobody known",
			example: "From: billing@kplnow.example, Your payment method was declined",
		},
		LURE_LETTER_FROM_STRANGER: {
			weight: 1.3,
			tone: "bad",
			phish: -0.7,
			sentence: "A letter about money or work (“{words}”) from a stranger: {reason}",
			example: "From: barrister.cole@outlook.com, inheritance of 9 million US dollars",
		},
		LURE_REQUEST_FROM_STRANGER: {
			weight: 1.7,
			tone: "bad",
			phish: 1.5,
			sentence: "A colleague's request (“{words}”) from outside: {reason}",
			example: "From: Jane Doe, CEO <office.mail77@gmail.com>, Are you at your desk? I need gift cards",
		},
		GOOD_NOTICE_FROM_ITS_OWNER: {
			weight: -0.8,
			tone: "good",
			phish: -0.8,
			sentence: "Business of this kind (“{words}”) is what {domain} does, it is proven to be the sender, and its links lead home",
			example: "From: service@paypal.com, authenticated, about a payment, all links to paypal.com",
		},
	},
	look(facts): Finding[] {
		const found = luresOf(facts.text);
		if (found.length === 0 || isConversation(facts)) return [];
		const stranger = strangerOf(facts);
		return [...ofOrganizations(found, stranger, facts), ...letter(found, stranger, facts), ...request(found, stranger, facts)];
	},
};

/** Callback and prize go by themselves: they need no link, or no organization. */
function ofOrganizations(found: readonly LureFound[], stranger: Stranger, facts: Facts): Finding[] {
	// A pay rise to be read behind a link poses as the employer; without one it is a letter.
	const lure = strongest(found.filter(({ kind }) => lureKinds[kind].organization || (kind === "payroll" && stranger.leadsTo !== "")));
	if (lure === undefined) return [];
	const detail = { words: wordsOf(facts.text.phrases, "lure", lure.kind), domain: facts.sender.domain, host: stranger.leadsTo };
	const clear = lure.grade === "clear";
	const findings: Finding[] = [];
	if (stranger.freeMail) {
		if (clear) findings.push({ code: "LURE_FROM_FREE_MAIL", detail });
	} else if (stranger.unverified) {
		if (clear) findings.push({ code: "LURE_FROM_UNVERIFIED", detail });
	} else if (stranger.unknown && clear) findings.push({ code: "LURE_FROM_UNKNOWN", detail });
	if (stranger.leadsTo !== "") findings.push({ code: clear ? "LURE_LEADS_ELSEWHERE" : "LURE_HINT_LEADS_ELSEWHERE", detail });
	if (isNoticeOfOwner(stranger, facts))
		findings.push({ code: "GOOD_NOTICE_FROM_ITS_OWNER", detail: { ...detail, domain: facts.sender.organization } });
	return findings;
}

const letters: ReadonlySet<LureName> = new Set<LureName>(["inheritance", "donation", "crypto", "job", "inquiry", "webmaster", "extortion"]);

/** Strangers who offer money, work, orders or rank: the free address that wrote, or the one that answers go to. */
function letter(found: readonly LureFound[], stranger: Stranger, facts: Facts): Finding[] {
	const lure = strongest(found.filter(({ kind }) => letters.has(kind)));
	const reason = reasonOf(stranger, facts);
	if (lure === undefined || lure.grade !== "clear" || reason === undefined) return [];
	return [{ code: "LURE_LETTER_FROM_STRANGER", detail: { words: wordsOf(facts.text.phrases, "lure", lure.kind), reason } }];
}

/** Longer mails are not written in haste from a telephone, and a colleague's note cannot be unsubscribed from. */
const longestRequest = 1_500;

function request(found: readonly LureFound[], stranger: Stranger, facts: Facts): Finding[] {
	const lure = strongest(found.filter(({ kind }) => kind === "payroll" || kind === "giftcard"));
	if (lure === undefined || facts.text.body.length > longestRequest || facts.mail.header.has("List-Unsubscribe-Post")) return [];
	const reason = reasonOf(stranger, facts) ?? (lure.grade === "clear" && stranger.unknown ? outside(facts) : undefined);
	if (reason === undefined || (lure.grade !== "clear" && (facts.mail.links.length > 1 || isAmongFriends(facts)))) return [];
	return [{ code: "LURE_REQUEST_FROM_STRANGER", detail: { words: wordsOf(facts.text.phrases, "lure", lure.kind), reason } }];
}

function reasonOf(stranger: Stranger, { sender }: Facts): string | undefined {
	if (stranger.repliesTo !== "") return `answers go to ${stranger.repliesTo}`;
	if (stranger.freeMail) return `the free mail service ${sender.domain}`;
	return stranger.unverified ? `nothing vouches for ${sender.domain}` : undefined;
}

/** Proven by SPF or DKIM, someone known, and nothing to press leads elsewhere. What anyone may write through a known service (a note on a bill, a shared file) does not count. */
function isNoticeOfOwner(stranger: Stranger, facts: Facts): boolean {
	if (stranger.unknown || facts.sender.aligned !== true || stranger.repliesTo !== "") return false;
	if (facts.text.phrases.count("lure.callback") > 0) return false;
	return facts.destinations.every(({ callToAction, belongsTo }) => !callToAction || belongsTo === "sender" || belongsTo === "service");
}

/** Both write from private addresses: nobody's colleague, and "I am in a meeting" is what friends say too. */
function isAmongFriends({ mail, sender }: Facts): boolean {
	return sender.freeMail && mail.to.length > 0 && mail.replyTo.length === 0 && mail.to.every(({ domain }) => isFreeMail(domain));
}

/** Colleagues write from the reader's own organization; told only where To says which that is. */
function outside({ mail, sender }: Facts): string | undefined {
	const readers = mail.to.map(({ domain }) => organizationalDomain(domain)).filter((domain) => domain !== "" && !isFreeMail(domain));
	return readers.length === 0 || readers.includes(sender.organization) ? undefined : `${sender.domain} is not the reader's organization`;
}

function strongest(found: readonly LureFound[]): LureFound | undefined {
	return found.find(({ grade }) => grade === "clear") ?? found[0];
}
