import type { ClientTrace, DomainTrace, LogTrace, TraceResult } from "../../app/trace/trace-result.ts";
import type { TracedCampaign } from "../../app/trace/traced-domain.ts";
import { grouped } from "../../base/grouped.ts";
import type { Paint } from "../terminal/colour.ts";
import { wrap } from "../terminal/columns.ts";
import { grid } from "../terminal/grid.ts";
import { safeText } from "../../base/safe-text.ts";
import { belowLines, type DomainRow, domainRows } from "./trace-domain-rows.ts";
import { momentOf } from "./trace-json.ts";
import { counted, traceNotes } from "./trace-notes.ts";

/** Clients and domains that are listed; --json and --csv have all. */
const mostRows = 500;
const mostDomains = 40;
/** Logs that are named in one line. */
const mostNamed = 10;

const clientShape = [
	{ title: "FIRST" },
	{ title: "CLIENT", least: 12, most: 45 },
	{ title: "LOOKUPS", right: true },
	{ title: "NAME", least: 16, most: 60 },
	{ title: "THROUGH", least: 8, most: 80 },
];
const domainShape = [
	{ title: "DOMAIN", least: 16, most: 60 },
	{ title: "IT IS", least: 6, most: 40 },
	{ title: "CLIENTS", right: true },
	{ title: "LOOKUPS", right: true },
	{ title: "FIRST" },
	{ title: "LAST" },
];
/** Columns below which a domain has no room beside everything else. */
const roomForLast = 100;
const roles = { pressed: "to be pressed", linked: "linked", sender: "of the sender", given: "given" } as const;

/** A trace as a person reads it. */
export function* traceLines(campaign: TracedCampaign | undefined, result: TraceResult, columns: number, paint: Paint): Generator<string> {
	yield* wrap(heading(campaign, result), columns).map((line) => paint("bold", line));
	yield* [...mailLine(result)].flatMap((line) => wrap(line, columns));
	yield "";
	const victims = result.clients.filter(({ shared }) => !shared);
	const unknown = victims.length === 0 ? unknownLine(result) : undefined;
	if (victims.length > 0) yield* victimLines(victims, result, columns, paint);
	else yield* wrap(unknown ?? nobodyLine(result), columns);
	yield "";
	yield* domainLines(domainRows(result), columns, paint);
	for (const sentence of [...belowLines(result), ...passiveLines(result.domains), ...aliasLines(result.domains)])
		yield* wrap(sentence, columns);
	const sum = unknown === undefined ? sumLines(result, victims) : [];
	const last = [...sum, ...rangeLine(result), ...traceNotes(result)].flatMap((sentence) => wrap(sentence, columns));
	const caveats = [...caveatLines(result)].flatMap((sentence) => wrap(sentence, columns)).map((line) => paint("yellow", line));
	if (last.length + caveats.length > 0) yield "";
	yield* last;
	yield* caveats;
}

function heading(campaign: TracedCampaign | undefined, { domains, only }: TraceResult): string {
	const of = campaign === undefined ? "" : ` of campaign ${safeText(campaign.id)} “${safeText(campaign.subject)}”`;
	const [first] = domains;
	const what =
		domains.length === 1 && first !== undefined ? `the domain ${safeText(first.domain)}` : `the ${grouped(domains.length)} domains`;
	return `Who looked up ${what}${of}${daysOf(only)}`;
}

function* mailLine({ mailSeen: { first, last } }: TraceResult): Generator<string> {
	if (first === null) return;
	const seen = last === null || last === first ? `seen ${time(first)}` : `first seen ${time(first)} and last ${time(last)}`;
	yield `Its mail was ${seen}, by the server that took it in, else by Date: fields.`;
}

/** In the days that were asked for. */
function daysOf({ from, to }: TraceResult["only"]): string {
	const day = (at: number) => time(at).slice(0, 10);
	if (from !== null) return to === null ? `, from ${day(from)} on` : `, ${day(from)} to ${day(to)}`;
	return to === null ? "" : `, until ${day(to)}`;
}

