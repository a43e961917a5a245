import type { Member } from "../../app/campaigns/member.ts";
import { safeJson } from "../../base/safe-json.ts";
import { safeText } from "../../base/safe-text.ts";
import { resultPlace } from "../result-place.ts";
import type { Screen } from "../screen.ts";

/** One line a message: which campaign it belongs to, and where it lies. Each is printed as it comes. */
export async function printMembers(members: AsyncIterable<Member>, { json }: { readonly json?: boolean }, screen: Screen): Promise<void> {
	for await (const member of members) await screen.line(json ? safeJson(member) : `${member.campaign}  ${safeText(resultPlace(member))}`);
}
