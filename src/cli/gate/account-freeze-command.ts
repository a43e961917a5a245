import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { safeText } from "../../base/safe-text.ts";
import { type Desk, type DeskOptions, operator } from "./desk.ts";
import { accountJson } from "./gate-json.ts";
import { refused } from "./refused.ts";

export interface AccountFreezeOptions extends DeskOptions {
	readonly reason?: string;
}

/** `tidegate account freeze NAME`: nothing of it goes out any more, and its login stops working. */
export async function accountFreezeCommand(desk: Desk, name: string, options: AccountFreezeOptions): Promise<number> {
	const outcome = await desk.control.freeze(name, options.reason ?? "frozen by the operator", operator);
	if (!outcome.done) return refused(desk, options, outcome);
	const shown = safeText(name);
	if (options.json) await desk.screen.line(safeJson(accountJson(outcome.value)));
	else {
		await desk.screen.line(`${shown} is frozen: its login does not work, its connections are closed, nothing of it is handed over.`);
		await desk.screen.line(`tidegate account rotate ${shown} gives it a new password, tidegate account thaw ${shown} lets it work again.`);
	}
	return exitStatus.done;
}
