import type { Campaign, Share } from "../../campaign.ts";
import type { CampaignAnalysis } from "../../campaign-analysis.ts";
import type { ExportOptions } from "../export-options.ts";
import { plainText } from "../plain-text.ts";
import { timestamp } from "../timestamp.ts";
import { walletValue } from "../wallet-value.ts";
import { csvCell, longestCell } from "./csv-cell.ts";

const roomForRest = 40;

/** A column of the table. */
interface Column {
	/** For the reference. */
	readonly says: string;
	readonly of: (campaign: Campaign) => string | number;
}

/** By their names, in their order; new ones come last, for those who count. */
export const csvColumns: Readonly<Record<string, Column>> = {
	id: { says: "The campaign's name", of: ({ id }) => id },
	class: { says: "`ham`, `spam` or `phish`", of: (campaign) => campaign.class },
	theme: { says: "As `--theme` calls it", of: ({ theme }) => theme },
	poses_as: { says: "List: organizations whose name it bears", of: ({ posesAs }) => values(posesAs) },
	messages: { says: "How many", of: ({ messages }) => messages },
	first_seen: { says: "RFC 3339, UTC; empty where no date can be true", of: ({ firstSeen }) => moment(firstSeen) },
	last_seen: { says: "The same of the last message", of: ({ lastSeen }) => moment(lastSeen) },
	languages: { says: "List: ISO 639-1", of: ({ languages }) => values(languages) },
	subject: { says: "What most have; what changes is `…`", of: ({ subject }) => subject },
	sender_domains: { says: "List: organizational domains", of: ({ senderDomains }) => values(senderDomains) },
	action_hosts: { says: "List: hosts that the reader is to press", of: ({ actionHosts }) => values(actionHosts) },
	link_hosts: { says: "List: hosts of links", of: ({ linkHosts }) => values(linkHosts) },
	attachments: {
		says: "List: name, space, SHA-256",
		of: ({ attachments }) => joined(attachments.map(({ value, name }) => `${name} ${value}`)),
	},
	networks: { says: "List: where it was handed in from, CIDR", of: ({ networks }) => values(networks) },
	dmarc_pass_share: { says: "0 to 1, of messages of which something trusted says whether DMARC passed; else empty", of: dmarcPassShare },
	incomplete: { says: "List: lists, as the JSON calls them, of which values were left out", of: ({ incomplete }) => joined(incomplete) },
	senders: { says: "List: `Name <address>`", of: ({ senders }) => values(senders) },
	reply_to: { says: "List: addresses", of: ({ replyTo }) => values(replyTo) },
	phones: { says: "List: `+` and digits where the country is known, else digits", of: ({ phones }) => values(phones) },
	wallets: { says: "List: addresses of wallets", of: ({ wallets }) => joined(wallets.map(({ value }) => walletValue(value))) },
	paths: { says: "List: paths of kits, what changes as `*`", of: ({ paths }) => values(paths) },
	pages: { says: "List: addresses of pages that the reader is to press", of: ({ pages }) => values(pages) },
};

/**
 * A table for spreadsheets, one row a campaign, wanted mail too (RFC 4180: CRLF, first row the names of columns). Lists are joined
 * by "; ", the most frequent first; within a value no space follows a semicolon, so that they can be split again.
 */
export function campaignsCsv(analysis: CampaignAnalysis): string {
	return [...csvRows(analysis)].join("");
}

/** The rows of campaignsCsv, one by one. `bom`: with the mark by which spreadsheets know UTF-8; other programs take it for part of the first name. */
export function* csvRows({ campaigns }: CampaignAnalysis, { bom = false }: ExportOptions = {}): Generator<string> {
	if (bom) yield "\ufeff";
	yield row(Object.keys(csvColumns));
	for (const campaign of campaigns) yield row(Object.values(csvColumns).map(({ of }) => of(campaign)));
}

function row(cells: readonly (string | number)[]): string {
	return `${cells.map(csvCell).join(",")}\r\n`;
}

function values(shares: readonly Share[]): string {
	return joined(shares.map(({ value }) => value));
}

/** As many whole values as a cell takes, and how many more there are. */
function joined(list: readonly string[]): string {
	let text = "";
	for (const [at, value] of list.entries()) {
		const one = plainText(value, longestCell).replace(/;\s+/g, ";");
		if (text.length + one.length > longestCell - roomForRest) return `${text}; and ${list.length - at} more`;
		text += at === 0 ? one : `; ${one}`;
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
