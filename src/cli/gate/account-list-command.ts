import type { AccountView } from "../../app/control-connection.ts";
import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { grouped } from "../../base/grouped.ts";
import { grid } from "../terminal/grid.ts";
import { safeText } from "../../base/safe-text.ts";
import type { Desk, DeskOptions } from "./desk.ts";
import { accountViewJson } from "./gate-json.ts";
import { paintAccountState } from "./state-colours.ts";

/** `tidegate account list`: who may hand in mail. */
export async function accountListCommand({ screen, control }: Desk, { json }: DeskOptions): Promise<number> {
	const views = await control.accounts();
	if (json) for (const view of views) await screen.line(safeJson(accountViewJson(view)));
	else if (views.length === 0) await screen.line("There is no account yet. tidegate account add NAME --from ADDRESS makes one.");
	else for (const line of grid(shape, views.map(row), screen.columns, screen.paint)) await screen.line(line);
	return exitStatus.done;
}

const shape = [
	{ title: "ACCOUNT", least: 8, most: 32 },
	{ title: "STATE", colour: paintAccountState },
	{ title: "HELD", right: true },
	{ title: "RECIPIENTS", right: true },
	{ title: "2ND FACTOR" },
	{ title: "SENDS AS", least: 12 },
];

function row({ account, held, knownRecipients }: AccountView): string[] {
	return [
		safeText(account.name),
		account.state,
		held === 0 ? "–" : grouped(held),
		grouped(knownRecipients),
		account.totpSecret === undefined ? "no" : "yes",
		safeText(account.from.join(", ")),
	];
}
