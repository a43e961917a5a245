import type { LedgerRow } from "../../app/control-connection.ts";
import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import type { Paint } from "../terminal/colour.ts";
import { inColumns, shorten } from "../terminal/columns.ts";
import { moment } from "../terminal/moment.ts";
import { safeText } from "../../base/safe-text.ts";
import type { Desk, DeskOptions } from "./desk.ts";
import { ledgerJson } from "./gate-json.ts";
import { refused } from "./refused.ts";
import { paintRecipientState } from "./state-colours.ts";

export interface LedgerOptions extends DeskOptions {
	readonly account?: string;
	readonly address?: string;
}

/** Rows come one by one, so widths are not known: most addresses fit. */
const addressColumns = 36;
/** Below this width the year is left out of times. */
const roomForYear = 100;
const stateColumns = 12;

/** `tidegate ledger [ID]`: one line for every recipient, as it is read, however many there are. */
export async function ledgerCommand(desk: Desk, id: string | undefined, options: LedgerOptions): Promise<number> {
	const { screen, control } = desk;
	const missing = await checkNames(desk, id, options);
	if (missing !== undefined) return missing;
	const filter = {
		...(id === undefined ? {} : { campaignId: id }),
		...(options.account === undefined ? {} : { account: options.account }),
		...(options.address === undefined ? {} : { address: options.address.toLowerCase() }),
	};
	let rows = 0;
	for await (const row of control.ledger(filter)) {
		rows++;
		await screen.line(options.json ? safeJson(ledgerJson(row)) : ledgerLine(row, screen.columns, screen.paint));
	}
	if (rows === 0 && !options.json) await screen.line("No recipients.");
	return exitStatus.done;
}

/** A name that is not there would otherwise look like an empty ledger. */
async function checkNames(desk: Desk, id: string | undefined, options: LedgerOptions): Promise<number | undefined> {
	const campaign = id === undefined ? undefined : await desk.control.campaign(id);
	if (campaign?.done === false) return refused(desk, options, campaign);
	const account = options.account === undefined ? undefined : await desk.control.account(options.account);
	return account?.done === false ? refused(desk, options, account) : undefined;
}

function ledgerLine(row: LedgerRow, columns: number, paint: Paint): string {
	const when = moment(row.changedAt, true).slice(columns < roomForYear ? 5 : 0);
	const fixedColumns = when.length + 2 + stateColumns;
	const place = Math.max(16, Math.min(addressColumns, Math.floor((columns - fixedColumns) * 0.6)));
	const address = safeText(row.address);
	const shown = columns === Number.POSITIVE_INFINITY && address.length > place ? address : inColumns(address, place);
	const note = row.state === "accepted" && row.attempts > 0 ? `again at ${moment(row.dueAt)}: ${row.reply}` : row.reply;
	const line = `${when}  ${paintRecipientState(row.state, paint)}${" ".repeat(stateColumns - row.state.length)}${shown}`;
	const room = columns - fixedColumns - place - 2;
	return `${line}  ${paint("dim", shorten(safeText(note), room))}`.trimEnd();
}
