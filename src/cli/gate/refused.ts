import type { ControlRefusal, Outcome } from "../../app/control-connection.ts";
import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import type { Desk, DeskOptions } from "./desk.ts";

/** What to do about it. */
const advice: Readonly<Record<ControlRefusal, string>> = {
	"no-such-account": "tidegate account list shows which there are.",
	"no-such-campaign": "tidegate held shows what waits, tidegate held --all what else there is.",
	"name-taken": "Take another name; tidegate account show NAME says what that one is.",
	"bad-name": "For example: shop-news.",
	"bad-address": "An address is written name@domain, a whole domain @domain.",
	"second-factor-not-set-up": "tidegate account rotate NAME --second-factor sets it up.",
	"wrong-code": "It changes every 30 seconds. Is it the right entry in the app, and are the clocks of phone and gate right?",
	"code-already-used": "Every code works once; wait for the next one.",
	"too-many-codes": "Guessing is slowed down: wait a few minutes, then use the code that is shown then.",
	"already-decided": "tidegate show ID says by whom and when.",
	"not-held": "tidegate show ID says how it stands; tidegate hold ID stops what is going out.",
	"account-frozen": "Nothing of a frozen account goes out.",
};

/** Says that something was not done, why, and what to do next. Gives the exit status. */
export async function refused(
	desk: Desk,
	options: DeskOptions,
	{ why, text }: Extract<Outcome<unknown>, { done: false }>,
): Promise<number> {
	if (options.json) await desk.screen.line(safeJson({ refused: why, text }));
	desk.screen.error(`${text.replace(/[.;]?$/, ".")} ${advice[why]}`);
	return exitStatus.found;
}
