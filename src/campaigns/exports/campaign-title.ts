import type { Campaign } from "../campaign.ts";
import { mostly } from "../mostly.ts";
import { themeName } from "../themes/theme.ts";
import { plainText } from "./plain-text.ts";

/** "Parcels, posing as Example Post: Your parcel … is held back (c0123456789)"; it poses as somebody when more than half of it does. */
export function campaignTitle({ id, messages, theme, posesAs, subject }: Campaign): string {
	const whom = plainText(mostly(posesAs, messages), 60);
	const line = plainText(subject, 100);
	return `${themeName(theme)}${whom === "" ? "" : `, posing as ${whom}`}${line === "" ? "" : `: ${line}`} (${id})`;
}
