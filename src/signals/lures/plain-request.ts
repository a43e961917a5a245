import { organizationalDomain } from "../domains.ts";
import type { Catalogue, Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { isFreeMail } from "../sender/free-mail.ts";
import { executive } from "../sender/posing-name.ts";
import type { Signal } from "../signal.ts";
import type { AskConcept } from "./ask-phrases.ts";
import { type Stranger, strangerOf } from "./stranger.ts";

const codes = {
	LURE_ASKS_FOR_CARD_CODES: {
		weight: 5,
		tone: "bad",
		phish: 4,
		sentence: "Asks for gift cards and what is printed on them (“{words}”), from outside: {reason}",
		example: "From: Rev. Cole <rev.cole88@gmail.com>, Could you pick up some cards and photograph the back? I will pay you back",
	},
	LURE_ASKS_TO_MOVE_SALARY: {
		weight: 4.6,
		tone: "bad",
		phish: 4,
		sentence: "Asks to have a salary paid to another account (“{words}”), from outside: {reason}",
		example: "From: Ann Ek <ann.ek.work@gmail.com>, Please pay my salary to a new account from this month on",
	},
	LURE_ASKS_TO_PAY_NEW_ACCOUNT: {
		weight: 3.4,
		tone: "bad",
		phish: 4,
		sentence: "Asks to pay bills to another account than before (“{words}”), and {reason}",
		example: "Reply-To: accounts@acrne.example, Our account is under audit; remit all future payments to the account below",
	},
	LURE_ASKS_TO_PAY_IN_SECRET: {
		weight: 3.5,
		tone: "bad",
		phish: 4,
		sentence: "Asks for a payment at once and in silence (“{words}”), and {reason}",
		example: "From: Managing Director <md.office@outlook.com>, A transfer has to leave today. Speak to nobody, I cannot take calls",
	},
	LURE_ASKS_FOR_CHAT_GROUP: {
		weight: 4,
		tone: "bad",
		phish: 4,
		sentence: "Asks to open a chat group and to hand over its code (“{words}”), from outside: {reason}",
		example: "From: 代表取締役 <office88@outlook.jp>, LINEグループを作成し、QRコードを送ってください",
	},
	LURE_ASKS_FOR_NUMBER: {
		weight: 3,
		tone: "bad",
		phish: 4,
		sentence: "Asks for a telephone number to go on elsewhere (“{words}”), from outside: {reason}",
		example: "From: Chief Executive <ceo.desk@outlook.com>, Are you at your desk? Send me your cell number, it is confidential",
	},
	LURE_CALL_TO_CANCEL: {
		weight: 3.4,
		tone: "bad",
		phish: 4,
		sentence: "Tells of a charge of {amount} that only a call to {number} stops (“{words}”), and {reason}",
		example: "From: Order Desk <ann.k.7781@gmail.com>, 399.99 USD will be debited. To cancel, call 1 (805) 555-0142",
	},
	LURE_ASKER_OUT_OF_REACH: {
		weight: 1.4,
		tone: "bad",
		phish: 1,
		sentence: "And whoever asks cannot be called (“{words}”)",
		example: "I am in meetings all day, please answer by mail only",
	},
	LURE_SCAN_TO_SIGN_IN: {
		weight: 3.4,
		tone: "bad",
		phish: 4,
		sentence: "The reader is to scan a picture to keep a sign-in (“{words}”), and {domain} is not the reader's organization",
		example: "Your authenticator expires today. Scan the code below with your phone",
	},
} as const satisfies Catalogue;

/**
 * Requests in plain words, with no link and no file that a filter could look at: gift cards, a salary, a transfer, a chat
 * group. No phrase of theirs is telling by itself; what is asked for, how, and by whom must come together in a short letter.
 */
export const plainRequest: Signal = { name: "plain-request", codes, look };

type Code = keyof typeof codes;

/** Longer letters touch on many things. */
const longestRequest = 1_800;
/** A first word to find out who bites says no more than it must. */
const longestErrand = 500;
/** A link or two stand in signatures. */
const mostLinks = 2;

function look(facts: Facts): Finding[] {
	if (facts.text.phrases.groups("ask.").length < 2 || facts.text.body.length > longestRequest || facts.sender.viaList) return [];
	const stranger = strangerOf(facts);
	const scan = scanToSignIn(stranger, facts);
	if (scan !== undefined) return [scan];
	const reason = reasonOf(stranger, facts);
	if (reason === undefined || facts.mail.links.length > mostLinks) return [];
	const asked = request(stranger, facts);
	if (asked !== undefined)
		return withReach({ code: asked[0], detail: { words: facts.text.phrases.first(`ask.${asked[1]}`), reason } }, facts);
	const call = callToCancel(stranger, reason, facts);
	return call === undefined ? [] : [call];
}

/** A call to the one whose name it bears would end the fraud. */
function withReach(finding: Finding, facts: Facts): Finding[] {
	if (count(facts, "no-calls") === 0) return [finding];
	return [finding, { code: "LURE_ASKER_OUT_OF_REACH", detail: { words: facts.text.phrases.first("ask.no-calls") } }];
}

function request(stranger: Stranger, facts: Facts): readonly [Code, AskConcept] | undefined {
	const says = (concept: AskConcept) => count(facts, concept) > 0;
	if (says("cards") && says("codes")) return ["LURE_ASKS_FOR_CARD_CODES", "cards"];
	if (says("salary") && says("other-account")) return ["LURE_ASKS_TO_MOVE_SALARY", "other-account"];
	if (says("chat-group") && says("group-code") && posesAsSuperior(facts)) return ["LURE_ASKS_FOR_CHAT_GROUP", "chat-group"];
	if (says("number") && says("task") && facts.text.body.length <= longestErrand && (bearsRank(facts) || says("quiet")))
		return ["LURE_ASKS_FOR_NUMBER", "number"];
	if (!says("pay") || !(stranger.repliesTo !== "" || stranger.freeMail || stranger.unverified)) return undefined;
	if (says("old-account") && says("other-account") && namesAccount(facts)) return ["LURE_ASKS_TO_PAY_NEW_ACCOUNT", "old-account"];
	const silent = says("quiet") || facts.text.phrases.count("tone.secrecy") > 0;
	if (silent && says("haste") && (says("no-calls") || amount.test(facts.text.shown.slice(0, longestRequest)))) {
		return ["LURE_ASKS_TO_PAY_IN_SECRET", "pay"];
	}
	return undefined;
}

function count({ text }: Facts, concept: AskConcept): number {
	return text.phrases.count(`ask.${concept}`);
}

/** Friends make groups too; to obey at once a superior must ask, or a stranger must write to a firm. */
function posesAsSuperior(facts: Facts): boolean {
	return bearsRank(facts) || outside(facts) !== undefined;
}

function bearsRank({ sender }: Facts): boolean {
	return executive.test(sender.name.slice(0, 120).toLowerCase());
}

/** An account is written out, or it is said that its number follows. */
function namesAccount({ text }: Facts): boolean {
	return /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2}|\biban\b|\bbic\b|\bswift\b|\brib\b|\d{8,}|\d[\d ()-]{10,}\d|account|口座|계좌|账户|帐户|rekening|konto|cuenta|conta|conto|compte|реквизит|счет/iu.test(
		text.body.slice(0, longestRequest),
	);
}

