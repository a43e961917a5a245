import { ipAddress } from "../base/ip-address.ts";
import { networkOf } from "../base/network-of.ts";
import type { Campaign, Share } from "./campaign.ts";
import type { CampaignAnalysis } from "./campaign-analysis.ts";
import type { Theme } from "./themes/theme.ts";

/** Which campaigns are asked for: whatever is given must hold. */
export interface CampaignFilter {
	/** Any of these. */
	readonly classes?: readonly Campaign["class"][];
	/** Any of these. */
	readonly themes?: readonly Theme[];
	/** First and last day, "2024-03-07", in UTC, between which it has a message. One without a date that can be true has none. */
	readonly since?: string;
	readonly until?: string;
	/** Stands, in small or capital letters, in a subject of it or in a name, place, number, wallet, string, path or file that it is known by. */
	readonly about?: string;
}

export function isAskedFor(campaign: Campaign, filter: CampaignFilter): boolean {
	const { classes, themes, about } = filter;
	if (classes !== undefined && !classes.includes(campaign.class)) return false;
	if (themes !== undefined && !themes.includes(campaign.theme)) return false;
	return isOfDays(campaign, filter) && (about === undefined || isAbout(campaign, about.toLowerCase()));
}

function isOfDays(campaign: Campaign, filter: CampaignFilter): boolean {
	return !asksForDays(filter) || messagesWithin(campaign, filter) > 0;
}

export function asksForDays({ since, until }: CampaignFilter): boolean {
	return since !== undefined || until !== undefined;
}

/** How many messages of a campaign are of the days that are asked for. */
export function messagesWithin({ days }: Campaign, { since, until }: CampaignFilter): number {
	const within = days.filter(({ day }) => (since === undefined || day >= since) && (until === undefined || day <= until));
	return sum(within.map(({ messages }) => messages));
}

/** What is asked for of an analysis, and what ties it together. Waves stay those of all mail: they are told by what is usual there. */
export function askedForOf(analysis: CampaignAnalysis, filter: CampaignFilter): CampaignAnalysis {
	const campaigns = analysis.campaigns.filter((campaign) => isAskedFor(campaign, filter));
	const messages = new Map(campaigns.map((campaign) => [campaign.id, campaign.messages]));
	const clusters = analysis.clusters.map((cluster) => ({ ...cluster, campaigns: cluster.campaigns.filter((id) => messages.has(id)) }));
	return {
		...analysis,
		campaigns,
		messages: sum(campaigns.map((campaign) => campaign.messages)),
		overlaps: analysis.overlaps.filter(({ left, right }) => messages.has(left) && messages.has(right)),
		clusters: clusters
			.filter((cluster) => cluster.campaigns.length > 1)
			.map((cluster) => ({ ...cluster, messages: sum(cluster.campaigns.map((id) => messages.get(id) as number)) })),
	};
}

/** Of a telephone number: fewer stand in too many. */
const fewestDigits = 6;

const listsOfValues = [
	"subjects",
	"posesAs",
	"senders",
	"senderDomains",
	"replyTo",
	"networks",
	"linkHosts",
	"actionHosts",
	"pages",
	"paths",
	"phones",
	"wallets",
	"strings",
] as const satisfies readonly (keyof Campaign)[];

function isAbout(campaign: Campaign, text: string): boolean {
	if ([campaign.subject, campaign.sample.subject, campaign.changingWords].some((subject) => subject.toLowerCase().includes(text)))
		return true;
	const has = ({ value }: Share): boolean => value.toLowerCase().includes(text);
	if (listsOfValues.some((list) => campaign[list].some(has))) return true;
	const network = networkAround(text);
	if (network !== "" && campaign.networks.some(({ value }) => value === network)) return true;
	const digits = digitsOf(text);
	if (digits !== "" && campaign.phones.some(({ value }) => value.includes(digits))) return true;
	return campaign.attachments.some((file) => has(file) || file.name.toLowerCase().includes(text));
}

/** Networks are kept, whoever asks has an address of a log; "" for anything else. */
function networkAround(text: string): string {
	return ipAddress(text) === undefined ? "" : networkOf(text);
}

/** A telephone number as people write it, by its digits; fewer than six, or with letters, is none and "". 00 stands for the +, 0 for the country. */
function digitsOf(text: string): string {
	const digits = /^[+\d\s()./-]+$/.test(text) && ipAddress(text) === undefined ? text.replace(/\(0\)|\D/g, "").replace(/^00?/, "") : "";
	return digits.length < fewestDigits ? "" : digits;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, number) => all + number, 0);
}
