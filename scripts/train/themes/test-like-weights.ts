import type { Theme } from "../../../src/campaigns/themes/theme.ts";

const mostOfTheme = 30;
const mostOfGroup = 5;

/**
 * How likely each message is to stand in a test set drawn as ours was: at most 5 of a group, then at most 30 of a theme. Measures
 * that are weighted so tell what to expect of such a set; unweighted ones follow the few themes and campaigns that abound.
 */
export function testLikeWeights(truth: readonly Theme[], groups: Uint32Array): Float64Array {
	const sizes = new Map<number, number>();
	for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
	const weights = Float64Array.from(groups, (group) => Math.min(1, mostOfGroup / (sizes.get(group) as number)));
	const totals = new Map<Theme, number>();
	truth.forEach((theme, at) => {
		totals.set(theme, (totals.get(theme) ?? 0) + (weights[at] as number));
	});
	return weights.map((weight, at) => weight * Math.min(1, mostOfTheme / (totals.get(truth[at] as Theme) as number)));
}
