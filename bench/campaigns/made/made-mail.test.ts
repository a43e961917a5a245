import { describe, expect, test } from "vitest";
import { defaultLimits } from "../../../src/base/limits.ts";
import { parseMail } from "../../../src/mail/parse-mail.ts";
import { quantile } from "../../measure.ts";
import { changedShare } from "./changed-share.ts";
import { evasions, type Make } from "./evasion.ts";
import { type MadeMessage, madeMail } from "./made-mail.ts";
import { bookLanguages, PhraseBook } from "./phrase-book.ts";
import { populationOf } from "./population.ts";

const seed = "test";
const mail = [...madeMail(seed, 3_000)];

/** Copies of each campaign of a make. */
function campaignsOf(make: Make): MadeMessage[][] {
	const campaigns = new Map<number, MadeMessage[]>();
	for (const message of mail) if (message.make === make) campaigns.set(message.unit, [...(campaigns.get(message.unit) ?? []), message]);
	return [...campaigns.values()];
}

function textOf({ bytes }: MadeMessage): string {
	return parseMail(bytes, defaultLimits).visibleText;
}

describe("madeMail", () => {
	test("the same seed gives the same bytes, another one others", () => {
		const first = (of: string): string[] => Array.from(madeMail(of, 200), ({ bytes }) => Buffer.from(bytes).toString("latin1"));
		expect(first("a")).toEqual(first("a"));
		const others = new Set(first("b"));
		expect(first("a").filter((message) => others.has(message))).toEqual([]);
	});

	test("is mail that nothing is wrong with", () => {
		for (const { bytes } of mail.slice(0, 600)) {
			const parsed = parseMail(bytes, defaultLimits);
			expect(parsed.from.length).toBe(1);
			expect(parsed.date).toBeInstanceOf(Date);
			expect(parsed.visibleText).not.toMatch(/<[a-zA-Z#][\w.:+#-]*>|[{}]|undefined|\ufffd/u);
			expect(parsed.defects.map(({ code }) => code)).toEqual([]);
		}
	});

	test("names reserved domains only", () => {
		const hosts = mail.slice(0, 600).flatMap(({ bytes }) => {
			const parsed = parseMail(bytes, defaultLimits);
			return [...parsed.from, ...parsed.to, ...parsed.replyTo]
				.map(({ address }) => address.split("@")[1] ?? "")
				.concat(parsed.links.map(({ href }) => /^https?:\/\/([^/?]+)/.exec(href)?.[1] ?? "x.test"));
		});
		expect(hosts.filter((host) => !/\.(example|test)$/.test(host))).toEqual([]);
	});

	test("no two copies are the same message", () => {
		expect(new Set(mail.map(({ bytes }) => Buffer.from(bytes).toString("latin1"))).size).toBe(mail.length);
	});
});

describe("evasions", () => {
	test("noise in the HTML is none to a reader", () => {
		for (const copies of campaignsOf("html noise")) {
			expect(new Set(copies.map((copy) => textOf(copy).replace(/\s/g, ""))).size).toBe(1);
			expect(new Set(copies.map(({ bytes }) => parseMail(bytes, defaultLimits).html?.skeleton)).size).toBeGreaterThan(1);
		}
	});

	test("shuffled paragraphs are the same paragraphs", () => {
		for (const copies of campaignsOf("shuffled paragraphs"))
			expect(new Set(copies.map((copy) => textOf(copy).split("\n").sort().join("\n"))).size).toBe(1);
	});

	test("a fifth to two fifths of the words are swapped", () => {
		const shares = campaignsOf("synonyms").map(([first, second]) =>
			changedShare(wordsOf(first as MadeMessage), wordsOf(second as MadeMessage)),
		);
		expect(quantile(shares, 0.5)).toBeGreaterThan(0.2);
		expect(Math.max(...shares)).toBeLessThan(0.5);
	});

	test("translations have no words in common and the same structure", () => {
		for (const copies of campaignsOf("translations")) {
			expect(new Set(copies.map(({ bytes }) => parseMail(bytes, defaultLimits).html?.skeleton)).size).toBe(1);
			if (copies.length > 20) expect(new Set(copies.map(textOf)).size).toBeGreaterThan(2);
		}
	});

	test("each copy has its own picture, links and sender", () => {
		for (const copies of campaignsOf("pictures"))
			expect(
				new Set(
					copies.map(({ bytes }) =>
						Buffer.from(
							parseMail(bytes, defaultLimits)
								.parts.find(({ contentType }) => contentType === "image/png")
								?.bytes() ?? [],
						).toString("base64"),
					),
				).size,
			).toBe(copies.length);
		for (const copies of campaignsOf("links and senders"))
			expect(new Set(copies.map(({ bytes }) => parseMail(bytes, defaultLimits).from[0]?.address)).size).toBe(copies.length);
	});
});

function wordsOf(message: MadeMessage): string[] {
	const text = textOf(message);
	return /[\u3040-\u30ff\u4e00-\u9fff]/u.test(text) ? [...text] : text.split(/\s+/);
}

describe("populationOf", () => {
	test("100,000 messages are 2,000 campaigns from two to some thousands, and 20,000 single mails", () => {
		const { campaigns, units, sizes, order, makeOf } = populationOf(seed, 100_000);
		expect([campaigns, units - campaigns, order.length]).toEqual([2_000, 20_000, 100_000]);
		const sized = sizes.slice(0, campaigns);
		expect([Math.min(...sized), sized.reduce((sum, size) => sum + size, 0)]).toEqual([2, 80_000]);
		expect(Math.max(...sized)).toBeGreaterThan(2_000);
		const counts = new Uint32Array(units);
		for (const unit of order) counts[unit] = (counts[unit] as number) + 1;
		expect(counts).toEqual(sizes);
		for (const evasion of evasions)
			expect(Array.from(sized, (_, unit) => makeOf(unit)).filter((make) => make === evasion).length).toBe(200);
	});
});

test("phrases are translations of each other: as many, with the same slots", () => {
	const english = PhraseBook.of("en");
	const slotsOf = (entry: string): string => [...new Set(entry.match(/<[a-zA-Z.]+/g) ?? [])].sort().join(" ");
	for (const language of bookLanguages)
		for (const name of english.names) {
			const entries = PhraseBook.of(language).list(name);
			expect([language, name, ...entries.map(slotsOf)]).toEqual([language, name, ...english.list(name).map(slotsOf)]);
		}
});
