import type { Campaign } from "../../campaign.ts";
import type { Tie } from "../../overlaps/overlap.ts";
import { maskRecipients } from "./mask-recipients.ts";
import { ReadersDomains } from "./readers-domains.ts";

const ofAddresses: ReadonlySet<string> = new Set(["sender", "reply-to"]);

/** Ties of campaigns as others may read them: none that is a reader's address, and the rest without one in its sentence. */
export function tiesForOthers(ties: readonly Tie[], campaigns: readonly Campaign[], house: readonly string[]): Tie[] {
	const readers = new ReadersDomains(campaigns, house);
	const told: Tie[] = [];
	for (const tie of ties) {
		if (!ofAddresses.has(tie.kind)) told.push({ ...tie, text: maskRecipients(tie.text, readers.names) });
		else if (!readers.hasAddress(tie.value)) told.push(tie);
	}
	return told;
}
