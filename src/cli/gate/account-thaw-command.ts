import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { safeText } from "../../base/safe-text.ts";
import { askForCode } from "./ask-for-code.ts";
import { type Desk, type DeskOptions, operator } from "./desk.ts";
import { accountJson } from "./gate-json.ts";
import { refused } from "./refused.ts";

export interface AccountThawOptions extends DeskOptions {
	readonly code?: string;
}

/** `tidegate account thaw NAME`: a frozen account works again; only with its second factor. */
export async function accountThawCommand(desk: Desk, name: string, options: AccountThawOptions): Promise<number> {
	const outcome = await desk.control.thaw(name, await askForCode(desk, options), operator);
	if (!outcome.done) return refused(desk, options, outcome);
	if (options.json) await desk.screen.line(safeJson(accountJson(outcome.value)));
	else {
		await desk.screen.line(`${safeText(name)} works again. What is held stays held: tidegate held.`);
		await desk.screen.line(`If its password may be known to others: tidegate account rotate ${safeText(name)}`);
	}
	return exitStatus.done;
}