/**
 * "Nobody" is a comfort that logs must have earned: those that were not read, and those that never tell who asked, have not. Nor is
 * there a sum of them: "0 likely victims" would be read as an all-clear.
 */
function unknownLine({ logs, lines }: TraceResult): string | undefined {
	if (logs.every(isUnread)) return "Unknown: none of these logs could be read.";
	if (lines === 0) return "Unknown: there is nothing in these logs.";
	if (logs.every((log) => isUnread(log) || log.lines === 0 || log.format === "passive"))
		return "Unknown: passive DNS does not tell who asked, and no other log was read.";
	return undefined;
}

function nobodyLine({ logs, notUnderstood, notCounted }: TraceResult): string {
	if (logs.some(({ trouble }) => trouble !== "")) return "Nobody in what was read, which is not everything.";
	if (notUnderstood > 0) return "Nobody, as far as these logs could be read.";
	return notCounted.noTime > 0 ? "Nobody of whom a time is known, by these logs." : "Nobody, by these logs.";
}

/** Not a line of it was understood. */
function isUnread({ trouble, format }: LogTrace): boolean {
	return trouble !== "" && format === null;
}

function* victimLines(victims: readonly ClientTrace[], { mailSeen }: TraceResult, columns: number, paint: Paint): Generator<string> {
	const rows = victims.slice(0, mostRows).flatMap(clientRows);
	yield* grid(clientShape, rows, columns, paint);
	if (victims.length > mostRows) yield `… and ${grouped(victims.length - mostRows)} more clients; --csv has them all.`;
	yield* gatewayLines(victims).flatMap((line) => wrap(line, columns));
	const early = victims.filter(({ beforeFirstMail }) => beforeFirstMail === true).length;
	if (early > 0) yield* wrap(`* before the first mail came, ${time(mailSeen.first)}: ${counted(early, "client")}`, columns);
}

/** How to leave out who is most likely no victim; scanners ask from several addresses, which are told in one. */
function gatewayLines(victims: readonly ClientTrace[]): string[] {
	const gateways = victims.filter(({ likelyGateway }) => likelyGateway).map(({ client }) => client);
	if (gateways.length === 0) return [];
	const [are, it] =
		gateways.length === 1
			? ["is probably a gateway, scanner or forwarder", "it"]
			: ["are probably gateways, scanners or forwarders", "them"];
	const more = gateways.length > mostNamed ? ` and ${grouped(gateways.length - mostNamed)} more` : "";
	const named = gateways.slice(0, mostNamed);
	return [`${named.join(", ")}${more} ${are} and no victim; --without ${named.join(",")} leaves ${it} out.`];
}

/** A line for the client with the name looked up first, and one for each further name; of who asks for others, one alone. */
function clientRows({
	client,
	name,
	names,
	likelyGateway,
	lookups: all,
	first: earliest,
	beforeFirstMail: early,
}: ClientTrace): string[][] {
	const who = name === "" ? client : `${name} (${client})`;
	if (likelyGateway) {
		const what = `${grouped(names.length)} hosts: probably a gateway or forwarder`;
		return [[moment(earliest, early), safeText(who), grouped(all), what, ""]];
	}
	return names.map(({ name: looked, through, lookups, first, beforeFirstMail }, at) => [
		moment(first, beforeFirstMail),
		at === 0 ? safeText(who) : "",
		grouped(lookups),
		safeText(looked),
		through.length > 1 ? safeText(through.slice(1).join(" → ")) : "",
	]);
}

function moment(at: number | null, beforeFirstMail: boolean | null): string {
	return time(at) + (beforeFirstMail === true ? " *" : "");
}

function* domainLines(domains: readonly DomainRow[], columns: number, paint: Paint): Generator<string> {
	const rows = domains
		.slice(0, mostDomains)
		.map(({ domain, role, shared, clients, lookups, first, last }) => [
			safeText(domain),
			shared ? "shared: tells little" : roles[role],
			grouped(clients),
			grouped(lookups),
			time(first),
			time(last),
		]);
	// Where there is no room, when it was looked up last stands in --json alone.
	const shown = columns >= roomForLast ? domainShape.length : domainShape.length - 1;
	yield* grid(
		domainShape.slice(0, shown),
		rows.map((row) => row.slice(0, shown)),
		columns,
		paint,
	);
	if (domains.length > mostDomains) yield `… and ${grouped(domains.length - mostDomains)} more domains; --json has them all.`;
}

