import type { Campaign } from "../../app/campaign-shapes.ts";
import { isAskedFor } from "../../app/campaigns/campaign-filter.ts";
import { forgetKept } from "../../app/campaigns/forget-kept.ts";
import { hasCampaigns } from "../../app/campaigns/open-kept.ts";
import { keptCampaigns } from "../../app/campaigns/read-kept.ts";
import { grouped } from "../../base/grouped.ts";
import { safeJson } from "../../base/safe-json.ts";
import { dataFolder } from "../../config/data-folder.ts";
import { exitStatus } from "../exit-status.ts";
import { messageCount } from "../message-count.ts";
import { Screen } from "../screen.ts";
import { askOnTerminal, isYes } from "../terminal/prompt.ts";
import { type FilterOptions, filterOf } from "./filter-options.ts";
import { findCampaign } from "./find-campaign.ts";

export interface ForgetCampaignsOptions extends FilterOptions {
	readonly data?: string;
	/** "2025-01-01": campaigns whose last message is of an earlier day. */
	readonly before?: string;
	readonly yes?: boolean;
	readonly json?: boolean;
}

const stillThere =
	"somebody is looking at what was kept: what is forgotten stays on the disk until they are done and mail is kept or forgotten the next time";

/**
 * `tidegate campaigns forget`: takes campaigns out of what the data folder keeps, by id, or those that all of the other options mean. A person at a
 * terminal is asked first, and without one it takes --yes: it cannot be undone but by reading the mail again.
 */
export async function forgetCampaignsCommand(ids: readonly string[], options: ForgetCampaignsOptions): Promise<number> {
	const { before, yes, json, data } = options;
	const filter = filterOf(options);
	if ((filter !== undefined || before !== undefined) === ids.length > 0)
		throw new Error("say what is to be forgotten: either ids of campaigns, or --before a day, --class and the like");
	const screen = new Screen();
	const folder = dataFolder(data);
	const kept = hasCampaigns(folder) ? await keptCampaigns(folder) : [];
	const asked = kept.filter((campaign) => isAskedFor(campaign, filter ?? {}));
	const gone =
		ids.length > 0
			? [...new Set(ids.map((id) => findCampaign(kept, id)))]
			: asked.filter((campaign) => before === undefined || endedBefore(campaign, before));
	const messages = gone.reduce((sum, campaign) => sum + campaign.messages, 0);
	const what = `${grouped(gone.length)} of ${grouped(kept.length)} campaigns (${messageCount(messages)})`;
	if (gone.length > 0) {
		if (!yes && !(await isMeant(what, folder))) {
			await screen.line("Nothing was forgotten.");
			return exitStatus.found;
		}
		if (!(await forgetKept(folder, gone))) screen.error(stillThere);
	}
	await screen.line(json ? safeJson({ forgotten: gone.map(({ id }) => id), messages }) : `Forgotten: ${what}.`);
	if (before !== undefined && !json) for (const line of stayingLines(asked, new Set(gone), before)) await screen.line(line);
	await screen.flush();
	return exitStatus.done;
}

/** One without a date that can be true has no age. */
function endedBefore({ days }: Campaign, before: string): boolean {
	return days.length > 0 && days.every(({ day }) => day < before);
}

/** Who has to put away what is older than a day must know what is still there. */
function stayingLines(asked: readonly Campaign[], gone: ReadonlySet<Campaign>, before: string): string[] {
	const staying = asked.filter((campaign) => !gone.has(campaign));
	const earlier = staying.reduce(
		(sum, campaign) => sum + campaign.days.reduce((count, { day, messages }) => count + (day < before ? messages : 0), 0),
		0,
	);
	const undated = staying.filter(({ days }) => days.length === 0).length;
	return [
		...(earlier > 0 ? [`${messageCount(earlier)} of earlier days stay${earlier === 1 ? "s" : ""}: of campaigns that went on.`] : []),
		...(undated > 0
			? [
					`${grouped(undated)} ${undated === 1 ? "campaign has" : "campaigns have"} no date that can be true, and so no age: forget them by id.`,
				]
			: []),
	];
}

/** Throws where nobody is at a terminal: a script that leaves out --yes by mistake is not to erase what nobody can bring back. */
async function isMeant(what: string, folder: string): Promise<boolean> {
	const answer = await askOnTerminal(`Forget ${what} of what ${folder} keeps? [y/N] `);
	if (answer === undefined) throw new Error(`nothing was forgotten: to forget ${what} where nobody can be asked, say --yes`);
	return isYes(answer);
}
