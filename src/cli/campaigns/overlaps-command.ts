import { analyse } from "../../app/campaigns/analyse.ts";
import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { Screen } from "../screen.ts";
import { type GatherOptions, gather } from "./gather.ts";
import { overlapLines } from "./overlap-lines.ts";

export interface OverlapsOptions extends GatherOptions {
	readonly json?: boolean;
}

/** `tidegate overlaps PATH…`: campaigns tied by what they share. */
export async function overlapsCommand(paths: readonly string[], options: OverlapsOptions): Promise<number> {
	const screen = new Screen();
	const now = Date.now();
	const { campaigns, unread } = await gather(paths, options, screen, now);
	const analysis = await analyse(campaigns, now, { overlaps: true });
	if (options.json) for (const overlap of analysis.overlaps) await screen.line(safeJson(overlap));
	else for (const line of overlapLines(analysis, screen.columns, screen.paint)) await screen.line(line);
	await screen.flush();
	return unread > 0 ? exitStatus.trouble : exitStatus.done;
}
