import { expect, test } from "vitest";
import { analysis } from "../../../../test/support/campaigns/analysis.ts";
import { campaign, shares } from "../../../../test/support/campaigns/campaign.ts";
import { digestText } from "../../digest/digest-text.ts";
import { digest } from "../../digest/make-digest.ts";
import { reportPage } from "../../report/report-page.ts";
import { withoutReaders } from "./without-readers.ts";

const { sample } = campaign();
const named = campaign({
	subject: "paul.meyer94@office.example: your box is full",
	recipientDomains: [...shares("office.example", 9), ...shares("gmail.com", 1)],
	replyTo: [...shares("barrister@gmail.com", 5), ...shares("paul.meyer94@office.example", 1)],
	sample: {
		...sample,
		from: "Paul <paul.meyer94@office.example>",
		subject: "paul.meyer94@office.example: your box is full",
		text: "Dear paul.meyer94 [at] office.example, write to barrister@gmail.com or x@evil.test, not to paul.meyer94@gmail.com",
		reasons: [{ code: "X", weight: 3, text: "Speaks of paul.meyer94@office.example; sent by x@evil.test" }],
	},
});

test("readers' addresses are masked; those of the attacker stay, also at a free mail service that answers go to", () => {
	const told = withoutReaders(named, []);
	expect(told.subject).toBe("…: your box is full");
	expect(told.replyTo.map(({ value }) => value)).toEqual(["barrister@gmail.com", "…"]);
	expect(told.sample).toMatchObject({
		from: "Paul <…>",
		subject: "…: your box is full",
		text: "Dear …, write to barrister@gmail.com or x@evil.test, not to …",
		reasons: [{ text: "Speaks of …; sent by x@evil.test" }],
	});
	expect(told.recipientDomains).toEqual(named.recipientDomains);
});

test("neither the report nor the letter of a week names a reader", () => {
	const others = Array.from({ length: 5 }, (_, at) => campaign({ id: `c${at}`, recipientDomains: shares("office.example", 1) }));
	const tie = {
		kind: "sender",
		value: "paul.meyer94@office.example",
		weight: 3,
		text: "Both come from paul.meyer94@office.example",
	} as const;
	const all = analysis([named, ...others], {
		overlaps: [{ left: "c0", right: named.id, weight: 3, ties: [tie] }],
		clusters: [{ id: "g1", campaigns: [named.id, "c0"], messages: 11, ties: [tie] }],
	});
	const page = reportPage(all);
	expect(page).toContain("your box is full");
	expect(page).toContain("Both come from …");
	expect(page).not.toContain("meyer94");
	const letter = digestText(digest(all, { from: "2024-03-04", to: "2024-03-10" }));
	expect(letter).toContain("your box is full");
	expect(letter).not.toContain("meyer94");
});

test("subjects that bear a reader's name do not tell it", () => {
	const subject = "200 spins wait for you, Sabine Weiß!";
	const told = withoutReaders(campaign({ subject, subjects: shares(subject, 2), readerWords: ["sabine", "weiß"] }), []);
	expect([told.subject, told.subjects[0]?.value]).toEqual(["200 spins wait for you, … …!", "200 spins wait for you, … …!"]);
});
