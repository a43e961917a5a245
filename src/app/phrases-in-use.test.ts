import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { knowOwn } from "../signals/identity/know-own.ts";
import { allPhrases } from "../signals/text/all-phrases.ts";
import { phraseTrieBytes } from "../signals/text/phrase-trie.ts";
import { plantPhrases } from "../signals/text/plant-phrases.ts";
import { judgeWithOwn, phrasesFile, phrasesInUse } from "./phrases-in-use.ts";

/** Of a house that is listed: it takes the place of that, and there are no more of them than before. */
const own = [{ name: "Postkutsche Nord", domains: ["gmx.net"] }];
const found = () =>
	phrasesInUse().search({ senderName: "", subject: "", body: "Ihr Team der Postkutsche Nord, wie PayPal" }).hits.groups("identity:");

test("model/phrases.bin says what the lists say: else run npm run build:phrases", () => {
	expect(Buffer.compare(readFileSync(phrasesFile), phraseTrieBytes(plantPhrases(allPhrases())))).toBe(0);
});

test("the operator's own names are looked for once they are told where mail is judged, and mail is not judged without them", async () => {
	expect(found()).toEqual(["identity:paypal"]);
	knowOwn(own);
	expect(found).toThrow("judgeWithOwn");
	await judgeWithOwn(own);
	expect(found()).toEqual(["identity:gmxwebde", "identity:paypal"]);
});
