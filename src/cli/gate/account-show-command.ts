import type { AccountView, CampaignView, GateEvent } from "../../app/control-connection.ts";
import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { grouped } from "../../base/grouped.ts";
import type { Paint } from "../terminal/colour.ts";
import { moment } from "../terminal/moment.ts";
import { safeText } from "../../base/safe-text.ts";
import { campaignGrid } from "./campaign-grid.ts";
import type { Desk, DeskOptions } from "./desk.ts";
import { eventLines } from "./event-lines.ts";
import { accountViewJson, campaignJson, eventJson } from "./gate-json.ts";
import { type LabelRow, labelLines } from "../terminal/label-lines.ts";
import { pageColumns } from "../page-columns.ts";
import { profileLines } from "./profile-lines.ts";
import { sameSettings } from "./same-settings.ts";
import { refused } from "./refused.ts";

const recentEvents = 12;

/** `tidegate account show NAME`: how it stands, what waits, what is normal for it, what happened. */
export async function accountShowCommand(desk: Desk, name: string, options: DeskOptions): Promise<number> {
	const { screen, control, now } = desk;
	const outcome = await control.account(name);
	if (!outcome.done) return refused(desk, options, outcome);
	const view = outcome.value;
	const held = await control.campaigns({ account: name, states: ["held"] });
	const events = await control.events({ account: name, limit: recentEvents });
	if (options.json) {
		await screen.line(safeJson({ ...accountViewJson(view), heldCampaigns: held.map(campaignJson), events: events.map(eventJson) }));
	} else for (const line of lines(view, held, events, now(), options, pageColumns(screen.columns), screen.paint)) await screen.line(line);
	return exitStatus.done;
}

function lines(
	view: AccountView,
	held: readonly CampaignView[],
	events: readonly GateEvent[],
	now: number,
	options: DeskOptions,
	columns: number,
	paint: Paint,
): string[] {
	return [
		...headLines(view, columns, paint),
		...(held.length === 0 ? [] : ["", paint("bold", "Held"), ...campaignGrid(held, now, columns - 2, paint).map((line) => `  ${line}`)]),
		"",
		paint("bold", "What is normal for it"),
		...(view.profile.length === 0 ? noProfile(view.account.name, options) : profileLines(view.profile, columns, paint)),
		...(events.length === 0 ? [] : ["", paint("bold", "What happened lately"), ...eventLines(events, columns, paint)]),
	];
}

function headLines({ account, knownRecipients }: AccountView, columns: number, paint: Paint): string[] {
	const why = account.stateReason === "" ? "" : `: ${safeText(account.stateReason)}`;
	const rows: LabelRow[] = [
		["Account", safeText(account.name)],
		["State", account.state + why, (line) => paint(account.state === "frozen" ? "red" : "green", line)],
		["Sends as", safeText(account.from.join(", "))],
		["Login", safeText(account.login)],
		["Second factor", account.totpSecret === undefined ? "not set up" : "set up"],
		["Told of holds", safeText([...account.contacts, account.webhook ?? ""].filter(Boolean).join(", ")) || "nobody"],
		["Seeds", safeText(account.seeds.join(", "))],
		["Recipients", `${grouped(knownRecipients)} known`],
		["Set up", moment(account.createdAt)],
		["Confirmed", account.confirmedAt === undefined ? "not yet: it may reach only a few recipients" : moment(account.confirmedAt)],
	];
	return labelLines(rows, columns, paint);
}

function noProfile(name: string, options: DeskOptions): string[] {
	return [
		"  Nothing is known yet. To learn it from past issues:",
		`  tidegate account learn ${safeText(name)} PATH…${sameSettings(options)}`,
	];
}
