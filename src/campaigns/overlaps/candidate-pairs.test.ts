import { expect, test } from "vitest";
import { campaign, shares } from "../../../test/support/campaigns/campaign.ts";
import { candidatePairs, pairsOf } from "./candidate-pairs.ts";
import { indexValues } from "./value-index.ts";

/** All share a wallet, the first two a telephone number, too; the last one is the largest. */
function sharing(count: number) {
	const campaigns = Array.from({ length: count }, (_, at) =>
		campaign({
			id: `c${at}`,
			messages: 10 + at,
			senders: [],
			senderDomains: [],
			linkHosts: [],
			actionHosts: [],
			skeletons: [],
			wallets: shares("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", 10 + at),
			phones: at < 2 ? shares("+18885550142", 10 + at) : [],
		}),
	);
	return { campaigns, index: indexValues(campaigns) };
}

test("what up to eight share ties each to each, what more share each to the largest", () => {
	const few = sharing(8);
	expect(candidatePairs(few.campaigns, few.index).pairs).toHaveLength(28);
	const many = sharing(10);
	expect(candidatePairs(many.campaigns, many.index).pairs).toEqual([...Array.from({ length: 9 }, (_, at) => [at, 9]), [0, 1]]);
});

test("pairs are bounded, and it is said where some are left out", () => {
	const { campaigns, index } = sharing(10);
	expect(candidatePairs(campaigns, index, 10).isBounded).toBe(false);
	expect(candidatePairs(campaigns, index, 9)).toMatchObject({ isBounded: true, pairs: { length: 9 } });
});

test("of one campaign, all that share something with it", () => {
	const { index } = sharing(10);
	expect(pairsOf(3, index)).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 9].map((other) => [Math.min(3, other), Math.max(3, other)]));
});
