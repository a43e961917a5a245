import type { Member } from "../../app/campaigns/member.ts";
import { safeJson } from "../../base/safe-json.ts";
import { safeText } from "../../base/safe-text.ts";
import { resultPlace } from "../result-place.ts";
import type { Screen } from "../screen.ts";

export interface PrintMembersOptions {
	readonly json?: boolean;
	/** Campaigns whose messages are meant; all when left out. */
	readonly of?: ReadonlySet<string>;
}

/** One line a message: which campaign it belongs to, and where it lies. Each is printed as it comes. */
export async function printMembers(members: AsyncIterable<Member>, { json, of }: PrintMembersOptions, screen: Screen): Promise<void> {
	for await (const member of members)
		if (of === undefined || of.has(member.campaign))
			await screen.line(json ? safeJson(member) : `${member.campaign}  ${safeText(resultPlace(member))}`);
}
