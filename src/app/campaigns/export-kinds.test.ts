import { expect, test } from "vitest";
import { campaign } from "../../../test/support/campaigns/campaign.ts";
import { analysisOf, hostile, phish } from "../../../test/support/campaigns/export-analysis.ts";
import { exportKindNames } from "./export-kind-names.ts";
import { exportKinds } from "./export-kinds.ts";

const analysis = analysisOf(phish(), hostile(), campaign({ id: "cham0000000", class: "ham", subject: "Minutes of our meeting" }));

test.each(exportKindNames)("%s is UTF-8 that ends with a line, and JSON where it says so", (name) => {
	const { extension, write } = exportKinds[name];
	for (const each of [analysis, analysisOf()]) {
		const text = [...write(each, { tlp: "green" })].join("");
		expect(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(text))).toBe(text);
		expect(text.isWellFormed()).toBe(true);
		expect(text.endsWith("\n")).toBe(true);
		if (extension.endsWith(".json")) expect(typeof JSON.parse(text)).toBe("object");
	}
});

test("what goes out to others leaves wanted mail at home", () => {
	const holds = (name: (typeof exportKindNames)[number], ham: boolean) =>
		[...exportKinds[name].write(analysis, { ham })].join("").includes("Minutes of our meeting");
	expect(exportKindNames.map((name) => [name, holds(name, false), holds(name, true)])).toEqual([
		["csv", true, true],
		["json", true, true],
		["stix", false, true],
		["misp", false, true],
	]);
});
