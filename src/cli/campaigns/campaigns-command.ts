import { askedForOf, asksForDays, messagesWithin } from "../../app/campaigns/campaign-filter.ts";
import { analyse } from "../../app/campaigns/analyse.ts";
import type { Campaign, CampaignAnalysis } from "../../app/campaign-shapes.ts";
import type { ExportKindName } from "../../app/campaigns/export-kind-names.ts";
import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { grouped } from "../../base/grouped.ts";
import { messageCount } from "../message-count.ts";
import { OutputFile } from "../output-file.ts";
import { Screen } from "../screen.ts";
import { campaignsGrid } from "./campaigns-grid.ts";
import { eventOf } from "./event-of.ts";
import { type FilterOptions, filterOf } from "./filter-options.ts";
import { type Gathered, type GatherOptions, gather, type Kept } from "./gather.ts";
import { noMessages } from "./no-messages.ts";
import { printMembers } from "./print-members.ts";

export interface CampaignsOptions extends GatherOptions, FilterOptions {
	readonly json?: boolean;
	/** Campaigns of fewer messages are not listed. */
	readonly least?: number;
	/** Largest first unless said otherwise. */
	readonly sort?: "messages" | "first" | "last";
	readonly limit?: number;
	/** File that the report is written to. */
	readonly html?: string;
	readonly title?: string;
	readonly export?: ExportKindName;
	/** Of exports for others: the organization that hands it on, wanted campaigns and samples too, and whom it may be handed on to. */
	readonly exporter?: string;
	readonly ham?: boolean;
	readonly samples?: boolean;
	/** Of CSV: begin with the mark by which spreadsheets know UTF-8. */
	readonly bom?: boolean;
	readonly tlp?: "clear" | "green" | "amber" | "amber+strict" | "red";
}

/** Options that only exports for others heed. */
const forOthers = ["tlp", "exporter", "ham", "samples"] as const;

/**
 * `tidegate campaigns PATH…`: which messages are one template, and what each template is. Throws a sentence where an option would
 * be of no effect: whoever marks a table TLP:AMBER must not believe that it is marked.
 */
export async function campaignsCommand(paths: readonly string[], options: CampaignsOptions): Promise<number> {
	const idle = options.export === "stix" || options.export === "misp" ? undefined : forOthers.find((name) => options[name] !== undefined);
	if (idle !== undefined) throw new Error(`--${idle} is for --export stix and --export misp only`);
	if (options.bom !== undefined && options.export !== "csv") throw new Error("--bom is for --export csv only");
	if (options.title !== undefined && options.html === undefined && options.export !== "misp")
		throw new Error("--title is for --html and --export misp only");
	if (options.members && options.sort !== undefined && options.limit === undefined)
		throw new Error("--members heeds --sort only with --limit: messages are told in their own order");
	const screen = new Screen();
	const now = Date.now();
	const report = options.html === undefined ? undefined : new OutputFile(options.html, "the report");
	const gathered = await gather(paths, options, screen, now);
	if (options.members && isOfAll(options)) await printMembers(gathered.members(), options, screen);
	else await show(gathered, options, screen, now, report, paths);
	await screen.flush();
	return gathered.unread > 0 ? exitStatus.trouble : exitStatus.done;
}

/** Members of all campaigns are told without putting a million campaigns together first. */
function isOfAll(options: CampaignsOptions): boolean {
	return filterOf(options) === undefined && options.least === undefined && options.limit === undefined;
}

async function show(
	gathered: Gathered,
	options: CampaignsOptions,
	screen: Screen,
	now: number,
	report: OutputFile | undefined,
	paths: readonly string[],
): Promise<void> {
	const filter = filterOf(options);
	const everything = report !== undefined || options.export !== undefined;
	const whole = await analyse(gathered.campaigns, now, { waves: everything, overlaps: everything });
	const analysis = filter === undefined ? whole : askedForOf(whole, filter);
	if (report !== undefined) await writeReport(report, analysis, options);
	if (options.export !== undefined) await writeExport(options.export, analysis, options, paths, screen);
	else if (options.members) await printMembers(gathered.members(), { ...options, of: idsOf(listedOf(analysis, options)) }, screen);
	else await printCampaigns(analysis, whole, gathered, options, screen);
}

async function writeReport(report: OutputFile, analysis: CampaignAnalysis, { title }: CampaignsOptions): Promise<void> {
	const { reportFile } = await import("../../app/campaigns/report-file.ts");
	await report.write(reportFile(analysis, title));
}

async function writeExport(
	kind: ExportKindName,
	analysis: CampaignAnalysis,
	options: CampaignsOptions,
	paths: readonly string[],
	screen: Screen,
): Promise<void> {
	const { exportKinds } = await import("../../app/campaigns/export-kinds.ts");
	const { exporter: by, title, bom, ham, samples, tlp } = options;
	const chosen = {
		of: eventOf(paths, options),
		...(by && { by }),
		...(title && { title }),
		...(bom && { bom }),
		...(ham && { ham }),
		...(samples && { samples }),
		...(tlp && { tlp }),
	};
	for (const piece of exportKinds[kind].write(analysis, chosen)) await screen.bytes(Buffer.from(piece));
}

