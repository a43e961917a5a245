import type { Share } from "./campaign.ts";

/** The value that more than half of a campaign's messages have, "" where none does: what may be said of the campaign as a whole. */
export function mostly([first]: readonly Share[], messages: number): string {
	return first !== undefined && first.messages * 2 > messages ? first.value : "";
}
