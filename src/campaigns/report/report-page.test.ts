import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analysis, dueWave, manyCampaigns } from "../../../test/support/campaigns/analysis.ts";
import { campaign, shares } from "../../../test/support/campaigns/campaign.ts";
import { type ReadPage, readPage, type Tag } from "../../../test/support/campaigns/read-page.ts";
import { wave } from "../../../test/support/campaigns/wave.ts";
import type { Campaign } from "../campaign.ts";
import type { CampaignAnalysis } from "../campaign-analysis.ts";
import { reportPage } from "./report-page.ts";

/** Everything that a page may consist of. What is not here came from mail. */
const elements = new Set(
	"html head meta title style body header main nav footer section article h1 h2 h3 h4 p b i span bdi br a ul ol li dl dt dd div figure figcaption details summary blockquote code table caption colgroup col thead tbody tfoot tr th td svg g desc line path rect circle text".split(
		" ",
	),
);
const attributes =
	/^(lang|charset|http-equiv|content|name|class|id|role|aria-(label|labelledby|hidden)|href|title|style|scope|start|open|tabindex|viewBox|preserveAspectRatio|[dxyr]|[xy][12]|c[xy]|rx|width|height|text-anchor|font-(size|family|style|weight)|fill|stroke|stroke-(width|opacity|linecap|linejoin)|paint-order|d)$/;
const styles = /^(((width|left|flex-grow|min-width|max-width):-?[\d.]+(%|em)?|height:auto);?)+$/;

function checked(of: CampaignAnalysis, options = {}): ReadPage {
	const page = readPage(reportPage(of, options));
	for (const tag of page.tags) checkTag(tag);
	const ids = page.tags.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
	expect(new Set(ids).size).toBe(ids.length);
	for (const { attributes } of page.tags) if (attributes["href"] !== undefined) expect(ids).toContain(attributes["href"].slice(1));
	return page;
}

