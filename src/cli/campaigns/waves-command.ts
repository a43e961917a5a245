import { analyse } from "../../app/campaigns/analyse.ts";
import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { Screen } from "../screen.ts";
import { type GatherOptions, gather } from "./gather.ts";
import { wavesLines } from "./wave-lines.ts";

export interface WavesOptions extends GatherOptions {
	readonly json?: boolean;
}

/** `tidegate waves PATH…`: when which theme came far more often than usual, what for, and what is due. */
export async function wavesCommand(paths: readonly string[], options: WavesOptions): Promise<number> {
	const screen = new Screen();
	const now = Date.now();
	const { campaigns, unread } = await gather(paths, options, screen, now);
	const { waves, due } = await analyse(campaigns, now, { waves: true });
	if (options.json) await printJson(screen, waves, due);
	else for (const line of wavesLines(waves, due, screen.columns, screen.paint)) await screen.line(line);
	await screen.flush();
	return unread > 0 ? exitStatus.trouble : exitStatus.done;
}

/** What was comes first, then what is due; `kind` tells them apart. */
async function printJson(screen: Screen, waves: readonly object[], due: readonly object[]): Promise<void> {
	for (const wave of waves) await screen.line(safeJson({ kind: "wave", ...wave }));
	for (const wave of due) await screen.line(safeJson({ kind: "expected", ...wave }));
}
