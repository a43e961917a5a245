import type { Campaign } from "../../campaign.ts";

/**
 * `created` of every object of ours. It must never change for an id (section 3.6), and nothing that is known of a campaign stays as it is
 * when older mail of it is read. Not after any `modified`: no date before it is taken for true.
 */
export const created = Date.UTC(1990, 0, 1);

/**
 * `modified` of what is said of some campaigns: when the last of their messages was seen, and a millisecond for each message. Thus it is
 * the same as long as nothing is new, and later (section 3.6) with every message that is, however old.
 */
export function versionOf(campaigns: readonly Campaign[]): number {
	const last = campaigns.reduce((latest, { lastSeen }) => Math.max(latest, lastSeen ?? created), created);
	return campaigns.reduce((sum, { messages }) => sum + messages, last);
}
