import { type Campaign, isSubjectOfSeveral } from "../../app/campaign-shapes.ts";
import { themeName } from "../../app/campaigns/theme-names.ts";
import { grouped } from "../../base/grouped.ts";
import type { Paint } from "../terminal/colour.ts";
import { shorten, shortenStart } from "../terminal/columns.ts";
import { displayWidth } from "../terminal/display-width.ts";
import { type GridColumn, grid } from "../terminal/grid.ts";
import { safeText } from "../../base/safe-text.ts";
import { paintClass } from "./paint-class.ts";

/** What goes before a subject that most messages of the campaign do not have: it must not read as a part of it. */
const ofSeveral = /^\(one of \d+\+?\) /;

const shape: readonly GridColumn[] = [
	{ title: "ID" },
	{ title: "MESSAGES", right: true },
	{ title: "CLASS", colour: paintClass },
	{ title: "THEME", least: 8, most: 22 },
	{ title: "FIRST" },
	{ title: "LAST" },
	{ title: "LANG", most: 12 },
	{ title: "LEADS TO", least: 8, most: 26, cut: cutPlaces },
	{
		title: "SUBJECT",
		least: 12,
		most: 70,
		cut: cutSubject,
		colour: (cell: string, paint: Paint) => cell.replace(ofSeveral, (mark) => paint("dim", mark)),
	},
];

/** Columns below which the subject has no room beside everything else. */
const roomForAll = 100;

/** Campaigns as a table, one a line. `within`: how many messages of each are of the days that were asked for. */
export function campaignsGrid(
	campaigns: readonly Campaign[],
	columns: number,
	paint: Paint,
	within?: (campaign: Campaign) => number,
): string[] {
	const shown = shape.map(({ title }) => columns >= roomForAll || !(title === "LAST" || title === "LANG"));
	const rows = campaigns.map((campaign) => row(campaign, within?.(campaign)).filter((_, at) => shown[at]));
	return grid(
		shape.filter((_, at) => shown[at]),
		rows,
		columns,
		paint,
	);
}

function row(campaign: Campaign, within = campaign.messages): string[] {
	return [
		campaign.id,
		within === campaign.messages ? grouped(within) : `${grouped(within)} of ${grouped(campaign.messages)}`,
		campaign.class,
		themeName(campaign.theme),
		day(campaign.firstSeen),
		day(campaign.lastSeen),
		languages(campaign),
		places(campaign),
		subject(campaign),
	];
}

function day(at: number | undefined): string {
	return at === undefined ? "–" : new Date(at).toISOString().slice(0, 10);
}

/** Columns in which a subject has room beside the mark that it is one of several. */
const fewestWithMark = 30;
/** Columns of a host that still say which it is. */
const fewestOfHost = 6;

const mostLanguages = 3;

function languages({ languages: all, incomplete }: Campaign): string {
	const named = all.slice(0, mostLanguages).map(({ value }) => value);
	return `${named.join(",")}${more(all.length - named.length, incomplete.includes("languages"))}`;
}

function subject(campaign: Campaign): string {
	const words = safeText(campaign.subject) || "(no subject)";
	if (!isSubjectOfSeveral(campaign)) return words;
	const { subjects, messages } = campaign;
	// Of senders that have a new one for every message the first few are kept.
	const all = subjects.reduce((sum, { messages: some }) => sum + some, 0) >= messages;
	return `(one of ${subjects.length}${all ? "" : "+"}) ${words}`;
}

/** In a narrow column the words, not that they are one of several: "(one of 6+)" by itself says nothing. */
function cutSubject(cell: string, columns: number): string {
	return shorten(columns < fewestWithMark ? cell.replace(ofSeveral, "") : cell, columns);
}

/** Where most of it leads. */
function places({ actionHosts, linkHosts, incomplete }: Campaign): string {
	const [hosts, list] = actionHosts.length > 0 ? [actionHosts, "actionHosts"] : [linkHosts, "linkHosts"];
	const [first] = hosts;
	return first === undefined ? "–" : `${safeText(first.value)}${more(hosts.length - 1, incomplete.includes(list))}`;
}

/**
 * The end of the host, whose beginning anybody may make up ("login.bank.example.evil.test"), and all of " +149": that each copy leads elsewhere tells
 * most of it.
 */
function cutPlaces(cell: string, columns: number): string {
	const [count = ""] = / \+\d+…?$/.exec(cell) ?? [];
	const room = columns - displayWidth(count);
	return room < fewestOfHost ? shorten(cell, columns) : shortenStart(cell.slice(0, cell.length - count.length), room) + count;
}

/** How many more there are than those named; "…" where there are others that were not kept. */
function more(count: number, incomplete: boolean): string {
	return count === 0 ? "" : ` +${count}${incomplete ? "…" : ""}`;
}
