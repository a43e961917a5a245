import { analyse } from "../../app/campaigns/analyse.ts";
import { nearestWave, type Wave } from "../../app/campaigns/wave-view.ts";
import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { Screen } from "../screen.ts";
import { type GatherOptions, gather } from "./gather.ts";
import { noMessages } from "./no-messages.ts";
import { wavesLines } from "./wave-lines.ts";

export interface WavesOptions extends GatherOptions {
	readonly json?: boolean;
	/** Any of these. */
	readonly theme?: readonly Wave["theme"][];
	/** Day of UTC; what was over by then is left out. */
	readonly since?: string;
}

/** `tidegate waves PATH…`: when which theme came far more often than usual, what for, and what is due. */
export async function wavesCommand(paths: readonly string[], options: WavesOptions): Promise<number> {
	const screen = new Screen();
	const now = Date.now();
	const { campaigns, unread } = await gather(paths, options, screen, now);
	const all = await analyse(campaigns, now, { waves: true });
	const isAskedFor = ({ theme, to }: Pick<Wave, "theme" | "to">) =>
		(options.theme?.includes(theme) ?? true) && (options.since === undefined || to >= options.since);
	const [waves, due] = [all.waves.filter(isAskedFor), all.due.filter(isAskedFor)];
	if (options.json) await printJson(screen, waves, due);
	else if (all.messages === 0) await screen.line(noMessages);
	else {
		const nearest = all.waves.length === 0 ? nearestWave(all.campaigns, now) : undefined;
		const lines = wavesLines(waves, due, screen.columns, screen.paint, { leftOut: all.waves.length - waves.length, nearest });
		for (const line of lines) await screen.line(line);
	}
	await screen.flush();
	return unread > 0 ? exitStatus.trouble : exitStatus.done;
}

/** What was comes first, then what is due; `kind` tells them apart. */
async function printJson(screen: Screen, waves: readonly object[], due: readonly object[]): Promise<void> {
	for (const wave of waves) await screen.line(safeJson({ kind: "wave", ...wave }));
	for (const wave of due) await screen.line(safeJson({ kind: "expected", ...wave }));
}