function checkTag({ name, attributes: own }: Tag): void {
	expect(elements.has(name), name).toBe(true);
	for (const key of Object.keys(own)) expect(key).toMatch(attributes);
	if (own["href"] !== undefined) expect(own["href"]).toMatch(/^#[a-z]+(-\d+)?$/);
	if (own["style"] !== undefined) expect(own["style"]).toMatch(styles);
	if (own["id"] !== undefined) expect(own["id"]).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
}

function count(page: ReadPage, name: string, kind?: string): number {
	return page.tags.filter((tag) => tag.name === name && (kind === undefined || tag.attributes["class"]?.split(" ").includes(kind))).length;
}

const flowers = campaign({
	posesAs: shares("Flora", 10),
	attachments: [{ value: "ab".repeat(32), messages: 3, name: "offer.pdf", kind: "pdf" }],
});
const whole = analysis(
	[flowers, campaign({ id: "c1", messages: 1, class: "ham", classes: { ham: 1, spam: 0, phish: 0 }, theme: "newsletter" })],
	{
		waves: [wave()],
		due: [dueWave()],
		overlaps: [
			{
				left: "c0123456789",
				right: "c1",
				weight: 4,
				ties: [{ kind: "action-host", value: "pay.flora.example", weight: 4, text: "Both lead to pay.flora.example" }],
			},
		],
		clusters: [
			{
				id: "g1",
				campaigns: ["c0123456789", "c1"],
				messages: 11,
				ties: [{ kind: "action-host", value: "pay.flora.example", weight: 4, text: "Both lead to pay.flora.example" }],
			},
		],
	},
);

describe("a page", () => {
	test("says what was found", () => {
		const { text } = checked(whole, { title: "Spring <mail>" });
		for (const said of [
			"Spring <mail>",
			"11 messages",
			"1 campaign",
			"91\u00a0% unwanted",
			"One wave: Gifts and flowers around International Women's Day",
			"14× the usual",
			"840 messages, usual 60; the largest: Flowers for … by 8 March, leads to shop[.]flora[.]example. Campaign 1",
			"Christmas: Parcels",
			"Seen in 2022 and 2023",
			"poses as Flora",
			"offer.pdf",
			"Tulips and mimosa",
			"+4.50",
			"Both lead to pay[.]flora[.]example: c0123456789 and c1 +4.00",
			"1 campaign and 1 single mail",
		])
			expect(text).toContain(said);
	});

	test("says whom a campaign poses as where more than half of it does", () => {
		const few = campaign({ messages: 165, posesAs: shares("Flora", 4) });
		const page = checked(analysis([few]));
		expect(count(page, "span", "chip")).toBe(2);
		expect(page.text).not.toContain("poses as Flora");
		expect(checked(analysis([{ ...few, posesAs: shares("Flora", 83) }])).text).toContain("poses as Flora");
	});

	test("calls a rare subject an example wherever a campaign is named", () => {
		const several = campaign({ subject: "Roof repair", subjects: [...shares("Roof repair", 3), ...shares("Gutter repair", 2)] });
		const [one, other] = [several, { ...several, id: "c1" }];
		const group = { id: "g1", campaigns: [one.id, other.id], messages: 20, ties: [] };
		const { text } = checked(analysis([one, other], { clusters: [group] }));
		// In the table, on the card and in the list of overlaps.
		expect(text.match(/e\.g\. Roof repair/g)).toHaveLength(6);
		expect(text.replaceAll(/e\.g\. Roof repair/g, "")).not.toContain("Roof repair");
	});

	test("counts no error of authentication as a failure", () => {
		const results = ["pass", "permerror", "temperror", "policy", "neutral", "softfail", "fail", "fail", "none", "none"];
		const spf = Map.groupBy(results, (value) => value);
		const said = [...spf].map(([value, { length: messages }]) => ({ value, messages }));
		const { text } = checked(analysis([campaign({ authentication: { ...flowers.authentication, spf: said } })]));
		for (const part of ["pass", "softfail", "policy", "permerror", "temperror", "neutral"]) expect(text).toContain(`${part} 10\u00a0% 1`);
		for (const part of ["fail", "none"]) expect(text).toContain(`${part} 20\u00a0% 2`);
	});

	test("says that posing can be no more than a forged address", () => {
		const { text } = checked(whole);
		expect(text).toContain("10 messages, by name or a forged address");
		expect(text).toContain("Such a domain can be there for its good name alone");
	});

	test("counts campaigns of several messages and single mails everywhere", () => {
		const { text } = checked(whole);
		for (const said of [
			"1 campaign and 1 single mail, 91",
			"Below in detail: 1 campaign and 1 single mail.",
			"1 campaign and 1 single mail, 11 messages",
		])
			expect(text).toContain(said);
		expect(text).not.toContain("single mails among them");
		expect(text).toContain("Counted by campaign: all messages of one are of the kind that it is.");
	});

	test("shows mails alone in detail only where there are few campaigns, and counts one message as one", () => {
		const several = Array.from({ length: 7 }, (_, at) => campaign({ id: `c${at}` }));
		const alone = Array.from({ length: 30 }, (_, at) => campaign({ id: `a${at}`, messages: 1 }));
		const page = checked(analysis([...several, ...alone]));
		expect(count(page, "article")).toBe(10);
		expect(count(checked(analysis([...several, ...several.map((one) => ({ ...one, id: `d${one.id}` })), ...alone])), "article")).toBe(14);
		expect(count(page, "td", "one")).toBe(30);
	});

	test("tells what makes a campaign unwanted as a whole, and opens it with the sample", () => {
		const reasons = [{ code: "MANY", weight: 3.5, text: "One text comes from 25 senders" }];
		const page = checked(analysis([campaign({ classReasons: reasons })]));
		expect(page.text).toContain("All its messages together: One text comes from 25 senders +3.50. Their sum is the score, +3.50.");
		const details = page.tags.filter(({ name }) => name === "details");
		expect(details.filter(({ attributes: { open } }) => open !== undefined)).toHaveLength(2);
	});

	test("names the place of a sample without the folders of the machine", () => {
		const at = (source: string): string => checked(analysis([campaign({ sample: { ...flowers.sample, source } })])).text;
		expect(at("/home/anna/heaps/spring/0001.eml")).toContain("spring/0001.eml");
		expect(at("/home/anna/heaps/spring/0001.eml")).not.toContain("heaps");
		expect(at("C:\\Users\\anna\\spring\\1.eml")).not.toContain("anna");
	});

	test("says how many the tallest of small columns is", () => {
		expect(checked(whole).text).toMatch(/By hour, UTC most 10/);
		expect(checked(whole).text).toMatch(/Over time most 10/);
	});

	test("says no multiple of next to nothing", () => {
		const { text } = checked(analysis([flowers], { waves: [wave({ messages: 84, expected: 0.0003, times: 280_000 })] }));
		expect(text).toContain("(84 messages where hardly any usually come)");
		expect(text).toContain("84 messages, usual below 0.1;");
		expect(text).not.toContain("280,000");
	});

	test("says of a message without text what there is to read", () => {
		const said = (subject: string) => checked(analysis([campaign({ sample: { ...flowers.sample, subject, text: " \n" } })])).text;
		expect(said("Your parcel")).toContain("no text of its own that a reader would see; its subject says: “Your parcel”");
		expect(said("")).toContain("neither a subject nor text");
	});

	test("says where a column stands for more than a day", () => {
		const over = (days: number) => {
			const counts = Array.from({ length: days }, (_, at) => ({
				day: new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10),
				messages: 1,
			}));
			return checked(analysis([campaign({ messages: days, days: counts })])).text;
		};
		expect(over(90)).toContain("Over time, one column a week");
		expect(over(90)).toContain("one column a week");
		expect(over(20)).not.toContain("Over time, one column");
	});

	test("counts what a list leaves out", () => {
		const many = Array.from({ length: 12 }, (_, at) => campaign({ id: `c${at}`, posesAs: shares(`Firm ${at}`, 10) }));
		const spoken = campaign({ languages: ["de", "en", "fr", "it", "es"].map((value) => ({ value, messages: 2 })) });
		const { text } = checked(analysis([...many, spoken], { waves: [wave({ campaigns: many.map(({ id }) => id) })] }));
		expect(text).toContain("2 others");
		expect(text).toContain("French 20\u00a0% and 2 more");
		expect(text).toContain("Campaigns 1, 2, 3, 4, 5, 6 and 6 more");
	});

	test("needs nothing from elsewhere and runs nothing", () => {
		const page = reportPage(whole);
		expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
		expect(page).not.toMatch(/@import|url\(|<script|<link|<img|<iframe/i);
		expect(page).not.toMatch(/https?:/);
	});

	test("has one heading above all, and tables with captions", () => {
		const page = checked(whole);
		expect(count(page, "h1")).toBe(1);
		expect(count(page, "caption")).toBe(count(page, "table"));
		expect(page.tags.filter(({ name }) => name === "svg").every(({ attributes }) => attributes["role"] === "img")).toBe(true);
		expect(count(page, "title")).toBeGreaterThan(count(page, "svg"));
	});

	test("writes addresses such that nothing can be clicked", () => {
		const hosts = {
			actionHosts: shares("pay.flora.example", 10),
			replyTo: shares("a@31.57.102.135", 10),
			networks: shares("31.57.102.0/24", 10),
		};
		const { text } = checked(analysis([campaign(hosts)]));
		expect(text).toContain("31[.]57[.]102[.]0/24");
		expect(text).not.toContain("31.57");
		expect(text).toContain("pay[.]flora[.]example");
		expect(text).not.toContain("flora.example");
	});
});

describe("whatever mail there was", () => {
	test("none", () => {
		expect(checked(analysis([])).text).toContain("There was no mail to look at.");
	});

	test("one message", () => {
		const { text } = checked(analysis([campaign({ messages: 1, classes: { ham: 0, spam: 1, phish: 0 } })]));
		expect(text).toContain("1 message on 4 March 2024, 1 single mail and no campaign, 100\u00a0% unwanted.");
		expect(text).toContain("Below in detail: 1 single mail.");
		expect(text).toMatch(/Largest campaign\s*–\s*no two messages are of one template/);
	});

	test("none with a date", () => {
		const { firstSeen: _, lastSeen: __, ...rest } = campaign();
		const undated = {
			...rest,
			firstSeen: undefined,
			lastSeen: undefined,
			undated: 10,
			days: [],
			hours: Array.from({ length: 24 }, () => 0),
		};
		const { text } = checked(analysis([undated]));
		expect(text).toContain("No message says when it was sent");
		expect(text).toContain("no date");
		expect(text).toContain("No message has a date, so there is only how many there are of each.");
	});

	test("dates and numbers that cannot be", () => {
		const odd = {
			...campaign(),
			firstSeen: 8.64e18,
			lastSeen: Number.NaN,
			days: [
				{ day: "9999-99-99", messages: 2 },
				{ day: '"><script>', messages: 1 },
			],
			hours: [],
			sample: { ...campaign().sample, score: Number.NaN, reasons: [{ code: "X", weight: Number.POSITIVE_INFINITY, text: "x" }] },
		};
		checked(analysis([odd], { at: Number.NaN, waves: [wave({ from: "x", to: "<b>" })], due: [dueWave({ from: "<i>", to: "" })] }));
	});

	test("none that is unwanted", () => {
		const wanted = campaign({ class: "ham", classes: { ham: 10, spam: 0, phish: 0 }, posesAs: shares("Flora", 1) });
		expect(checked(analysis([wanted])).text).not.toContain("Flora,");
		expect(checked(analysis([wanted])).text).toMatch(/Most posed as\s*–/);
	});

	test("a mail of 1995 does not press the rest into a corner", () => {
		const days = Array.from({ length: 40 }, (_, at) => ({
			day: new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10),
			messages: 10,
		}));
		const old = campaign({ messages: 1, classes: { ham: 0, spam: 1, phish: 0 }, days: [{ day: "1995-03-04", messages: 1 }] });
		const { text } = checked(analysis([campaign({ messages: 400, classes: { ham: 0, spam: 400, phish: 0 }, days }), old]));
		expect(text).toContain("from 1 January to 9 February 2024");
		expect(text).toContain("1 message before 1 January 2024 is not drawn.");
	});

	test("20,000 campaigns make a page below 2 MB within 2 seconds", () => {
		const many = analysis(manyCampaigns(20_000), { waves: Array.from({ length: 100 }, () => wave()) });
		const started = performance.now();
		const page = reportPage(many);
		expect(performance.now() - started).toBeLessThan(2_000);
		expect(page.length).toBeLessThan(1_000_000);
		const read = checked(many);
		expect(count(read, "article", "card")).toBe(50);
		expect(count(checked(many, { largest: 3 }), "article", "card")).toBe(3);
		expect(read.text).toContain("2,000 campaigns and 18,000 single mails; the 200 largest are listed");
	});

	test("the longest of everything stays below 2 MB", () => {
		// Far longer than anything that is kept of mail.
		const long = "<&\u202e".repeat(5_000);
		const heap = Array.from({ length: 200 }, (_, at) => ({
			...hostile(
				long,
				Array.from({ length: 40 }, () => long),
			),
			id: `${at}`,
		}));
		expect(Buffer.byteLength(reportPage(analysis(heap)))).toBeLessThan(2_000_000);
	});
});

