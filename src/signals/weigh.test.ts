import { describe, expect, test } from "vitest";
import type { Catalogue } from "./evidence.ts";
import { sentenceOf, weigh } from "./weigh.ts";

const catalogue: Catalogue = {
	LINK_TO_IP: { weight: 1.5, tone: "bad", phish: 1, sentence: "A link leads to the bare address {host}", example: "http://192.0.2.1/" },
};

describe("weigh", () => {
	test("takes the learnt weight, else the one of the catalogue", () => {
		expect(weigh([{ code: "LINK_TO_IP" }], catalogue, { LINK_TO_IP: 2.5 })[0]?.weight).toBe(2.5);
		expect(weigh([{ code: "LINK_TO_IP" }], catalogue, {})[0]?.weight).toBe(1.5);
	});

	test("refuses a code that no catalogue knows", () => {
		expect(() => weigh([{ code: "NO_SUCH" }], catalogue, {})).toThrow("NO_SUCH");
	});
});

describe("sentenceOf", () => {
	test("fills in what was found", () => {
		expect(sentenceOf("leads to {host}, not {other}", { host: "a.example", other: 3 })).toBe("leads to a.example, not 3");
	});

	test("cleans hostile text: escapes, bidirectional overrides, line breaks, length", () => {
		expect(sentenceOf("{name}", { name: "a\u001b[31mb\u202ec\r\nd" })).toBe("a [31mb c d");
		expect(sentenceOf("{name}", { name: "x".repeat(500) })).toHaveLength(80);
	});
});
