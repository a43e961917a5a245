import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { campaign, shares } from "../../../test/support/campaigns/campaign.ts";
import { wave, womensDay } from "../../../test/support/campaigns/wave.ts";
import type { Campaign } from "../campaign.ts";
import type { CampaignAnalysis } from "../campaign-analysis.ts";
import { digestHtml } from "./digest-html.ts";
import { digestText } from "./digest-text.ts";
import { inColumns } from "./lines-of-text.ts";
import { digest } from "./make-digest.ts";

const week = { from: "2024-03-04", to: "2024-03-10" };

function analysis(campaigns: readonly Campaign[], more: Partial<CampaignAnalysis> = {}): CampaignAnalysis {
	const messages = campaigns.reduce((sum, one) => sum + one.messages, 0);
	return { campaigns, known: campaigns, waves: [], due: [], overlaps: [], clusters: [], messages, at: Date.UTC(2024, 2, 11), ...more };
}

function onDays(id: string, days: Record<string, number>, some: Partial<Campaign> = {}): Campaign {
	const counts = Object.entries(days).map(([day, messages]) => ({ day, messages }));
	return campaign({ id, days: counts, messages: counts.reduce((sum, { messages }) => sum + messages, 0), ...some });
}

const mail = [
	onDays("old", { "2024-02-05": 10, "2024-02-20": 10, "2024-03-05": 60 }, { theme: "casino", subject: "Spins for …" }),
	onDays("steady", { "2024-02-06": 20, "2024-02-13": 20, "2024-02-20": 20, "2024-02-27": 20, "2024-03-05": 20 }, { theme: "loans" }),
	onDays("new", { "2024-03-06": 90 }, { posesAs: shares("DHL", 80), theme: "parcel", class: "phish", languages: shares("de", 90) }),
	onDays("gone", { "2024-02-08": 50 }, { theme: "jobs" }),
	onDays("letters", { "2024-03-05": 500 }, { class: "ham", theme: "newsletter" }),
];

test("mails that are like no other are counted, and are no campaigns", () => {
	const one = { "2024-03-06": 1 };
	const alone = [
		onDays("a", one),
		onDays("b", one),
		onDays("c", one),
		onDays("d", one),
		onDays("of-old", { "2024-02-05": 3, ...one }),
		onDays("wanted", one, { class: "ham" }),
	];
	const made = digest(analysis([...mail, ...alone]), week);
	expect(made).toMatchObject({ newCampaigns: 1, alone: 4, named: [] });
	expect(made.largest.map(({ id }) => id)).toEqual(["new", "old", "steady"]);
	expect(digestText(made)).toContain("  4 unwanted mails of the week are like no other.");
});

test("of a few mails that are like no other, each is named and told of what kind it is", () => {
	const told = (count: number) => {
		const alone = Array.from({ length: count }, (_, at) => onDays(`a${at}`, { "2024-03-06": 1 }, { class: "phish", subject: "Pay now" }));
		return digestText(digest(analysis(alone), week)).replace(/\n */g, " ");
	};
	expect(told(1)).toContain("1 message, which is phishing.");
	expect(told(1)).toContain("“Pay now”: 1 message and no other like it (phishing, English, from flora[.]example");
	expect(told(4)).toContain("No campaign was seen for the first time. 4 unwanted mails of the week are like no other.");
});

test("mail without a date is told of, not denied", () => {
	const text = digestText(digest(analysis([onDays("undated", {}, { messages: 30, undated: 30 })]), week));
	expect(text.replace(/\n */g, " ")).toContain("No mail of this week was seen; 30 messages without a true date may be of any.");
});