function* passiveLines(domains: readonly DomainTrace[]): Generator<string> {
	for (const { domain, passive } of domains.slice(0, mostDomains)) {
		if (passive === null) continue;
		yield `Passive DNS saw ${safeText(domain)} ${counted(passive.count, "time")}, ${time(passive.first)} to ${time(passive.last)}. It does not tell who asked.`;
	}
}

function* aliasLines(domains: readonly DomainTrace[]): Generator<string> {
	for (const { domain, aliases, leadsTo } of domains.slice(0, mostDomains)) {
		for (const through of aliases.slice(0, 10)) yield `Leads to it: ${safeText(through.join(" → "))}`;
		if (aliases.length > 10) yield `… and ${grouped(aliases.length - 10)} more names that lead to ${safeText(domain)}.`;
		if (leadsTo.length > 0) yield `${safeText(domain)} itself leads to ${safeText(leadsTo.slice(0, 10).join(", "))}.`;
	}
}

function* sumLines(result: TraceResult, victims: readonly ClientTrace[]): Generator<string> {
	const shared = result.clients.length - victims.length;
	const people = victims.filter(({ likelyGateway }) => !likelyGateway);
	const lookups = people.reduce((sum, client) => sum + client.lookups, 0);
	const gateways = victims.length - people.length;
	const beside = gateways === 0 ? "" : ` beside ${counted(gateways, "probable gateway")},`;
	const logs = result.logs.filter(({ trouble }) => trouble === "").length;
	yield `${counted(people.length, "likely victim")} with ${counted(lookups, "lookup")},${beside} in ${counted(result.lines, "line")} of ${counted(logs, "log")}.`;
	if (shared > 0) yield `${counted(shared, "more client")} looked up shared hosts only, which tells little; --csv has them.`;
}

function* rangeLine({ from, to, zone }: TraceResult): Generator<string> {
	if (from !== null) yield `The logs are of ${time(from)} to ${time(to)}; times are UTC.`;
	const [tell, were] = zone.lines === 1 ? ["tells", "was"] : ["tell", "were"];
	if (zone.lines > 0)
		yield `${counted(zone.lines, "line")} ${tell} no time zone and ${were} read as of ${zone.name}, this machine's; set TZ for another.`;
}

/** What the result does not hold, and why. */
function* caveatLines({ logs, leftOut }: TraceResult): Generator<string> {
	yield* unreadLine(logs);
	yield* leftOut;
	yield* notUnderstoodLines(logs);
}

/** Records that may have been lookups, and count nowhere. */
export function* notUnderstoodLines(logs: readonly LogTrace[]): Generator<string> {
	for (const log of logs) if (log.notUnderstood > 0) yield notUnderstood(log);
}

/** Why each was not read stands on standard error; that this is not all has to stand where the result does. */
function* unreadLine(logs: readonly LogTrace[]): Generator<string> {
	const unread = logs.filter(({ trouble }) => trouble !== "").map(({ log }) => safeText(log));
	if (unread.length === 0) return;
	const more = unread.length > mostNamed ? ` and ${grouped(unread.length - mostNamed)} more` : "";
	yield `Not complete: ${unread.slice(0, mostNamed).join(", ")}${more} not read, or not to the end.`;
}

function notUnderstood({ log, notUnderstood: count, firstNotUnderstood }: LogTrace): string {
	return `${safeText(log)}: ${counted(count, "record")} with such a name could not be read, the first: “${safeText(firstNotUnderstood)}”`;
}

/** "2026-07-17 12:00:01", in UTC as everywhere else that campaigns are told of: logs come from machines in several zones. */
function time(at: number | null): string {
	const moment = at === null ? null : momentOf(at);
	return moment === null ? "–" : moment.replace("T", " ").replace(/\.\d{3}Z$/, "");
}
