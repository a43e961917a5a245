import { expect, test } from "vitest";
import { campaign, shares } from "../../test/support/campaigns/campaign.ts";
import { campaignTitle } from "./exports/campaign-title.ts";
import { mostly } from "./mostly.ts";

test("more than half of it is needed", () => {
	expect(mostly(shares("DHL", 6), 10)).toBe("DHL");
	expect(mostly(shares("DHL", 5), 10)).toBe("");
	expect(mostly(shares("Bradesco", 1), 2)).toBe("");
	expect(mostly([], 10)).toBe("");
});

test("the title of an export names whom most of it poses as", () => {
	expect(campaignTitle(campaign({ messages: 165, posesAs: shares("Flora", 150) }))).toContain("posing as Flora");
	expect(campaignTitle(campaign({ messages: 165, posesAs: shares("Firm", 4) }))).not.toContain("posing as");
});