test("what is usual of a theme is told by a quarter of a year, without its waves", () => {
	const monday = (number: number) => new Date(Date.UTC(2024, 2, 4 - 7 * number)).toISOString().slice(0, 10);
	const weekly = Array.from({ length: 12 }, (_, at) => [monday(at + 1), at < 4 ? 40 : 3] as const);
	const mail = [onDays("flowers", { ...Object.fromEntries(weekly.reverse()), "2024-03-05": 45 })];
	expect(digest(analysis(mail), week).risenThemes).toMatchObject([{ theme: "gifts", messages: 45, usual: 3 }]);
	// Half of all weeks are no exception, unless they are waves.
	const long = [onDays("flowers", { ...Object.fromEntries(weekly.slice(4)), "2024-03-05": 42 })];
	expect(digest(analysis(long), week).risenThemes).toEqual([]);
	const waves = [wave({ from: "2024-02-05", to: "2024-03-03" })];
	expect(digest(analysis(long, { waves }), week).risenThemes).toMatchObject([{ usual: 3 }]);
});

test("a wave that is one campaign is told as one, and names no reader", () => {
	const one = onDays("one", { "2024-03-06": 900 }, { subject: "For me@reader.example, free spins at evil.example" });
	const waves = [wave({ messages: 902, mostly: { id: "one", subject: one.subject, messages: 900 } })];
	const made = digest(analysis([one], { waves }), week);
	expect(JSON.stringify(made.waves)).not.toContain("reader.example");
	expect(digestText(made).replace(/\n */g, " ")).toContain(
		"900 of 902 messages of one campaign, “For …, free spins at evil[.]example” (one). All mail of a theme counts, wanted mail too.",
	);
});

test("what was seen is due before what calendars guess, of which a few are told", () => {
	const due = (name: string, isGuess: boolean) => ({
		theme: "gifts" as const,
		languages: [],
		occasion: { ...womensDay, name, day: "2024-03-21" },
		from: "2024-03-20",
		to: "2024-03-21",
		because: "x",
		...(isGuess ? { isGuess } : {}),
	});
	const some = [...Array.from({ length: 6 }, (_, at) => due(`Guess ${at}`, true)), due("Seen", false)];
	const text = digestText(digest(analysis([], { due: some as CampaignAnalysis["due"] }), week));
	expect([...text.matchAll(/Seen|Guess \d/g)].map(String)).toEqual(["Seen", "Guess 0", "Guess 1", "Guess 2", "Guess 3"]);
	expect(text).toContain("And 2 occasions more.");
});

test("what rose, what is new and what is biggest, against the four weeks before", () => {
	const made = digest(analysis(mail), week);
	expect(made).toMatchObject({ messages: 670, unwanted: 170, newCampaigns: 1 });
	expect(made.usual).toBeCloseTo(150 / 4, 5);
	expect(made.risenThemes.map(({ theme }) => theme)).toEqual(["parcel", "casino"]);
	expect(made.risenCampaigns.map(({ id, messages, usual }) => [id, messages, usual])).toEqual([["old", 60, 5]]);
	expect(made.fresh.map(({ id, ofAll }) => [id, ofAll.posesAs])).toEqual([["new", "DHL"]]);
	expect(made.largest.map(({ id }) => id)).toEqual(["new", "old", "steady"]);
	expect(made.largest[0]?.reason).toBe("Offers gifts and flowers");
});

test("waves of the week, and what is due after it", () => {
	const due = (from: string, to: string, day = to) =>
		({ theme: "gifts", languages: ["ru"], occasion: { ...womensDay, day }, from, to, because: "" }) as const;
	const made = digest(
		analysis(mail, {
			waves: [wave(), wave({ from: "2024-01-01", to: "2024-03-03" })],
			due: [
				due("2024-02-20", "2024-03-09"),
				due("2024-03-01", "2024-03-20"),
				due("2024-04-07", "2024-04-20"),
				due("2024-04-08", "2024-05-01"),
				// Its day is over, though mail still comes.
				due("2024-02-24", "2024-03-20", "2024-03-08"),
			],
		}),
		week,
	);
	expect(made.waves).toHaveLength(1);
	expect(made.due.map(({ from }) => from)).toEqual(["2024-03-01", "2024-04-07"]);
});

test("a folder that begins this week has nothing to compare with", () => {
	const made = digest(analysis([onDays("new", { "2024-03-06": 90 })]), week);
	expect(made).toMatchObject({ usual: undefined, risenThemes: [], risenCampaigns: [], newCampaigns: 1 });
	expect(digestText(made)).toContain("No mail of the weeks before to compare with.");
});

