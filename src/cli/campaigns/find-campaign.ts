import type { Campaign } from "../../app/campaign-shapes.ts";

/** Whether a text can be an id, or the beginning of one. */
export function mayBeId(text: string): boolean {
	return /^c[0-9a-f]{1,10}$/i.test(text);
}

/** The campaign of an id, or of the beginning of one that no other has, in letters of any case. Throws an Error that says what to do. */
export function findCampaign(campaigns: Iterable<Campaign>, id: string): Campaign {
	const found: Campaign[] = [];
	const beginning = id.toLowerCase();
	for (const campaign of campaigns) {
		if (campaign.id === beginning) return campaign;
		if (id.length > 1 && campaign.id.startsWith(beginning)) found.push(campaign);
	}
	const [first, second] = found;
	if (second !== undefined) throw new Error(`"${id}" is the beginning of ${found.length} ids: give more of it`);
	if (first === undefined) throw new Error(`there is no campaign "${id}" here: tidegate campaigns lists them, of the same mail`);
	return first;
}
