import { expect, test } from "vitest";
import { plainMail } from "../../../test/support/campaigns/sighting.ts";
import { CampaignBook } from "../../campaigns/book/campaign-book.ts";
import { PackedSighting, packSighting } from "../../campaigns/packed-sighting.ts";
import type { Found } from "../readers/found.ts";
import { toolsOfSettings } from "../tools-of-settings.ts";
import { groupMail } from "./group-mail.ts";
import { sightMessage } from "./sight-message.ts";

const goods = ["tulips and mimosa", "watches and rings", "candy in a box", "a massage at your desk", "tickets to the sea"];

/** Five letters by turns, each to somebody else with a code of its own, and now and then one that nobody else gets. */
const letters = Array.from({ length: 600 }, (_, at) => {
	const single = at % 6 === 5;
	const what = single ? `the ${"abcdefghij"[at % 10]}${"klmnopqrst"[(at >> 3) % 10]}x garden` : (goods[at % 5] as string);
	const text = `Dear reader,\n\nwe have ${what} for you and for all whom you like, with code ${at * 7}. Order before Friday.\n`;
	return plainMail(single ? `About ${what}` : `For you: ${what}`, text, { Date: `Mon, ${1 + (at % 9)} Mar 2026 10:00:00 +0000` });
});

async function* found(): AsyncGenerator<Found> {
	for (const [index, bytes] of letters.entries()) yield { kind: "message", source: "box", index, bytes };
}

test("on threads, where copies of known texts are passed over, the same is found as when every message is looked at in full", async () => {
	const now = Date.UTC(2026, 10, 27);
	const onThreads = new CampaignBook(now);
	let copies = 0;
	const add = onThreads.add.bind(onThreads);
	onThreads.add = (sighting, place) => {
		if (sighting.isCopy) copies++;
		return add(sighting, place);
	};
	for await (const result of groupMail(found(), onThreads, { threads: 2 })) expect(result.kind).toBe("grouped");
	const inFull = new CampaignBook(now);
	const tools = await toolsOfSettings({});
	for (const [index, bytes] of letters.entries())
		inFull.add(new PackedSighting(packSighting(await sightMessage(bytes, undefined, tools))), { source: "box", index });
	expect([...onThreads.campaigns()]).toEqual([...inFull.campaigns()]);
	expect(onThreads.messages).toBe(600);
	expect(copies).toBeGreaterThan(0);
});
