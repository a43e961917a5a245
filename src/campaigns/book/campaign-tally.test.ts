import { expect, test } from "vitest";
import { plainMail, countable } from "../../../test/support/campaigns/sighting.ts";
import { CampaignTally } from "./campaign-tally.ts";

const now = Date.UTC(2026, 10, 26);
const terms = { now, spare: { left: 100 } };
const place = { source: "a.mbox", index: 0 };
const mail = plainMail("Flowers for Anna", "Tulips");

test("counts days and hours in UTC; what cannot be true is undated", () => {
	const tally = CampaignTally.ofMessage(countable(mail, { date: Date.UTC(2026, 2, 7, 23, 59) }), place, terms);
	for (const date of [Date.UTC(2026, 2, 8, 0, 1), undefined, Date.UTC(1970, 0, 1), Date.UTC(2099, 0, 1), Number.NaN, -1e18, 1e18])
		tally.add(countable(mail, { date }), place);
	const { days, hours, undated, firstSeen, lastSeen, messages } = tally.campaign("c1");
	expect(days).toEqual([
		{ day: "2026-03-07", messages: 1 },
		{ day: "2026-03-08", messages: 1 },
	]);
	expect([hours[23], hours[0], undated, messages]).toEqual([1, 1, 6, 8]);
	expect([firstSeen, lastSeen]).toEqual([Date.UTC(2026, 2, 7, 23, 59), Date.UTC(2026, 2, 8, 0, 1)]);
});

test("goes on from what was known, and adds a campaign that turned out to be the same", () => {
	const one = CampaignTally.ofMessage(countable(mail, { date: now, replyTo: "a@b.example" }), place, terms);
	const other = CampaignTally.ofMessage(
		countable(plainMail("Flowers for Bob", "Tulips"), { class: "ham", score: 9, date: now }),
		place,
		terms,
	);
	const restored = CampaignTally.ofCampaign(one.campaign("c1"), terms);
	expect(restored.campaign("c1")).toEqual(one.campaign("c1"));
	restored.addCampaign(other.campaign("c2"));
	const { messages, classes, subject, sample, replyTo } = restored.campaign("c1");
	expect(restored.campaign("c1").class, "of as many, the worse").toBe("spam");
	expect({ messages, classes, subject, score: sample.score, replyTo }).toEqual({
		messages: 2,
		classes: { ham: 1, spam: 1, phish: 0 },
		subject: "Flowers for …",
		score: 9,
		replyTo: [{ value: "a@b.example", messages: 1 }],
	});
});

test("words that name readers, of all its messages", () => {
	const tally = CampaignTally.ofMessage(countable(mail, { readerWords: ["anna"] }), place, terms);
	for (const readerWords of [["bob", "anna"], [], Array.from({ length: 100 }, (_, at) => `w${at}`)])
		tally.add(countable(mail, { readerWords }), place);
	const { readerWords } = CampaignTally.ofCampaign(tally.campaign("c1"), terms).campaign("c1");
	expect([readerWords.slice(0, 3), readerWords.length]).toEqual([["anna", "bob", "w0"], 16]);
});

test("files by their content", () => {
	const file = { name: "bill.pdf", kind: "pdf", hash: "ab" };
	const tally = CampaignTally.ofMessage(countable(mail, { attachments: [file] }), place, terms);
	tally.add(
		countable(mail, {
			attachments: [
				{ ...file, name: "other.pdf" },
				{ ...file, hash: "cd" },
			],
		}),
		place,
	);
	expect(tally.campaign("c1").attachments).toEqual([
		{ value: "ab", name: "bill.pdf", kind: "pdf", messages: 2 },
		{ value: "cd", name: "bill.pdf", kind: "pdf", messages: 1 },
	]);
});

test("every host is kept, and what is left out is told", () => {
	const tally = CampaignTally.ofMessage(countable(mail, {}), place, terms);
	for (let at = 0; at < 90; at++) tally.add(countable(mail, { linkHosts: [`${at}.phish.example`], from: `${at}@phish.example` }), place);
	const campaign = tally.campaign("c1");
	expect([campaign.linkHosts.length, campaign.senders.length, campaign.incomplete]).toEqual([90, 16, ["senders"]]);
	const next = CampaignTally.ofCampaign(campaign, { now, spare: { left: 80 } });
	expect(next.campaign("c1")).toEqual(campaign);
	for (let at = 0; at < 8; at++) next.add(countable(mail, { linkHosts: [`other-${at}.phish.example`] }), place);
	expect(next.campaign("c1").incomplete).toEqual(["senders", "linkHosts"]);
});

test("what a message had more of than it told is told of its campaign", () => {
	const tally = CampaignTally.ofMessage(countable(mail, { loses: ["attachments", "pages"] }), place, terms);
	expect(tally.campaign("c1").incomplete).toEqual(["pages", "attachments"]);
	expect(CampaignTally.ofCampaign(tally.campaign("c1"), terms).campaign("c1").incomplete).toEqual(["pages", "attachments"]);
});
