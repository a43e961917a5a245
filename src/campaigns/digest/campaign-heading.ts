import { themeName } from "../themes/theme.ts";
import type { DigestCampaign } from "./digest.ts";
import { harmless } from "./harmless.ts";

/** A campaign by its theme and its subject: "Parcels, “Your parcel is waiting”". */
export function campaignHeading({ theme, subject, isOneOfSeveral }: DigestCampaign): string {
	const shown = harmless(subject, 100);
	const called = shown === "" ? "without a subject" : `“${shown}”`;
	return `${themeName(theme)}, ${isOneOfSeveral ? "under several subjects, most often " : ""}${called}`;
}
