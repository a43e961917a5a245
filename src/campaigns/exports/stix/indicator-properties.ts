import { millisecondsOfDay } from "../../../base/milliseconds-of-day.ts";
import type { Campaign } from "../../campaign.ts";
import { counted, namedOf } from "../../report/figures.ts";
import { themeName } from "../../themes/theme.ts";
import type { Json } from "../canonical-json.ts";
import { timestamp } from "../timestamp.ts";
import { isTechnique, phase } from "./technique.ts";
import type { Finding, Sign, SignKind } from "./sign.ts";
import { created } from "./version-of.ts";
import { scoreOf } from "../../../signals/score-of.ts";

/** Days after a campaign was last seen: domains lapse and addresses are let anew, a file stays what it is. */
const daysValid: Readonly<Record<SignKind, number | undefined>> = { host: 90, page: 90, file: undefined };

const verbs: Readonly<Record<SignKind, string>> = { host: "leads to this host", page: "leads to this page", file: "brings this file" };

const campaignsNamed = 10;

/** Properties of section 4.7. */
export function indicatorProperties(sign: Sign, findings: readonly Finding[]): Readonly<Record<string, Json>> {
	const campaigns = findings.map(({ campaign }) => campaign);
	const phish = campaigns.some((campaign) => campaign.class === "phish");
	return {
		name: sign.name,
		description: describe(sign.kind, findings),
		indicator_types: [phish ? "malicious-activity" : "anomalous-activity"],
		pattern: sign.pattern,
		pattern_type: "stix",
		pattern_version: "2.1",
		...validity(sign.kind, campaigns),
		...(campaigns.some(isTechnique) ? { kill_chain_phases: [phase] } : {}),
		confidence: confidence(findings),
		labels: [...new Set([...campaigns.map((campaign) => campaign.class), ...campaigns.map(({ theme }) => theme)])],
	};
}

function validity(kind: SignKind, campaigns: readonly Campaign[]): Readonly<Record<string, string>> {
	const [first, last] = seen(campaigns);
	const days = daysValid[kind];
	const until = last === undefined || days === undefined ? {} : { valid_until: timestamp(last + days * millisecondsOfDay) };
	return { valid_from: timestamp(first ?? created), ...until };
}

function seen(campaigns: readonly Campaign[]): [first: number, last: number] | [undefined, undefined] {
	const first = campaigns.reduce((least, { firstSeen }) => Math.min(least, firstSeen ?? least), Number.POSITIVE_INFINITY);
	const last = campaigns.reduce((most, { lastSeen }) => Math.max(most, lastSeen ?? most), Number.NEGATIVE_INFINITY);
	return first > last ? [undefined, undefined] : [first, last];
}

/** "Phishing (Parcels) leads to this host, in 10 messages of campaign c0123456789, seen from 2024-03-04 to 2024-03-09." */
function describe(kind: SignKind, findings: readonly Finding[]): string {
	const campaigns = findings.map(({ campaign }) => campaign);
	const classes = new Set(campaigns.map((campaign) => campaign.class));
	const themes = new Set(campaigns.map(({ theme }) => themeName(theme)));
	const messages = findings.reduce((sum, finding) => sum + finding.messages, 0);
	const ids = namedOf(
		campaigns.map(({ id }) => id),
		campaignsNamed,
	);
	const of = campaigns.length === 1 ? `campaign ${ids}` : `${counted(campaigns.length, "campaign")} (${ids})`;
	const what = `${classes.size > 1 ? "Phishing and spam" : classes.has("phish") ? "Phishing" : "Spam"} (${[...themes].join(", ")}) ${verbs[kind]}`;
	return `${what}, in ${counted(messages, "message")} of ${of}${days(campaigns)}.`;
}

function days(campaigns: readonly Campaign[]): string {
	const [first, last] = seen(campaigns);
	if (first === undefined) return "";
	const [from, to] = [timestamp(first).slice(0, 10), timestamp(last).slice(0, 10)];
	return from === to ? `, seen on ${from}` : `, seen from ${from} to ${to}`;
}

/**
 * How many in a hundred of the next messages with it would be unwanted: Laplace's rule of succession over those that were seen. Of a
 * campaign's messages as many count as unwanted as were judged so each by itself, or as the sum says that decided its class.
 */
function confidence(findings: readonly Finding[]): number {
	const all = findings.reduce((sum, { messages }) => sum + messages, 0);
	const unwanted = findings.reduce((sum, { messages, campaign }) => sum + messages * unwantedShare(campaign), 0);
	return Math.round((100 * (unwanted + 1)) / (all + 2));
}

function unwantedShare({ classes: { ham, spam, phish }, classReasons }: Campaign): number {
	const odds = scoreOf(classReasons);
	return classReasons.length > 0 ? 1 / (1 + Math.exp(-odds)) : (spam + phish) / Math.max(ham + spam + phish, 1);
}