test("a mail with a date of years ago makes no time known in which nothing came", () => {
	const made = digest(analysis([onDays("new", { "2024-03-06": 90 }), onDays("forged", { "2019-05-01": 1 })]), week);
	expect(made.usual).toBeUndefined();
	const quiet = digest(analysis([onDays("new", { "2024-01-20": 1, "2024-03-06": 90 })]), week);
	expect(quiet.usual).toBe(0);
});

test("a week that is not over says so", () => {
	const thursday = { at: Date.UTC(2024, 2, 7, 9) };
	expect(digestText(digest(analysis(mail, thursday), week))).toContain("The week is not over: it is compared with whole ones.");
	for (const at of [Date.UTC(2024, 2, 11) - 1, Date.UTC(2024, 2, 11)])
		expect(digestText(digest(analysis(mail, { at }), week))).not.toContain("not over");
});

test("where anybody can put something up, the page is told", () => {
	const told = (page: string, some: Partial<Campaign> = {}) =>
		digestText(
			digest(analysis([onDays("new", { "2024-03-06": 9 }, { actionHosts: shares("t.co", 9), pages: shares(page, 9), ...some })]), week),
		);
	expect(told("https://t.co/2xYz")).toContain("t[.]co/2xYz");
	expect(told("https://bit.ly/2xYz")).not.toContain("2xYz");
	expect(told("https://shop.flora.example/a", { actionHosts: shares("shop.flora.example", 9) })).not.toContain("example/a");
});

test("reads well as text", () => {
	const text = digestText(digest(analysis(mail, { waves: [wave()] }), week));
	expect(text.startsWith("Mail campaigns from 4 March to 10 March 2024\n====")).toBe(true);
	expect(text).toContain("670 messages, 170 of them spam or phishing. Those 170 are 4.5 times the usual\n37.5 a week.");
	expect(text).toContain("* Casinos and betting: 60 unwanted messages, 12 times the usual 5 a week.");
	expect(text).toContain("Why: Offers gifts and flowers");
	expect(text.replace(/\n */g, " ")).toContain(
		"(phishing, German, from flora[.]example, leads to shop[.]flora[.]example, new). Most of them pose as DHL.",
	);
	expect(text).toContain("* Casinos and betting, “Spins for …”: 60 messages (see above, old).");
	for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(78);
});

const giftsDue = {
	theme: "gifts",
	languages: ["ru"],
	occasion: { ...womensDay, day: "2024-03-21" },
	from: "2024-03-20",
	to: "2024-03-21",
} as const;

test("begins with three lines and a table of figures", () => {
	const made = digest(analysis(mail, { waves: [wave()], due: [{ ...giftsDue, because: "Seen" }] }), week);
	expect(digestText(made)).toContain(
		[
			"* Rising: Parcels; Casinos and betting; Gifts and flowers.",
			"* New: 1 campaign, Parcels, “Flowers for … by 8 March”, 90 messages.",
			"* Due: International Women's Day (mail from 20 March).",
			"",
			"Campaign                       Messages  Times usual  Leads to",
			"Flowers for … by 8 March             90          new  shop[.]flora[.]example",
			"Spins for …                          60           12  shop[.]flora[.]example",
			"Flowers for … by 8 March             20            1  shop[.]flora[.]example",
			"",
		].join("\n"),
	);
	expect(digestHtml(made)).toContain("<bdi>Spins for …</bdi></td>");
	expect(digestHtml(digest(analysis([]), week))).not.toContain("<table");
});

test("a cell of the table has its columns, in any script", () => {
	expect(inColumns("abc", 5)).toBe("abc  ");
	expect(inColumns("abc", 5, true)).toBe("  abc");
	expect(inColumns("abcdef", 5)).toBe("abcd…");
	expect(inColumns("新年礼盒大促", 6)).toBe("新年… ");
});

