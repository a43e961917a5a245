import type { Campaign, FileShare } from "../../../src/campaigns/campaign.ts";
import type { CampaignAnalysis } from "../../../src/campaigns/campaign-analysis.ts";
import type { Tie } from "../../../src/campaigns/overlaps/overlap.ts";
import { analysis } from "./analysis.ts";
import { campaign, shares } from "./campaign.ts";

/** When the analyses for tests of exports were made. */
export const analysedAt = Date.UTC(2024, 5, 1, 12, 30, 15, 250);
export const fileHash = "ab".repeat(32);

const tie: Tie = { kind: "phone", value: "+15550100", weight: 6.25, text: "Both name the telephone number +15550100." };

/** An analysis of these campaigns, the first two of which overlap. */
export function analysisOf(...campaigns: readonly Campaign[]): CampaignAnalysis {
	const [left, right] = campaigns.map(({ id }) => id);
	const tied = left === undefined || right === undefined ? [] : [[left, right] as const];
	return analysis(campaigns, {
		overlaps: tied.map(([first, second]) => ({ left: first, right: second, weight: 6.25, ties: [tie] })),
		clusters: tied.map((ids) => ({ id: "g0123456789", campaigns: ids, messages: 20, ties: [tie] })),
		at: analysedAt,
	});
}

/** A phishing campaign that has something in every list. */
export function phish(some: Partial<Campaign> = {}): Campaign {
	const file: FileShare = { value: fileHash, messages: 10, name: "invoice.html", kind: "html" };
	return campaign({
		id: "caaaaaaaaaa",
		class: "phish",
		theme: "parcel",
		posesAs: shares("Example Post", 10),
		subject: "Your parcel … is held back",
		senders: shares('"Example Post" <info@post-fee.test>', 10),
		senderDomains: shares("post-fee.test", 10),
		replyTo: shares("fees@reply.test", 4),
		networks: [...shares("192.0.2.0/24", 6), ...shares("2001:db8::/48", 4)],
		linkHosts: [...shares("pay.post-fee.test", 10), ...shares("192.0.2.77", 2), ...shares("münchen.example", 1)],
		actionHosts: [...shares("pay.post-fee.test", 10), ...shares("192.0.2.77", 2)],
		pages: shares("https://pay.post-fee.test/wp-content/express-fee/start.php", 10),
		paths: shares("/wp-content/express-fee/*.php", 10),
		phones: shares("+15550100", 3),
		wallets: shares("bc1qexampleexampleexampleexampleexample0", 1),
		attachments: [file],
		...some,
	});
}

/** Everything that mail can do to who writes it down: in each field that comes from mail. */
export const hostileTexts = [
	"\u0000\u0001\u001b[31m\u007f\u0085",
	'"quoted", it\'s \\ back',
	"line\r\nbreak\u2028\u2029",
	"\u202eexe.fdp\u202c\u2066\u200f",
	"\ud800 lone \udc00",
	"\\ud800 is no surrogate",
	'=HYPERLINK("http://evil.test","x")',
	"+1+1",
	"-2+3",
	"@SUM(A1)",
	"\t=1+1",
	" =1+1",
	"＝1+1",
	"' OR [file:name = 'x'] //",
	"__proto__",
	"",
	"x".repeat(70_000),
	"\u{1f4e7}".repeat(500),
	"::ffff:192.0.2.1",
	"[2001:db8::1%eth0]",
	"192.0.2.0/33",
	"192.0.2.0/24/7",
	"a b@c.test",
	"<@>",
	"a@b@sound.example",
	"xn--.example",
	"999.1.1.1",
] as const;

/** A campaign with these texts wherever mail has a say. */
export function hostile(some: Partial<Campaign> = {}): Campaign {
	const list = hostileTexts.map((value, at) => ({ value, messages: 30 - at }));
	const files = list.map((share) => ({ ...share, name: share.value, kind: share.value }));
	return phish({
		id: "cbbbbbbbbbb",
		posesAs: list,
		subject: hostileTexts.join(" "),
		senders: [...list, ...list.map(({ value, messages }) => ({ value: `${value} <${value}@evil.test>`, messages }))],
		senderDomains: list,
		replyTo: list,
		networks: list,
		linkHosts: list,
		actionHosts: list,
		pages: list.map(({ value, messages }) => ({ value: `https://bit.ly/${value}`, messages })),
		paths: list.map(({ value, messages }) => ({ value: `/wp-content/${value}/*.php`, messages })),
		phones: list,
		wallets: list,
		strings: list,
		attachments: [...files, { value: fileHash, messages: 1, name: hostileTexts.join(""), kind: "" }],
		sample: {
			source: hostileTexts[4],
			index: 0,
			from: hostileTexts[4],
			subject: hostileTexts[2],
			text: hostileTexts.join("\n"),
			date: -1,
			score: 5,
			reasons: [],
		},
		...some,
	});
}
