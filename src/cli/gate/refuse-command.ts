import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { grouped } from "../../base/grouped.ts";
import { recipientCount } from "../recipient-count.ts";
import { type Desk, type DeskOptions, operator } from "./desk.ts";
import { campaignJson } from "./gate-json.ts";
import { refused } from "./refused.ts";

/** `tidegate refuse ID`: ends a campaign; what is not out never goes out. */
export async function refuseCommand(desk: Desk, id: string, options: DeskOptions): Promise<number> {
	const outcome = await desk.control.refuse(id, operator);
	if (!outcome.done) return refused(desk, options, outcome);
	const { campaign, counts } = outcome.value;
	const out = counts.delivered === 0 ? "nobody got it" : `${grouped(counts.delivered)} got it before`;
	if (options.json) await desk.screen.line(safeJson(campaignJson(outcome.value)));
	else if (campaign.kind === "api") await desk.screen.line(`${campaign.id} is refused; the service that asked is told.`);
	else await desk.screen.line(`${campaign.id} is refused: it never goes out to ${recipientCount(counts.refused)}; ${out}.`);
	return exitStatus.done;
}
