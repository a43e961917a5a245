import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { safeText } from "../../base/safe-text.ts";
import { type Desk, type DeskOptions, operator } from "./desk.ts";
import { accountJson } from "./gate-json.ts";
import { refused } from "./refused.ts";

export interface AccountChangeOptions extends DeskOptions {
	readonly from?: readonly string[];
	readonly contact?: readonly string[];
	readonly webhook?: string;
	readonly seed?: readonly string[];
}

/** `tidegate account change NAME`: other addresses, contacts, webhook or seeds. */
export async function accountChangeCommand(desk: Desk, name: string, options: AccountChangeOptions): Promise<number> {
	const { from, contact, webhook, seed } = options;
	const change = {
		...(from === undefined ? {} : { from }),
		...(contact === undefined ? {} : { contacts: contact }),
		...(webhook === undefined ? {} : { webhook }),
		...(seed === undefined ? {} : { seeds: seed }),
	};
	if (Object.keys(change).length === 0) {
		desk.screen.error("Say what is to change: --from, --contact, --webhook or --seed.");
		return exitStatus.trouble;
	}
	const outcome = await desk.control.changeAccount(name, change, operator);
	if (!outcome.done) return refused(desk, options, outcome);
	const account = outcome.value;
	if (options.json) await desk.screen.line(safeJson(accountJson(account)));
	else {
		const list = (values: readonly string[]) => (values.length === 0 ? "nobody" : safeText(values.join(", ")));
		await desk.screen.line(`${safeText(account.name)} sends as ${list(account.from)}; told are ${list(account.contacts)}.`);
	}
	return exitStatus.done;
}
