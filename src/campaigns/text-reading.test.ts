import { expect, test } from "vitest";
import { plainMail } from "../../test/support/campaigns/sighting.ts";
import { parseMail } from "../mail/parse-mail.ts";
import { factsOf } from "../../test/support/facts-of.ts";
import { TextReading } from "./text-reading.ts";

function reading(subject: string, part: "all" | "own", text = "Lanterns of all sizes") {
	return new TextReading(factsOf(parseMail(plainMail(subject, text))), part);
}

test.each([
	"[EXTERNAL] Lanterns tonight",
	"[External Email] Lanterns tonight",
	"EXTERNAL: Lanterns tonight",
	"***EXTERN*** Lanterns tonight",
	"(ext) Lanterns tonight",
	"Lanterns tonight 7KQ2",
])("a subject is compared without what is put before or behind it: %s", (subject) => {
	expect(reading(subject, "own").subject).toBe("lanterns tonight");
	expect(reading(subject, "all").subject).not.toBe("lanterns tonight");
});

test.each(["external drives, cheap", "extra lanterns", "extern", "external"])("a subject's own first word stays: %s", (subject) => {
	expect(reading(subject, "own").subject).toBe(subject);
});

test("a text is compared without what a gateway puts above it", () => {
	const below = "CAUTION: This email originated from outside of the organization. Do not click links.\n\nLanterns of all sizes";
	expect(reading("Lanterns", "own", below)).toMatchObject({ whole: reading("Lanterns", "own").whole, length: 4 });
	expect(reading("Lanterns", "all", below).whole).not.toBe(reading("Lanterns", "all").whole);
});

test("what was hashed stays when another text is read; what was not is never hashed from the words of another", () => {
	const parts = { pictures: [], places: [] };
	const text = "Paper lanterns of all sizes, round and square, red and gold, for gardens and halls";
	const expected = reading("Lanterns", "own", text).sketch(parts);
	const [hashed, late] = [reading("Lanterns", "own", text), reading("Lanterns", "own", text)];
	expect(() => hashed.hashed()).toThrow("another text was read before this one was hashed");
	expect(late.hashed().words).toEqual(expected.words);
	reading("Tulips", "own", "Tulips in all colours of the spring, by the dozen and by the hundred, straight from the field");
	expect(late.sketch(parts)).toEqual(expected);
	expect(() => late.fingerprint()).toThrow("another text was read before this one was hashed");
});
