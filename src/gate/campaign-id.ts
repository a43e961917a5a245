import { randomInt } from "node:crypto";

/** Without letters and digits that are mistaken for one another when read out or written down. */
const alphabet = "23456789abcdefghjkmnpqrstuvwxyz";

/** A new id, "k7m2-9xqd": 39 bits, never guessed and short enough to be read out on the telephone. */
export function newCampaignId(): string {
	let id = "";
	for (let at = 0; at < 8; at++) id += (at === 4 ? "-" : "") + alphabet[randomInt(alphabet.length)];
	return id;
}
