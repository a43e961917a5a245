import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { safeText } from "../../base/safe-text.ts";
import { campaignLines } from "./campaign-lines.ts";
import type { Desk, DeskOptions } from "./desk.ts";
import { campaignViewJson } from "./gate-json.ts";
import { pageColumns } from "../page-columns.ts";
import { refused } from "./refused.ts";

export interface ShowOptions extends DeskOptions {
	readonly sample?: boolean;
}

/** `tidegate show ID`: one campaign, with the reasons that add up to its score. */
export async function showCommand(desk: Desk, id: string, options: ShowOptions): Promise<number> {
	if (options.sample) return sample(desk, id, options);
	const { screen, control } = desk;
	const outcome = await control.campaign(id);
	if (!outcome.done) return refused(desk, options, outcome);
	if (options.json) await screen.line(safeJson(campaignViewJson(outcome.value)));
	else for (const line of campaignLines(outcome.value, pageColumns(screen.columns), screen.paint)) await screen.line(line);
	return exitStatus.done;
}

/** The message itself, byte for byte; on a terminal line by line, made harmless. */
async function sample(desk: Desk, id: string, options: ShowOptions): Promise<number> {
	const { screen, control } = desk;
	const outcome = await control.sample(id);
	if (!outcome.done) return refused(desk, options, outcome);
	if (screen.interactive) for (const line of Buffer.from(outcome.value).toString("utf8").split(/\r?\n/)) await screen.line(safeText(line));
	else await screen.bytes(outcome.value);
	return exitStatus.done;
}