/** Campaigns that are listed. Who asks for a host wants the one mail that has it, too; of programs and of members nothing is kept back. */
function listedOf({ campaigns }: CampaignAnalysis, { json, members, about, least, sort, limit }: CampaignsOptions): readonly Campaign[] {
	const fewest = least ?? (json || members || about !== undefined ? 1 : 2);
	const listed = campaigns.filter(({ messages }) => messages >= fewest);
	return (sort === "first" || sort === "last" ? latestFirst(listed, `${sort}Seen`) : listed).slice(0, limit);
}

/** Those without a date that can be true stand at the end. */
function latestFirst(campaigns: readonly Campaign[], time: "firstSeen" | "lastSeen"): readonly Campaign[] {
	return campaigns.toSorted((left, right) => (right[time] ?? -Infinity) - (left[time] ?? -Infinity) || 0);
}

function idsOf(campaigns: readonly Campaign[]): ReadonlySet<string> {
	return new Set(campaigns.map(({ id }) => id));
}

async function printCampaigns(
	analysis: CampaignAnalysis,
	whole: CampaignAnalysis,
	{ kept, isOfKept }: Gathered,
	options: CampaignsOptions,
	screen: Screen,
): Promise<void> {
	const listed = listedOf(analysis, options);
	if (options.json) {
		for (const campaign of listed) await screen.line(safeJson(campaign));
		return;
	}
	const filter = filterOf(options) ?? {};
	const within = asksForDays(filter) ? (campaign: Campaign) => messagesWithin(campaign, filter) : undefined;
	// A report holds them all: of a year's mail they are hundreds.
	const table =
		options.html !== undefined || listed.length === 0 ? [] : [...campaignsGrid(listed, screen.columns, screen.paint, within), ""];
	const shown = options.html === undefined ? listed : analysis.campaigns;
	for (const line of [...table, ...summary(analysis, shown, whole, within)]) await screen.line(line);
	if (kept !== undefined) await screen.line(keptLine(kept));
	if (analysis.messages > 0) await screen.line(nextLine(listed, isOfKept, options));
}

/** What a nightly run is looked at for. */
function keptLine({ messages, known, begun: { several, alone } }: Kept): string {
	const were = known === 0 ? "" : ` (${grouped(known)} ${known === 1 ? "was" : "were"} known)`;
	const begun = [
		several > 0 ? `${grouped(several)} ${several === 1 ? "campaign" : "campaigns"} of several` : "",
		alone > 0 ? `${grouped(alone)} ${alone === 1 ? "mail" : "mails"} alone` : "",
	].filter((some) => some !== "");
	const are = several + alone === 1 ? "is" : "are";
	return `${messageCount(messages)} added${were}: ${begun.length === 0 ? "no campaign is" : `${begun.join(" and ")} ${are}`} new.`;
}

function nextLine(listed: readonly Campaign[], isOfKept: boolean, { html }: CampaignsOptions): string {
	if (html !== undefined) return `The report is in ${html}.`;
	if (listed.length === 0) return "--least 1 lists mails alone, too.";
	return `tidegate campaigns show ID${isOfKept ? "" : " PATH…"} says all of one; --html FILE draws a report.`;
}

function summary(
	{ campaigns, messages }: CampaignAnalysis,
	listed: readonly Campaign[],
	whole: CampaignAnalysis,
	within: ((campaign: Campaign) => number) | undefined,
): string[] {
	if (whole.messages === 0) return [noMessages];
	if (messages === 0) return [`None of ${messageCount(whole.messages)} matches what was asked for.`];
	const isAll = campaigns.length === whole.campaigns.length;
	const belong = messages === 1 ? "belongs" : "belong";
	const counted = isAll
		? messageCount(messages)
		: `${grouped(messages)} of ${messageCount(whole.messages)} ${belong} to what was asked for`;
	const singles = campaigns.filter((campaign) => campaign.messages === 1).length;
	const several = campaigns.length - singles;
	const left = several - listed.filter((campaign) => campaign.messages > 1).length;
	const then = within === undefined ? messages : campaigns.reduce((sum, campaign) => sum + within(campaign), 0);
	return [
		`${counted}: ${grouped(several)} ${several === 1 ? "campaign" : "campaigns"} of several, ${grouped(singles)} ${singles === 1 ? "mail" : "mails"} alone.`,
		...(then < messages ? [`Of these messages ${grouped(then)} ${then === 1 ? "is" : "are"} of the days asked for.`] : []),
		...(left > 0 ? [`${grouped(left)} more are not listed (--least, --limit).`] : []),
	];
}