/** A campaign in which everything that mail can write is this. */
function hostile(text: string, list: readonly string[] = [text]): Campaign {
	const all = list.map((value) => ({ value, messages: 3 }));
	return campaign({
		id: text,
		subject: text,
		posesAs: all,
		languages: all,
		senders: all,
		senderDomains: all,
		replyTo: all,
		networks: all,
		recipientDomains: all,
		linkHosts: all,
		actionHosts: all,
		paths: all,
		phones: all,
		wallets: all,
		strings: all,
		attachments: list.map((value) => ({ value, messages: 3, name: value, kind: value })),
		authentication: { spf: all, dkim: all, dmarc: all },
		sample: {
			source: text,
			index: 0,
			from: text,
			subject: text,
			text,
			date: undefined,
			score: 1,
			reasons: list.map((value) => ({ code: value, weight: 0.3, text: value })),
		},
	});
}

describe("hostile text opens no tag, no attribute and no style", () => {
	const pieces = fc.constantFrom(
		"</style><script>alert(1)</script>",
		'"><img src=x onerror=alert(1)>',
		"' onmouseover='x",
		"<!--",
		"-->",
		"]]>",
		"</svg>",
		"</title>",
		"&lt;b&gt;",
		"&#x3c;script&#x3e;",
		"javascript:alert(1)",
		"https://evil.example/x?a=1&b=2",
		"expression(1)",
		"}body{display:none}",
		"\u202e\u2066\u0000\u001b[31m\u009b",
		"\ud800",
		"…",
		"`$" + "{x}`",
		"\u0300".repeat(50),
		"日本語",
		"\n\t\r",
	);
	const text = fc.oneof(
		fc.string({ unit: "binary", maxLength: 60 }),
		fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 8 }).map((some) => some.join("")),
	);

	test("wherever it stands", () => {
		fc.assert(
			fc.property(text, (some) => {
				const tie = { kind: "string" as const, value: some, weight: 1, text: some };
				const of = analysis([hostile(some)], {
					waves: [wave({ from: some, languages: [some], occasions: [{ name: some, kind: "sale", day: some, countries: [some] }] })],
					due: [
						dueWave({ because: some, languages: [some], occasion: { name: some, kind: "sale", day: "2024-12-25", countries: [some] } }),
					],
					overlaps: [{ left: some, right: some, weight: 1, ties: [tie] }],
					clusters: [{ id: some, campaigns: [some], messages: 1, ties: [tie] }],
				});
				checked(of, { title: some });
			}),
			{ numRuns: 40 },
		);
	});

	test("nor can an address in it be taken for a link", () => {
		const address = fc.tuple(
			fc.constantFrom("https://", "HTTP://", "ftp://", "www.", ""),
			fc.domain(),
			fc.constantFrom("", "/a.b?c=d.e", ":80", ".", ")"),
		);
		fc.assert(
			fc.property(
				fc.array(
					fc.oneof(
						text,
						address.map((parts) => parts.join("")),
					),
					{ maxLength: 3 },
				),
				(some) => {
					const { text: shown } = checked(analysis([hostile(some.join(" "))]));
					expect(/.{0,30}(?:(?:https?|ftp):\/\/|www\.\w).{0,20}/i.exec(shown)?.[0]).toBeUndefined();
				},
			),
			{ numRuns: 40 },
		);
	});
});