test("the sum that the letter begins with can be done by its reader", () => {
	const some = (spam: number, ham: number, usual: number) => ({
		...digest(analysis([]), week),
		messages: spam + ham,
		unwanted: spam,
		phishing: 0,
		usual,
	});
	const opening = (spam: number, ham: number, usual: number) =>
		digestText(some(spam, ham, usual))
			.split("\n\n")[1]
			?.replaceAll("\n", " ");
	expect(opening(41, 3, 38.5)).toBe("44 messages, 41 of them spam or phishing. Those 41 are 6 % more than the usual 38.5 a week.");
	expect(opening(46, 0, 52.5)).toBe("46 messages, all of them spam or phishing. That is 12 % less than the usual 52.5 a week.");
	expect(opening(41, 3, 40)).toBe("44 messages, 41 of them spam or phishing. Those 41 are about as many as the usual 40 a week.");
	expect(opening(0, 3, 412.4)).toBe("3 messages, none of them spam or phishing, where 412 a week were usual.");
	expect(opening(1, 0, 4)).toBe("1 message, which is spam. That is 75 % less than the usual 4 a week.");
	expect(opening(0, 1, 4)).toBe("1 message, which is neither spam nor phishing, where 4 a week were usual.");
	expect(opening(1, 3, 0.4)).toContain("There was hardly any of that in the weeks before.");
});

test("themes that are due for one occasion are told together", () => {
	const due = { ...giftsDue, because: "By the calendar" } as const;
	const text = (other: object) =>
		digestText(digest(analysis(mail, { due: [due, { ...due, theme: "parcel", ...other }] }), week)).replace(/\n */g, " ");
	expect(text({})).toContain(
		"* Gifts and flowers, Parcels, Russian, from 20 March to 21 March 2024: International Women's Day, 21 March. By the calendar. ",
	);
	expect(text({ to: "2024-03-25", because: "Seen" })).toContain(
		"to 25 March 2024: International Women's Day, 21 March. Gifts and flowers, from 20 March to 21 March 2024: By the calendar. Parcels, from 20 March to 25 March 2024: Seen.",
	);
});

test("what a section leaves out is counted", () => {
	const risen = Array.from({ length: 12 }, (_, at) => onDays(`r${at}`, { "2024-02-05": 1, "2024-03-05": 20 }));
	const fresh = Array.from({ length: 13 }, (_, at) => onDays(`f${at}`, { "2024-03-05": 2 }));
	const due = Array.from({ length: 15 }, (_, at) => ({
		theme: "gifts" as const,
		languages: [],
		occasion: { ...womensDay, name: `Day ${at}`, day: "2024-03-21" },
		from: "2024-03-20",
		to: "2024-03-21",
		because: "x",
	}));
	const text = digestText(digest(analysis([...risen, ...fresh], { due, waves: Array.from({ length: 9 }, () => wave()) }), week));
	for (const said of ["And 2 campaigns more.", "And 1 wave more.", "And 3 smaller campaigns more.", "And 3 occasions more."])
		expect(text).toContain(said);
});

test("nothing at all is a letter, too", () => {
	const made = digest(analysis([]), week);
	expect(digestText(made)).toContain("No mail was seen.");
	expect(digestHtml(made)).toContain("Nothing that is known of.");
	expect(() => digest(analysis([]), { from: "x", to: "y" })).toThrow(RangeError);
});

