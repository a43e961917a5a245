import { type Countable, PackedSighting, packSighting } from "../../../src/campaigns/packed-sighting.ts";
import type { Sighting } from "../../../src/campaigns/sighting.ts";
import { sightingOf } from "../../../src/campaigns/sighting-of.ts";
import { TextReading } from "../../../src/campaigns/text-reading.ts";
import { parseMail } from "../../../src/mail/parse-mail.ts";
import { factsOf } from "../facts-of.ts";

/** What a message tells of its campaign, with what a test is about filled in. */
export function sighting(bytes: Uint8Array, some: Partial<Sighting> = {}): Sighting {
	const facts = factsOf(parseMail(bytes));
	const found = sightingOf(facts, new TextReading(facts, "own"), {
		class: "spam",
		score: 4,
		reasons: [{ code: "PRIOR", weight: 4, text: "Where every message starts" }],
		posesAs: "",
		indicators: { phones: [], wallets: [], paths: [], strings: [] },
		files: [],
		more: { theme: "other", pictures: [] },
	});
	return { ...found, ...some };
}

/** The same as it comes from a scanning thread. */
export function countable(bytes: Uint8Array, some: Partial<Sighting> = {}): Countable {
	return new PackedSighting(packSighting(sighting(bytes, some)));
}

/** A plain-text mail. */
export function plainMail(subject: string, text: string, fields: Readonly<Record<string, string>> = {}): Uint8Array {
	const header = { From: "Shop <news@shop.example>", To: "reader@reader.example", Subject: subject, ...fields };
	const lines = Object.entries(header).map(([name, value]) => `${name}: ${value}`);
	return Buffer.from(`${lines.join("\r\n")}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`);
}
