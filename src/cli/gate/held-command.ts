import { safeJson } from "../../base/safe-json.ts";
import type { CampaignView } from "../../app/control-connection.ts";
import { exitStatus } from "../exit-status.ts";
import { grouped } from "../../base/grouped.ts";
import { shorten } from "../terminal/columns.ts";
import { safeText } from "../../base/safe-text.ts";
import { campaignGrid } from "./campaign-grid.ts";
import type { Desk, DeskOptions } from "./desk.ts";
import { campaignJson } from "./gate-json.ts";
import { refused } from "./refused.ts";
import { topReason } from "./top-reason.ts";

export interface HeldOptions extends DeskOptions {
	readonly account?: string;
	readonly all?: boolean;
	readonly limit?: number;
}

/** `tidegate held`: campaigns that wait for a person, newest first; with --all those in every state. */
export async function heldCommand(desk: Desk, options: HeldOptions): Promise<number> {
	const { screen, control } = desk;
	if (options.account !== undefined) {
		const account = await control.account(options.account);
		if (!account.done) return refused(desk, options, account);
	}
	const views = await control.campaigns({
		limit: options.limit ?? 100,
		...(options.all ? {} : { states: ["held"] }),
		...(options.account === undefined ? {} : { account: options.account }),
	});
	if (options.json) for (const view of views) await screen.line(safeJson(campaignJson(view)));
	else if (views.length === 0) await screen.line(options.all ? "There is no campaign yet." : "Nothing is held.");
	else for (const line of lines(views, desk)) await screen.line(line);
	return exitStatus.done;
}

function lines(views: readonly CampaignView[], { screen, now }: Desk): string[] {
	const [head = "", ...rows] = campaignGrid(views, now(), screen.columns, screen.paint);
	const held = views.filter(({ campaign }) => campaign.state === "held");
	return [
		head,
		...rows.flatMap((row, at) => {
			const { campaign } = views[at] as CampaignView;
			const reason = campaign.state === "held" ? safeText(topReason(campaign.reasons)) : "";
			return reason === "" ? [row] : [row, `  ${screen.paint("dim", shorten(reason, screen.columns - 2))}`];
		}),
		...(held.length === 0 ? [] : ["", ...advice(held)]),
	];
}

function advice(held: readonly CampaignView[]): string[] {
	const id = held.length === 1 ? (held[0] as CampaignView).campaign.id : "ID";
	const count = held.length === 1 ? "1 campaign waits" : `${grouped(held.length)} campaigns wait`;
	return [
		`${count}.`,
		`  tidegate show ${id}      says why`,
		`  tidegate release ${id}   lets it go`,
		`  tidegate refuse ${id}    ends it`,
	];
}
