import type { Evidence } from "../../signals/evidence.ts";
import { neutralLine } from "./neutral-text.ts";
import { type Notice, type NoticeKind, waitingRecipients } from "./notice.ts";
import { type NoticeSample, noticeSample } from "./notice-sample.ts";
import { shellWord } from "./shell-word.ts";
import { shownTime } from "./shown-time.ts";

/** What a notice says, before it is text or HTML. Everything in it that came from outside is neutralised already. */
export interface NoticeWording {
	/** Of our own words only: an attacker must not write into the subject of our mail. */
	readonly subject: string;
	readonly headline: string;
	readonly paragraphs: readonly string[];
	readonly facts: readonly { readonly name: string; readonly value: string }[];
	readonly sample: NoticeSample | undefined;
	readonly reasons: readonly string[];
	readonly steps: readonly { readonly what: string; readonly command: string; readonly note?: string }[];
	readonly warning: string;
}

/** Attackers who are held call next, and ask for the code. */
export const codeWarning =
	"Never give the code of your authenticator to anyone who calls, writes or stands beside you, whoever they say they are. Tidegate never asks for it by mail or telephone.";

const mostReasons = 8;

type Sentences = { readonly title: string; readonly headline: string; readonly what: string };

/** A campaign of a newsletter service (API) is held there, on our word. */
function sentences(kind: NoticeKind, api: boolean, by: string): Sentences {
	const rest = api ? "The newsletter service was told not to send it." : "Nothing of it is delivered while it waits.";
	const all: Record<NoticeKind, Sentences> = {
		held: {
			title: "Held",
			headline: "A campaign from your account waits for your decision",
			what: `Tidegate holds it because it is unlike what this account sends, or looks like abuse. ${rest} If you did not send it, somebody has your login.`,
		},
		frozen: {
			title: "Held, and the login is frozen",
			headline: "A campaign from your account was stopped, and the account's login no longer works",
			what: `${rest} There are signs that somebody else has your login, so it is switched off until you thaw the account.`,
		},
		"canary-alarm": {
			title: "Stopped after its first copies",
			headline: "A campaign from your account was stopped after its first copies",
			what: "It went to a small share of its recipients first, and something rang. The rest waits for your decision.",
		},
		"canary-over": {
			title: "Goes on",
			headline: "A campaign of your account goes on",
			what: "It went to a small share of its recipients first, nothing rang, and the rest goes out now.",
		},
		released: {
			title: "Released",
			headline: "A held campaign of your account was released",
			what: `It was released by ${by} with the second factor, and goes out now. If that was not you, freeze the account at once.`,
		},
		refused: {
			title: "Refused",
			headline: "A held campaign of your account was refused",
			what: `It was refused by ${by}. What had not gone out never will.`,
		},
	};
	return all[kind];
}

/** The words of one notice. */
export function noticeWording(notice: Notice): NoticeWording {
	const { kind, account, campaign, message } = notice;
	const { title, headline, what } = sentences(kind, campaign.kind === "api", neutralLine(notice.by, 60));
	const waits = kind === "held" || kind === "frozen" || kind === "canary-alarm";
	return {
		subject: `[Tidegate] ${title}: campaign ${campaign.id} of ${neutralLine(account.name, 60)}`,
		headline,
		paragraphs: [what],
		facts: facts(notice, waits),
		sample: waits && message !== undefined ? noticeSample(message) : undefined,
		reasons: waits ? reasonLines(campaign.reasons, campaign.score) : [],
		steps: waits ? decisionSteps(notice) : afterwards(notice),
		warning: codeWarning,
	};
}

function facts(notice: Notice, waits: boolean): NoticeWording["facts"] {
	const { account, campaign, counts, at } = notice;
	const list = [
		{ name: "Account", value: neutralLine(account.name, 80) },
		{ name: "Campaign", value: campaign.id },
		{ name: "Subject", value: neutralLine(campaign.subject, 160) || "(none)" },
		{ name: "From", value: neutralLine(campaign.from, 160) || "(none)" },
		{ name: "First message", value: shownTime(campaign.firstAt) },
		{ name: "When", value: shownTime(at) },
	];
	if (waits) list.push({ name: "Recipients waiting", value: `${amount(waitingRecipients(notice))} so far` });
	if (campaign.kind === "smtp") list.push({ name: "Delivered", value: amount(counts.delivered) });
	return list;
}

function reasonLines(reasons: readonly Evidence[], score: number): string[] {
	const lines = reasons.slice(0, mostReasons).map(({ weight, text }) => `${signed(weight)}  ${neutralLine(text, 240)}`);
	if (reasons.length > mostReasons) lines.push(`…and ${reasons.length - mostReasons} weaker ones`);
	return [...lines, `${signed(score)}  in all (log-odds that it is unwanted)`];
}

function decisionSteps({ account, campaign, kind }: Notice): NoticeWording["steps"] {
	const name = shellWord(account.name);
	const release = {
		what: "You sent it, and want it to go out",
		command: `tidegate release ${campaign.id} --code CODE`,
		note: "CODE is the six digits that your authenticator shows now. The password alone releases nothing.",
	};
	const refuse = { what: "You did not send it", command: `tidegate refuse ${campaign.id}` };
	const freeze = { what: "Switch the login off", command: `tidegate account freeze ${name}` };
	const rotate = {
		what: "Let the account send again, with a new password",
		command: `tidegate account rotate ${name} && tidegate account thaw ${name} --code CODE`,
	};
	return kind === "frozen" ? [refuse, rotate, release] : [release, refuse, freeze];
}

function afterwards({ account, kind }: Notice): NoticeWording["steps"] {
	if (kind === "refused") return [];
	return [{ what: "It was not you", command: `tidegate account freeze ${shellWord(account.name)}` }];
}

function amount(count: number): string {
	return count.toLocaleString("en");
}

function signed(weight: number): string {
	return `${weight < 0 ? "-" : "+"}${Math.abs(weight).toFixed(2)}`;
}
