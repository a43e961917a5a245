import fc from "fast-check";
import { expect, test } from "vitest";
import { analysedAt, analysisOf, hostile, phish } from "../../../../test/support/campaigns/export-analysis.ts";
import { analysisJson } from "./analysis-json.ts";
import { exportJson } from "./export-json.ts";

const strict = new TextDecoder("utf-8", { fatal: true });

test("is one document that holds everything, campaign by campaign", () => {
	const analysis = analysisOf(phish());
	const chunks = [...analysisJson(analysis)];
	const { campaigns, waves, due, overlaps, clusters, messages } = analysis;
	const parsed = JSON.parse(chunks.join(""));
	expect(parsed).toEqual({
		format: "tidegate-campaigns",
		version: 1,
		at: "2024-06-01T12:30:15.250Z",
		messages,
		campaigns,
		waves,
		due,
		overlaps,
		clusters,
	});
	expect(new Date(parsed.at).getTime()).toBe(analysedAt);
	expect(JSON.parse([...analysisJson(analysisOf())].join(""))).toMatchObject({ campaigns: [], overlaps: [], messages: 0 });
});

test("comes in pieces of a campaign at most", () => {
	const few = Math.max(...[...analysisJson(analysisOf(phish()))].map(({ length }) => length));
	const many = Array.from({ length: 500 }, (_, at) => phish({ id: `c${at}` }));
	expect(Math.max(...[...analysisJson(analysisOf(...many))].map(({ length }) => length))).toBeLessThan(few + 10);
});

test("hostile text stays what it was, but for halves of surrogate pairs, and cannot move a cursor", () => {
	const campaign = hostile();
	const text = [...analysisJson(analysisOf(campaign))].join("");
	expect(strict.decode(Buffer.from(text, "utf8"))).toBe(text);
	expect(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/.test(text)).toBe(false);
	JSON.parse(text, (_, value) => expect(typeof value !== "string" || value.isWellFormed()).toBe(true));
	const { subject } = JSON.parse(text).campaigns[0];
	expect(subject).toBe(campaign.subject.toWellFormed());
	expect(subject).toContain("\\ud800 is no surrogate");
});

test("whatever the text, JSON is well-formed and means the same", () => {
	const unit = fc.constantFrom("\\", "u", "d", "8", "0", '"', "\ud83d", "\udce7", "\u202e", "\n", "a");
	fc.assert(
		fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
			const json = exportJson({ [text.toWellFormed()]: [text] });
			expect(json.isWellFormed()).toBe(true);
			expect(JSON.parse(json)).toEqual({ [text.toWellFormed()]: [text.toWellFormed()] });
		}),
	);
});
