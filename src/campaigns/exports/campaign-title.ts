import type { Campaign } from "../campaign.ts";
import { themeName } from "../themes/theme.ts";
import { plainText } from "./plain-text.ts";

/** "Parcels, posing as Example Post: Your parcel … is held back (c0123456789)". */
export function campaignTitle({ id, theme, posesAs, subject }: Campaign): string {
	const whom = plainText(posesAs[0]?.value ?? "", 60);
	const line = plainText(subject, 100);
	return `${themeName(theme)}${whom === "" ? "" : `, posing as ${whom}`}${line === "" ? "" : `: ${line}`} (${id})`;
}
