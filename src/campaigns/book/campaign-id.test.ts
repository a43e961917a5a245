import { expect, test } from "vitest";
import { plainMail, sighting } from "../../../test/support/campaigns/sighting.ts";
import { CampaignIds } from "./campaign-id.ts";

const { sketch } = sighting(plainMail("", ""));

test("a name that is taken is counted on, whoever has it", () => {
	const first = new CampaignIds().give(sketch);
	const ids = new CampaignIds();
	ids.take(first);
	const second = ids.give(sketch);
	const third = ids.give(sketch);
	expect(new Set([first, second, third]).size).toBe(3);
	expect([first, second, third]).toEqual([expect.stringMatching(/^c[0-9a-f]{10}$/), second, third]);
	expect(Number.parseInt(third.slice(1), 16) - Number.parseInt(first.slice(1), 16)).toBe(2);
});

test("a hundred thousand mails that say nothing have names of their own, and none is looked for from the beginning", () => {
	const ids = new CampaignIds();
	const given = new Set(Array.from({ length: 100_000 }, () => ids.give(sketch)));
	expect(given.size).toBe(100_000);
});