const amount = /(?:[$€£¥₩₽]|usd|eur|gbp|chf|jpy|krw|rub|pln) ?\d|\d[\d.,' ]{0,14} ?(?:[$€£¥₩₽]|usd|eur|gbp|chf|pln|zł|руб|円|원|元|万)/iu;
const charged = /(?:[$€£]|usd|eur|gbp) ?\d{2,4}(?:[.,]\d{2})?|\d{2,4}(?:[.,]\d{2})? ?(?:[$€£]|usd|eur|gbp)/iu;
const telephone = /\+?\d(?:[\s().\-–*_~|/]{0,2}\d){9,12}(?!\d)/u;

function callToCancel(stranger: Stranger, reason: string, facts: Facts): Finding | undefined {
	if (!(stranger.freeMail || stranger.unverified || stranger.repliesTo !== "")) return undefined;
	if (count(facts, "charge") === 0 || count(facts, "cancel-by-phone") === 0) return undefined;
	const text = facts.text.shown.slice(0, longestRequest);
	const sum = charged.exec(text)?.[0];
	const number = telephone.exec(text)?.[0].trim();
	if (sum === undefined || number === undefined || count(facts, "charge") + count(facts, "cancel-by-phone") < 3) return undefined;
	const words = facts.text.phrases.first("ask.cancel-by-phone");
	return { code: "LURE_CALL_TO_CANCEL", detail: { amount: sum, number, words, reason } };
}

/** A code to scan is a picture, or drawn in a file. Those who may ask it are the reader's own organization and the makers of the sign-in. */
function scanToSignIn(stranger: Stranger, facts: Facts): Finding | undefined {
	if (!stranger.unknown || count(facts, "scan") === 0 || count(facts, "staff-sign-in") < 2) return undefined;
	const pictured = facts.codes.length > 0 || facts.mail.attachments.length > 0 || (facts.mail.html?.images.length ?? 0) > 0;
	if (!pictured || isColleague(facts)) return undefined;
	const words = facts.text.phrases.first("ask.staff-sign-in");
	return { code: "LURE_SCAN_TO_SIGN_IN", detail: { words, domain: facts.sender.domain } };
}

function isColleague({ mail, sender }: Facts): boolean {
	return !sender.freeMail && mail.to.some(({ domain }) => organizationalDomain(domain) === sender.organization);
}

function reasonOf(stranger: Stranger, facts: Facts): string | undefined {
	if (stranger.repliesTo !== "") return `answers go to ${stranger.repliesTo}`;
	if (stranger.freeMail) return `${facts.sender.domain} is a free mail service`;
	if (stranger.unverified) return `nothing vouches for ${facts.sender.domain}`;
	return stranger.unknown ? outside(facts) : undefined;
}

/** Colleagues write from the reader's own organization; told only where To says which that is. */
function outside({ mail, sender }: Facts): string | undefined {
	const readers = mail.to.map(({ domain }) => organizationalDomain(domain)).filter((domain) => domain !== "" && !isFreeMail(domain));
	return readers.length === 0 || readers.includes(sender.organization) ? undefined : `${sender.domain} is not the reader's organization`;
}
