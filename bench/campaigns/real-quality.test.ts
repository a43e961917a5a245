import { describe, expect, test } from "vitest";
import { crossPosts, type PostedMail, surelyDifferent } from "./cross-posted.ts";
import { qualityOf } from "./real-quality.ts";
import { resentWaves } from "./resent.ts";

const post = (fields: Partial<PostedMail>): PostedMail => ({
	wanted: true,
	messageId: "a@x.example",
	from: "ann@x.example",
	subject: "Minutes",
	date: 1_000,
	thread: [],
	...fields,
});

describe("crossPosts", () => {
	test("one ID, one sender, one second: one mail", () => {
		expect(crossPosts([post({}), post({ subject: "[list] Minutes" })])).toEqual([0, 0]);
	});

	test("an ID that a sending program uses for everything tells nothing", () => {
		expect(crossPosts([post({}), post({ date: 2_000 })])).toEqual([0, 1]);
		expect(crossPosts([post({ subject: "One" }), post({ subject: "Two", from: "bob@x.example" })])).toEqual([0, 1]);
	});

	test("copies with IDs of their own are told by sender, subject and second", () => {
		expect(crossPosts([post({}), post({ messageId: "b@x.example" }), post({ messageId: "c@x.example", subject: "Other" })])).toEqual([
			0, 0, 2,
		]);
		expect(crossPosts([post({ subject: "" }), post({ subject: "", messageId: "b@x.example" })])).toEqual([0, 1]);
	});
});

describe("surelyDifferent", () => {
	const other = { messageId: "b@y.example", from: "bob@y.example", subject: "Budget" };

	test("two people's mails about two things", () => {
		expect(surelyDifferent(post({}), post(other))).toBe(true);
	});

	test.each([
		["an answer", { ...other, thread: ["a@x.example"] }],
		["the same subject", { ...other, subject: "Re: [list] Minutes 7" }],
		["the same sender", { ...other, from: "ann@x.example" }],
	])("%s may be", (_, fields) => {
		expect(surelyDifferent(post({}), post(fields))).toBe(false);
	});

	test("unwanted mail is sure to differ from wanted only", () => {
		expect(surelyDifferent(post({ wanted: false }), post({ ...other, wanted: false }))).toBe(false);
		expect(surelyDifferent(post({ wanted: false }), post(other))).toBe(true);
	});
});

test("quality by hand: one pair kept together with a stranger, one pair torn apart", () => {
	const posts = [
		post({}),
		post({}),
		post({ messageId: "s@y.example", from: "bob@y.example", subject: "Budget" }),
		post({ messageId: "p@z.example", from: "cleo@z.example", subject: "Picnic" }),
		post({ messageId: "p@z.example", from: "cleo@z.example", subject: "Picnic" }),
	];
	// The first two: precision 2/3, recall 1. The last two: precision 1, recall 1/2.
	expect(qualityOf(posts, [1, 1, 1, 2, 3])).toMatchObject({
		crossPosts: 2,
		copies: 4,
		precision: (4 / 3 + 2) / 4,
		recall: 0.75,
		strangers: 2,
		found: 1,
		wanted: { messages: 5, amongStrangers: 1 },
	});
});

test("waves: unwanted, one sender, one subject, no pause of more than three days", () => {
	const day = 86_400_000;
	const sent = (days: number, fields: Partial<PostedMail> = {}): PostedMail =>
		post({ wanted: false, date: days * day, messageId: `${days}@x.example`, ...fields });
	expect(resentWaves([sent(9), sent(1), sent(3), sent(5.5), sent(5, { subject: "Other things" }), sent(4, { wanted: true })])).toEqual([
		0, 1, 1, 1, 4, 5,
	]);
	expect(resentWaves([sent(1, { subject: "Hello" }), sent(1, { subject: "Hello" })])).toEqual([0, 1]);
});
