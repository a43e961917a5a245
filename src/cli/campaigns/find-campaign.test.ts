import { expect, test } from "vitest";
import { campaign } from "../../../test/support/campaigns/campaign.ts";
import { findCampaign } from "./find-campaign.ts";

const campaigns = [campaign({ id: "c0123456789" }), campaign({ id: "c0abcdef012" })];

test.each(["c0123456789", "C0123456789", "c0a", "C0ABC"])("%s is found, in capitals too", (id) =>
	expect(findCampaign(campaigns, id).id).toMatch(new RegExp(`^${id}`, "i")),
);

test("an id of none and the beginning of several are not", () => {
	expect(() => findCampaign(campaigns, "c1")).toThrow("no campaign");
	expect(() => findCampaign(campaigns, "C0")).toThrow("beginning of 2 ids");
});
