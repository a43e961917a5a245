import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import type { Desk, DeskOptions } from "./desk.ts";
import { eventLines } from "./event-lines.ts";
import { eventJson } from "./gate-json.ts";
import { pageColumns } from "../page-columns.ts";
import { refused } from "./refused.ts";

export interface EventsOptions extends DeskOptions {
	readonly account?: string;
	readonly limit?: number;
}

/** `tidegate events [ID]`: what happened, oldest first. */
export async function eventsCommand(desk: Desk, id: string | undefined, options: EventsOptions): Promise<number> {
	const { screen, control } = desk;
	const account = options.account === undefined ? undefined : await control.account(options.account);
	if (account?.done === false) return refused(desk, options, account);
	const events = await control.events({
		limit: options.limit ?? 100,
		...(id === undefined ? {} : { campaignId: id }),
		...(options.account === undefined ? {} : { account: options.account }),
	});
	if (options.json) for (const event of [...events].reverse()) await screen.line(safeJson(eventJson(event)));
	else if (events.length === 0) await screen.line("Nothing has happened yet.");
	else for (const line of eventLines(events, pageColumns(screen.columns), screen.paint)) await screen.line(line);
	return exitStatus.done;
}
