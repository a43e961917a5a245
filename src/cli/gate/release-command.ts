import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { recipientCount } from "../recipient-count.ts";
import { askForCode } from "./ask-for-code.ts";
import { type Desk, type DeskOptions, operator } from "./desk.ts";
import { campaignJson } from "./gate-json.ts";
import { refused } from "./refused.ts";
import { waiting } from "./waiting.ts";

export interface ReleaseOptions extends DeskOptions {
	readonly code?: string;
}

/** `tidegate release ID`: lets a held campaign go; only with the account's second factor. */
export async function releaseCommand(desk: Desk, id: string, options: ReleaseOptions): Promise<number> {
	const outcome = await desk.control.release(id, await askForCode(desk, options), operator);
	if (!outcome.done) return refused(desk, options, outcome);
	const { campaign, counts } = outcome.value;
	if (options.json) await desk.screen.line(safeJson(campaignJson(outcome.value)));
	else if (campaign.kind === "api") await desk.screen.line(`${campaign.id} is released; the service that asked is told.`);
	else
		await desk.screen.line(
			`${campaign.id} is released: on its way to ${recipientCount(waiting(counts))}. tidegate show ${campaign.id} says how far.`,
		);
	return exitStatus.done;
}
