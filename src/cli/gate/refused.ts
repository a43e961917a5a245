import type { Outcome } from "../../app/control-connection.ts";
import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import type { Desk, DeskOptions } from "./desk.ts";

/** Says that something was not done; the gate's own words say why, and what to do next. Gives the exit status. */
export async function refused(
	desk: Desk,
	options: DeskOptions,
	{ why, text }: Extract<Outcome<unknown>, { done: false }>,
): Promise<number> {
	if (options.json) await desk.screen.line(safeJson({ refused: why, text }));
	desk.screen.error(text);
	return exitStatus.found;
}
