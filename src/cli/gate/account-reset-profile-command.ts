import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { safeText } from "../../base/safe-text.ts";
import { isYes } from "../terminal/prompt.ts";
import { type Desk, type DeskOptions, operator } from "./desk.ts";
import { accountJson } from "./gate-json.ts";
import { sameSettings } from "./same-settings.ts";
import { refused } from "./refused.ts";

export interface AccountResetProfileOptions extends DeskOptions {
	readonly yes?: boolean;
}

/** `tidegate account reset-profile NAME`: forgets what is normal for it. A person at a terminal is asked first: it cannot be undone. */
export async function accountResetProfileCommand(desk: Desk, name: string, options: AccountResetProfileOptions): Promise<number> {
	const { screen, control, ask } = desk;
	const shown = safeText(name);
	if (!options.yes && !options.json && screen.interactive) {
		const answer = await ask(`Forget everything that is known of how ${shown} writes? Then it counts as new. [y/N] `);
		if (!isYes(answer)) {
			await screen.line("Nothing was changed.");
			return exitStatus.found;
		}
	}
	const outcome = await control.resetProfile(name, operator);
	if (!outcome.done) return refused(desk, options, outcome);
	if (options.json) await screen.line(safeJson(accountJson(outcome.value)));
	else {
		await screen.line(`The profile of ${shown} is empty. To fill it again:`);
		await screen.line(`  tidegate account learn ${shown} PATH…${sameSettings(options)}`);
	}
	return exitStatus.done;
}
