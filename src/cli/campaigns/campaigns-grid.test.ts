import { describe, expect, test } from "vitest";
import { campaign } from "../../../test/support/campaigns/campaign.ts";
import type { Campaign } from "../../app/campaign-shapes.ts";
import { campaignsGrid } from "./campaigns-grid.ts";

const plain = (_colour: string, text: string) => text;
const painted = (colour: string, text: string) => `<${colour}>${text}</${colour}>`;
const shares = (...values: string[]) => values.map((value) => ({ value, messages: 2 }));
const row = (told: Partial<Campaign>, paint = plain) => campaignsGrid([{ ...campaign(), ...told }], 200, paint)[1] ?? "";

describe("languages", () => {
	test.each([
		["de", ["de"]],
		["de,es,ja", ["de", "es", "ja"]],
		["de,es,ja +2", ["de", "es", "ja", "fr", "pl"]],
	])("%s", (shown, all) => expect(row({ languages: shares(...all) })).toContain(` ${shown}  `));
});

describe("a subject that most of its messages do not have", () => {
	const several = { messages: 6, subject: "… oczekuje na dopłatę", subjects: shares("… oczekuje na dopłatę", "Awizo", "Paczka") };

	test("is said to be one of several, apart from its words", () => {
		expect(row(several)).toMatch(/ {2}\(one of 3\) … oczekuje na dopłatę$/);
		expect(row({ ...several, messages: 8 })).toContain("(one of 3+) … oczekuje");
		expect(row(several, painted)).toMatch(/<dim>\(one of 3\) <\/dim>… oczekuje na dopłatę$/);
	});

	test("in a narrow terminal its words are shown, not that alone", () => {
		const told = { ...campaign(), ...several, subject: "Awizo paczki pocztowej" };
		expect(campaignsGrid([told], 80, plain)[1]).toMatch(/ {2}Awizo \S+…$/);
	});

	test("one that most have stands alone", () => {
		expect(row({ messages: 1, subject: "Awizo", subjects: shares("Awizo") })).toMatch(/ {2}Awizo$/);
	});
});

describe("where it leads, in a narrow column", () => {
	const narrow = (...hosts: string[]) =>
		(campaignsGrid([{ ...campaign(), subject: "Your account ".repeat(8), actionHosts: shares(...hosts) }], 80, plain)[1] ?? "").split(
			/ {2,}/,
		)[5];

	test("keeps how many more there are, and the end of the host, which its owner cannot choose", () => {
		const more = Array.from({ length: 149 }, (_, at) => `h${at}.example`);
		expect(narrow("login.bank.example.evil.test", ...more)).toMatch(/^…\S*\.test \+149$/);
		expect(narrow("login.bank.example.evil.test")).toMatch(/^…\S*evil\.test$/);
		expect(narrow("a.test", "b.test")).toBe("a.test +1");
	});
});
