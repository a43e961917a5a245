import { existsSync } from "node:fs";
import type { Campaign } from "../../app/campaign-shapes.ts";
import type { Member } from "../../app/campaigns/member.ts";
import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { resultPlace } from "../result-place.ts";
import { Screen } from "../screen.ts";
import { campaignSheet, placesNamed } from "./campaign-sheet.ts";
import { mayBeId } from "./find-campaign.ts";
import { gatherOne } from "./gather-one.ts";
import type { GatherOptions } from "./gather.ts";
import { printMembers } from "./print-members.ts";

export interface ShowCampaignOptions extends GatherOptions {
	readonly json?: boolean;
}

/** `tidegate campaigns show ID`: all that is known of one campaign; with --members, where its messages lie. */
export async function showCampaignCommand(id: string, paths: readonly string[], options: ShowCampaignOptions): Promise<number> {
	mustBeId(id, paths);
	const screen = new Screen();
	const { campaign, members, unread } = await gatherOne(id, paths, { ...options, members: true }, screen, Date.now());
	if (options.members) await printMembers(members, options, screen);
	else if (options.json) await printJson(campaign, members, screen);
	else {
		const places = await firstPlaces(members, placesNamed);
		for (const line of campaignSheet(campaign, places, screen.columns, screen.paint)) await screen.line(line);
		const where = paths.length === 0 ? "" : " PATH…";
		await screen.line("");
		await screen.line(screen.paint("dim", `tidegate overlaps --of ${campaign.id}${where} says what else it is tied to.`));
	}
	await screen.flush();
	return unread > 0 ? exitStatus.trouble : exitStatus.done;
}

/** Throws a sentence where mail stands in the place of the id. */
function mustBeId(id: string, paths: readonly string[]): void {
	if (mayBeId(id) || !existsSync(id)) return;
	const meant = paths.find((path) => mayBeId(path) && !existsSync(path));
	throw new Error(`${id} is no id: the id goes first, tidegate campaigns show ${meant ?? "ID"} ${id}`);
}

async function firstPlaces(members: AsyncIterable<Member>, most: number): Promise<string[]> {
	const places: string[] = [];
	for await (const member of members) if (places.push(resultPlace(member)) >= most) break;
	return places;
}

/** One object on one line, `members` its last entry; written as they are read, for there may be a million of them. */
async function printJson(campaign: Campaign, members: AsyncIterable<Member>, screen: Screen): Promise<void> {
	await screen.bytes(Buffer.from(`${safeJson(campaign).slice(0, -1)},"members":[`));
	let separator = "";
	for await (const { source, index } of members) {
		await screen.bytes(Buffer.from(separator + safeJson({ source, index })));
		separator = ",";
	}
	await screen.line("]}");
}
