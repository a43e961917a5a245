import { expect, test } from "vitest";
import { readPaths } from "../src/app/readers/read-paths.ts";
import { createScanner } from "../src/app/library.ts";

/** What each sample is; `npm start` shows them to whoever meets Tidegate for the first time. */
const truth: Readonly<Record<string, readonly string[]>> = {
	"invoice-genuine.eml": ["ham"],
	"list-post.eml": ["ham"],
	"ministry-statement-en.eml": ["phish"],
	"ministry-statement-ko.eml": ["phish"],
	"newsletter-de.eml": ["ham"],
	"password-reset-genuine.eml": ["ham"],
	"phish-attachment-es.eml": ["phish"],
	"phish-gift-cards.eml": ["phish"],
	"phish-parcel-de.eml": ["phish"],
	"phish-qr-code.eml": ["phish"],
	"rowing.mbox": ["ham", "spam", "ham"],
	"spam-8-march-ru.eml": ["spam"],
	"spam-valentine-en.eml": ["spam"],
	"statement-genuine.eml": ["ham"],
	"warning-quotes-it.eml": ["ham"],
};

test("every sample is judged right", async () => {
	const scanner = createScanner();
	const judged: Record<string, string[]> = {};
	for await (const found of readPaths([new URL("../samples", import.meta.url).pathname])) {
		const name = found.source.replace(/.*\//, "");
		judged[name] = [...(judged[name] ?? []), found.kind === "message" ? (await scanner.scan(found.bytes)).class : found.reason];
	}
	expect(judged).toEqual(truth);
});