describe("a campaign that is older than the week", () => {
	const told = (some: Partial<Campaign>, days: Record<string, number>) =>
		digestText(digest(analysis([mail[1] as Campaign, onDays("old", days, { id: "old", ...some })]), week)).replace(/\n */g, " ");
	const sample = campaign().sample;

	test("nothing is said of the week that is known of all its life only", () => {
		const text = told(
			{
				senders: [],
				senderDomains: [...shares("early.example", 51), ...shares("late.example", 12)],
				actionHosts: shares("both.example", 63),
			},
			{ "2024-02-05": 51, "2024-03-05": 12 },
		);
		expect(text).toContain(
			"12 messages (spam, English, leads to both[.]example, old). Most of all its 63 messages, from 5 February to 5 March 2024, come from early[.]example.",
		);
	});

	test("facts that are told together need not be of the same messages", () => {
		const some = {
			languages: shares("de", 40),
			posesAs: shares("Bradesco", 33),
			senders: [],
			senderDomains: shares("early.example", 40),
			actionHosts: shares("lead.example", 32),
		};
		const days = { "2024-02-05": 51, "2024-03-05": 13 };
		expect(told({ ...some, messages: 64 }, days)).toContain(
			"Of all its 64 messages, from 5 February to 5 March 2024, most are in German, most pose as Bradesco and most come from early[.]example.",
		);
	});

	test("what nearly all of the week must have is said of it", () => {
		const days = { "2024-02-05": 10, "2024-03-05": 100 };
		const from = (messages: number) =>
			told({ senders: [], senderDomains: shares("late.example", messages), actionHosts: [], linkHosts: [] }, days);
		expect(from(100)).toContain("(spam, English, from late[.]example, old).");
		expect(from(99)).toContain(
			"(spam, English, old). Most of all its 110 messages, from 5 February to 5 March 2024, come from late[.]example.",
		);
		expect(from(54)).not.toContain("late[.]example");
	});

	test("the message that a reason comes from is told by its day", () => {
		const days = { "2024-02-05": 51, "2024-03-05": 12 };
		expect(told({ sample: { ...sample, date: Date.UTC(2024, 2, 6) } }, days)).toContain("Why: Offers");
		expect(told({ sample: { ...sample, date: Date.UTC(2024, 1, 5) } }, days)).toContain("Why, of a message dated 5 February 2024: Offers");
		expect(told({ sample: { ...sample, date: undefined } }, days)).toContain("Why, of an undated message: Offers");
	});
});

test("the sender is named by the From field, not by the service it was sent through", () => {
	const one = onDays(
		"new",
		{ "2024-03-06": 2 },
		{ senders: shares("A <a@zoo.example>", 2), senderDomains: [...shares("amazonses.com", 2), ...shares("zoo.example", 2)] },
	);
	expect(digestText(digest(analysis([one]), week)).replace(/\n */g, " ")).toContain("from zoo[.]example");
});

describe("hostile mail", () => {
	const hostile = (subject: string) =>
		onDays(
			"new",
			{ "2024-03-06": 90 },
			{
				subject,
				senderDomains: shares(`"><img src=x onerror=alert(1)>.evil.example`, 90),
				sample: { ...campaign().sample, reasons: [{ code: "X", weight: 3, text: `Leads to https://evil.example/\u202e${subject}` }] },
			},
		);

	test("is escaped, and none of its addresses can be pressed", () => {
		const made = digest(
			analysis([hostile(`</li><script>x</script> <a href="https://evil.example">www.evil.example me@evil.example`)]),
			week,
		);
		const html = digestHtml(made);
		expect(html).not.toMatch(/<(?:script|img|a|link|iframe)\b|https?:|url\(|evil\.example|@/);
		expect(html).toContain("&lt;script&gt;");
		expect(digestText(made)).not.toMatch(/https?:\/\/|evil\.example|@|\u202e/);
	});

	test("whatever is in a subject, lines stay short and nothing controls the terminal", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 400 }), (subject) => {
				const made = digest(analysis([hostile(subject)]), week);
				const text = digestText(made);
				expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
				expect(text.split("\n").every((line) => [...line].length <= 78)).toBe(true);
				expect(digestHtml(made)).not.toMatch(/<script|<img/i);
			}),
			{ numRuns: 200 },
		);
	});
});

test("a campaign whose copies lead each to another host is told as that, one that leads nowhere is not", () => {
	const hosts = ["a.example", "b.example", "c.example"].map((value) => ({ value, messages: 30 }));
	const told = (linkHosts: Campaign["linkHosts"]) => {
		const one = onDays("new", { "2024-03-06": 90 }, { linkHosts, actionHosts: linkHosts });
		return digestText(digest(analysis([one]), week));
	};
	expect(told(hosts)).toMatch(/90 +new +several hosts\n/);
	expect(told(hosts).replace(/\n */g, " ")).toContain("leads to several hosts, new)");
	expect(told([])).toMatch(/90 +new +–\n/);
});
