import { millisecondsOfDay } from "../../base/milliseconds-of-day.ts";
import { knowOwn } from "../../app/know-own.ts";
import { clientList } from "../../app/trace/client-list.ts";
import { readClientNames } from "../../app/trace/client-names.ts";
import { localZone } from "../../app/trace/local-zone.ts";
import type { logFormatNames } from "../../app/trace/log-format-names.ts";
import type { LookupFilter } from "../../app/trace/lookup-filter.ts";
import { type TraceProgress, traceLogs } from "../../app/trace/trace-logs.ts";
import type { TraceResult } from "../../app/trace/trace-result.ts";
import {
	domainsGiven,
	domainsNotKept,
	domainsOfCampaign,
	onceEach,
	type TracedCampaign,
	type TracedDomain,
} from "../../app/trace/traced-domain.ts";
import type { OwnOrganization } from "../../base/own-organization.ts";
import { ownAsTold } from "../../config/own-as-told.ts";
import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { grouped } from "../../base/grouped.ts";
import { progressBar, Screen } from "../screen.ts";
import { filterOf } from "./filter-options.ts";
import { traceCsv } from "./trace-csv.ts";
import { traceJson } from "./trace-json.ts";
import { notUnderstoodLines, traceLines } from "./trace-lines.ts";
import { traceNotes } from "./trace-notes.ts";
import { dayTold } from "./week.ts";

export interface TraceCommandOptions {
	readonly domains?: readonly string[];
	readonly senders?: boolean;
	readonly format?: (typeof logFormatNames)[number];
	readonly clients?: string;
	/** Days, as "2026-03-01". */
	readonly since?: string;
	readonly until?: string;
	/** Clients that are no victims: addresses and networks. */
	readonly without?: readonly string[];
	readonly own?: readonly OwnOrganization[];
	readonly json?: boolean;
	readonly csv?: boolean;
}

/**
 * `tidegate trace [CAMPAIGN] --dns LOG…`: who looked up the campaign's domains. Without a campaign, those of `options.domains`.
 * Throws with a sentence when there is nothing to look for, the file of clients cannot be read, or TZ names no zone.
 */
export async function traceCommand(
	campaign: TracedCampaign | undefined,
	logs: readonly string[],
	options: TraceCommandOptions,
): Promise<number> {
	localZone();
	knowOwn(ownAsTold(options.own) ?? []);
	const domains = domainsToTrace(campaign, options);
	const clients = options.clients === undefined ? undefined : await readClientNames(options.clients);
	const filter = lookupFilter(options);
	const screen = new Screen();
	let progress: TraceProgress = { reading: 1, bytes: 0, total: 0, lines: 0 };
	screen.startProgress(() => drawn(progress));
	const found = await traceLogs(domains, logs, {
		filter,
		mailSeen: { first: campaign?.firstSeen ?? null, last: campaign?.lastSeen ?? null },
		...(clients && { clientNames: clients.names }),
		...(options.format === undefined ? {} : { format: options.format }),
		onProgress(now) {
			progress = now;
			screen.progressed();
		},
	});
	screen.endProgress();
	const notKept = campaign === undefined ? "" : domainsNotKept(campaign, options);
	const leftOut = [notKept, ...(clients?.leftOut ?? []), ...found.leftOut].filter((sentence) => sentence !== "");
	const result = { ...found, leftOut };
	await print(screen, campaign, result, options);
	for (const { log, sameAs } of result.repeated)
		screen.error(`${log}: ${sameAs === log ? "named twice" : `the same file as ${sameAs}`}; it is read once`);
	for (const { log, trouble } of result.logs) if (trouble !== "") screen.error(`${log}: ${trouble}`);
	return isWhole(result) ? exitStatus.done : exitStatus.trouble;
}

/** Was every log read, and every record with such a name in them? Who asks a program for victims must not take half of them for all. */
function isWhole({ logs, notUnderstood }: TraceResult): boolean {
	return notUnderstood === 0 && logs.every(({ trouble }) => trouble === "");
}

function domainsToTrace(campaign: TracedCampaign | undefined, { domains = [], senders = false }: TraceCommandOptions): TracedDomain[] {
	const wanted = onceEach([...domainsGiven(domains), ...(campaign === undefined ? [] : domainsOfCampaign(campaign, { senders }))]);
	if (wanted.length > 0) return wanted;
	if (campaign === undefined) throw new Error("there is nothing to look for: name a campaign, or domains with --domains");
	throw new Error(
		`campaign ${campaign.id} links to no domain of its own; its senders' are looked for with --senders, others with --domains`,
	);
}

function lookupFilter({ since, until, without }: TraceCommandOptions): LookupFilter {
	filterOf({ ...(since && { since }), ...(until && { until }) });
	const [from, lastDay] = [since, until].map((day) => (day === undefined ? undefined : dayTold(day)));
	return {
		...(from !== undefined && { from }),
		...(lastDay !== undefined && { to: lastDay + millisecondsOfDay - 1 }),
		...(without && { without: clientList(without) }),
	};
}

function drawn({ reading, bytes, total, lines }: TraceProgress): string {
	return progressBar(reading === 1 ? "Reading" : `Following CNAMEs, reading ${reading}`, bytes, total, `${grouped(lines)} lines`);
}

async function print(
	screen: Screen,
	campaign: TracedCampaign | undefined,
	result: TraceResult,
	{ json, csv }: TraceCommandOptions,
): Promise<void> {
	const lines = json
		? [safeJson(traceJson(campaign, result))]
		: csv
			? traceCsv(result)
			: traceLines(campaign, result, screen.columns, screen.paint);
	for (const line of lines) await screen.line(line);
	await screen.flush();
	if (csv) for (const sentence of [...traceNotes(result), ...result.leftOut]) screen.error(sentence);
	if (csv || json) for (const sentence of notUnderstoodLines(result.logs)) screen.error(sentence);
}
