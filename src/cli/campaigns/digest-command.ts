import { millisecondsOfDay } from "../../base/milliseconds-of-day.ts";
import type { CampaignAnalysis } from "../../app/campaign-shapes.ts";
import { analyse } from "../../app/campaigns/analyse.ts";
import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { OutputFile } from "../output-file.ts";
import { Screen } from "../screen.ts";
import { type GatherOptions, gather } from "./gather.ts";
import { type Week, weekOf } from "./week.ts";

export interface DigestOptions extends GatherOptions {
	/** true: the last one that is over. */
	readonly week?: true | string;
	readonly html?: string;
	readonly json?: boolean;
}

/** `tidegate digest --week`: the weekly letter for a team. */
export async function digestCommand(paths: readonly string[], options: DigestOptions): Promise<number> {
	const screen = new Screen();
	const now = Date.now();
	const week: Week = weekOf(options.week === undefined || options.week === true ? undefined : options.week, now);
	if (Date.parse(week.from) > now) throw new Error(`the week of ${week.from} to ${week.to} has not begun: name an earlier one`);
	const file = options.html === undefined ? undefined : new OutputFile(options.html, "the letter");
	const { campaigns, unread } = await gather(paths, options, screen, now);
	// What was due is told as it stood then, waves by all that is known, as `waves` tells them. The day of the moment counts, so that it must lie before the following midnight.
	const dueAt = Math.min(now, Date.parse(week.to) + millisecondsOfDay - 1);
	const analysis = await analyse(campaigns, now, { waves: true, dueAt });
	const { weeklyLetter } = await import("../../app/campaigns/weekly-letter.ts");
	const letter = weeklyLetter(analysis, week);
	await file?.write(letter.html);
	if (options.json) await screen.line(safeJson(letter.data));
	else if (options.html === undefined) for (const line of letter.text.trimEnd().split("\n")) await screen.line(line);
	else await screen.line(`The letter of ${week.from} to ${week.to} is in ${options.html}.`);
	const elsewhere = mailElsewhere(analysis, week);
	if (elsewhere !== undefined) screen.error(elsewhere);
	await screen.flush();
	return unread > 0 ? exitStatus.trouble : exitStatus.done;
}

/** What to write to get a letter with something in it, where the week has no mail and others have. */
function mailElsewhere({ campaigns }: CampaignAnalysis, { from, to }: Week): string | undefined {
	let last = "";
	for (const { days } of campaigns)
		for (const { day } of days) {
			if (day >= from && day <= to) return undefined;
			if (day > last) last = day;
		}
	if (last === "") return undefined;
	return `there is no mail of ${from} to ${to}; the last week that has some is that of --week ${last}`;
}
