import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { grouped } from "../../base/grouped.ts";
import { recipientCount } from "../recipient-count.ts";
import { type Desk, type DeskOptions, operator } from "./desk.ts";
import { campaignJson } from "./gate-json.ts";
import { refused } from "./refused.ts";

export interface HoldOptions extends DeskOptions {
	readonly reason?: string;
}

/** `tidegate hold ID`: stops a campaign that is going out. When it returns, nothing more of it is handed over. */
export async function holdCommand(desk: Desk, id: string, options: HoldOptions): Promise<number> {
	const outcome = await desk.control.hold(id, options.reason ?? "held by the operator", operator);
	if (!outcome.done) return refused(desk, options, outcome);
	const { campaign, counts } = outcome.value;
	if (options.json) await desk.screen.line(safeJson(campaignJson(outcome.value)));
	else {
		await desk.screen.line(
			`${campaign.id} is held: waiting for ${recipientCount(counts.held)}, out to ${grouped(counts.delivered)} before.`,
		);
		await desk.screen.line(`Next: tidegate release ${campaign.id}, or tidegate refuse ${campaign.id}.`);
	}
	return exitStatus.done;
}
