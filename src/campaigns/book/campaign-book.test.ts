import { expect, test } from "vitest";
import { plainMail, sighting } from "../../../test/support/campaigns/sighting.ts";
import { PackedSighting, packSighting } from "../packed-sighting.ts";
import type { Sighting } from "../sighting.ts";
import { CampaignBook } from "./campaign-book.ts";

const mail = plainMail("Tulips", "Tulips and mimosa for the eighth of March, delivered on the day to wherever they are wanted");
const place = { source: "a.mbox", index: 0 };

function added(book: CampaignBook, some: Partial<Sighting>, index: number): void {
	book.add(new PackedSighting(packSighting(sighting(mail, some))), { ...place, index });
}

/** As a scanning thread hands in a copy of a text that it finds to be known. */
function copy(): Partial<Sighting> {
	const { whole, subject, skeleton, length } = sighting(mail).sketch;
	const sketch = { whole, subject, skeleton, length, text: [], words: [], structure: [], pictures: [], places: [] };
	return { isCopy: true, sketch, theme: "other", language: "" };
}

test("copies of a known text have its theme and language, whether they were looked at in full or not", () => {
	const [full, brief] = [new CampaignBook(0), new CampaignBook(0)];
	for (const book of [full, brief])
		for (const [index, score] of [3, 4].entries()) added(book, { theme: "gifts", language: "en", score }, index);
	for (const index of [2, 3]) {
		added(full, { theme: "casino", language: "ru", score: 9 }, index);
		added(brief, { ...copy(), score: 9 }, index);
	}
	const [campaign, ...others] = [...full.campaigns()];
	expect(others).toEqual([]);
	expect(campaign).toMatchObject({ messages: 4, themes: [{ value: "gifts", messages: 4 }], languages: [{ value: "en", messages: 4 }] });
	expect(campaign?.sample).toMatchObject({ index: 2, score: 9 });
	expect([...brief.campaigns()]).toEqual([campaign]);
});

test("a copy of a text that is not known is a fault, and no campaign of its own", () => {
	const book = new CampaignBook(0);
	added(book, {}, 0);
	expect(() => added(book, copy(), 1)).toThrow("not known");
	expect([...book.campaigns()]).toMatchObject([{ messages: 1 }]);
});
