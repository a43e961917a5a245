/** Campaigns that those of all themes together count for. */
const commonCampaigns = 5;
const least = 1.5;

/**
 * Variance by mean of a count that comes in clumps, each independent of the others: the sum of the squares of their sizes by the
 * sum of their sizes. Clumps are campaigns, their sizes messages or days. Mail of a theme with few large campaigns is more
 * restless than its mean tells, and a year of it may be too short to show that. A wave of many campaigns does not change
 * it, nor do so many `giants`: the largest are left out, for one that comes once is a wave itself.
 */
export function clumpsOf(campaignSizes: readonly number[], giants: number, common = least): number {
	const sizes = Float64Array.from(campaignSizes, (size) => Math.max(1, size)).sort();
	const usual = sizes.subarray(0, Math.max(0, sizes.length - giants));
	const sum = usual.reduce((all, size) => all + size, 0);
	const squares = usual.reduce((all, size) => all + size * size, 0);
	const own = sum > 0 ? squares / sum : common;
	return Math.max(least, (own * usual.length + common * commonCampaigns) / (usual.length + commonCampaigns));
}
