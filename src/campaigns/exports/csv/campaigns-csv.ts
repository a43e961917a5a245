import type { Campaign, Share } from "../../campaign.ts";
import type { CampaignAnalysis } from "../../campaign-analysis.ts";
import { timestamp } from "../timestamp.ts";
import { csvCell, longestCell } from "./csv-cell.ts";

const roomForRest = 40;

const columns: Readonly<Record<string, (campaign: Campaign) => string | number>> = {
	id: ({ id }) => id,
	class: (campaign) => campaign.class,
	theme: ({ theme }) => theme,
	poses_as: ({ posesAs }) => values(posesAs),
	messages: ({ messages }) => messages,
	first_seen: ({ firstSeen }) => moment(firstSeen),
	last_seen: ({ lastSeen }) => moment(lastSeen),
	languages: ({ languages }) => values(languages),
	subject: ({ subject }) => subject,
	sender_domains: ({ senderDomains }) => values(senderDomains),
	action_hosts: ({ actionHosts }) => values(actionHosts),
	link_hosts: ({ linkHosts }) => values(linkHosts),
	attachments: ({ attachments }) => attachments.map(({ value, name }) => `${name} ${value}`.trim()).join("; "),
	networks: ({ networks }) => values(networks),
	dmarc_pass_share: dmarcPassShare,
	incomplete: ({ incomplete }) => incomplete.join("; "),
	senders: ({ senders }) => values(senders),
	reply_to: ({ replyTo }) => values(replyTo),
	phones: ({ phones }) => values(phones),
	wallets: ({ wallets }) => values(wallets),
	paths: ({ paths }) => values(paths),
	pages: ({ pages }) => values(pages),
};

/**
 * A table for spreadsheets, one row a campaign, wanted mail too (RFC 4180: CRLF, first row the names of columns). Lists are joined
 * by "; ", the most frequent first; times are RFC 3339; the share of messages that pass DMARC is from 0 to 1, of those that something
 * trusted has looked at, and empty where there is none; `incomplete` names the lists of which rare values were left out.
 */
export function campaignsCsv(analysis: CampaignAnalysis): string {
	return [...csvRows(analysis)].join("");
}

/** The rows of campaignsCsv, one by one. */
export function* csvRows({ campaigns }: CampaignAnalysis): Generator<string> {
	yield row(Object.keys(columns));
	for (const campaign of campaigns) yield row(Object.values(columns).map((column) => column(campaign)));
}

function row(cells: readonly (string | number)[]): string {
	return `${cells.map(csvCell).join(",")}\r\n`;
}

/** As many whole values as a cell takes, and how many more there are. */
function values(shares: readonly Share[]): string {
	let text = "";
	for (const [at, { value }] of shares.entries()) {
		if (text.length + value.length > longestCell - roomForRest) return `${text}; and ${shares.length - at} more`;
		text += at === 0 ? value : `; ${value}`;
	}
	return text;
}

function moment(milliseconds: number | undefined): string {
	return milliseconds === undefined ? "" : timestamp(milliseconds);
}

function dmarcPassShare({ authentication: { dmarc } }: Campaign): string {
	const known = dmarc.filter(({ value }) => value !== "unknown");
	const sum = (shares: readonly Share[]) => shares.reduce((total, { messages }) => total + messages, 0);
	if (sum(known) === 0) return "";
	return (sum(known.filter(({ value }) => value === "pass")) / sum(known)).toFixed(3);
}
