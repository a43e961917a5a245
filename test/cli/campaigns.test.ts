import { existsSync, mkdtempSync, realpathSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Campaign } from "../../src/campaigns/campaign.ts";
import { tidegate } from "../support/tidegate.ts";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "campaigns-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const day = 86_400_000;

interface Letter {
	readonly subject: string;
	readonly body: string;
	readonly from?: string;
	readonly at?: number;
}

function mbox(name: string, letters: readonly Letter[]): string {
	const messages = letters.map(({ subject, body, from = "Flora <offers@flora.example>", at = Date.UTC(2024, 2, 4) }, index) => {
		const fields = [`From: ${from}`, `To: reader${index}@reader.example`, `Subject: ${subject}`, `Date: ${new Date(at).toUTCString()}`];
		return `From x@x.example Mon Mar  4 08:40:00 2024\n${fields.join("\n")}\n\n${body}\n\n`;
	});
	writeFileSync(join(folder, name), messages.join(""));
	return join(folder, name);
}

/** Copies of one offer of flowers, to other people, at other prices, from other hosts. */
function flowers(count: number, at = Date.UTC(2024, 2, 1)): Letter[] {
	return Array.from({ length: count }, (_, copy) => ({
		subject: `Flowers for ${["Anna", "Olga", "Maria"][copy % 3]} by 8 March`,
		from: `Flora <offers@flora${copy}.example>`,
		at: at + (copy % 6) * day,
		body: `Dear ${["Anna", "Olga", "Maria"][copy % 3]},\n\ntulips, mimosa and roses for International Women's Day: bouquets from our own greenhouse, delivered to her office on the morning of the eighth, with a handwritten card and a box of chocolates. Order by Thursday and pay ${20 + copy} euros only: https://shop.flora${copy}.example/order/${copy * 7919}\n\nYour florists`,
	}));
}

const parcel = {
	subject: "Your parcel is waiting",
	body: "We could not deliver your parcel today because the customs fee has not been paid yet. Pay the fee of 2.99 within two days or it goes back to the sender: https://parcel-desk.test/pay",
	from: "Parcel Desk <info@parcel-desk.test>",
};
const letter = {
	subject: "Rowing",
	body: "On Saturday at nine, at the boat house? I bring the oars.",
	from: "Lena <lena@nordlicht.example>",
};

function objects<T>(output: string): T[] {
	return output
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line) as T);
}

describe("tidegate campaigns", () => {
	let mail: string;
	beforeAll(() => {
		mail = mbox("mixed.mbox", [...flowers(7), parcel, letter, ...flowers(9).slice(7)]);
	});

	test("shows a table, and counts the rest", async () => {
		const { status, output, errors } = await tidegate(["campaigns", mail]);
		expect({ status, errors }).toEqual({ status: 0, errors: "" });
		expect(output).toMatch(/^ID +MESSAGES +CLASS +THEME/);
		expect(output).toMatch(/\nc[0-9a-f]{10} +9 .* Flowers for … by 8 March\n/);
		expect(output).toContain("11 messages: 1 campaign of several, 2 mails alone.");
	});

	test("--json: one object a campaign", async () => {
		const { output } = await tidegate(["campaigns", "--json", mail]);
		const campaigns = objects<Campaign>(output);
		expect(campaigns.map(({ messages }) => messages)).toEqual([9, 1, 1]);
		expect(campaigns[0]).toMatchObject({
			subject: "Flowers for … by 8 March",
			undated: 0,
			recipientDomains: [{ value: "reader.example", messages: 9 }],
		});
		expect(campaigns[0]?.days).toHaveLength(6);
	});

	test("--members --json: one line a message, in their order", async () => {
		const { output } = await tidegate(["campaigns", "--members", "--json", mail]);
		const members = objects<{ source: string; index: number; campaign: string }>(output);
		expect(members.map((member) => Object.keys(member))).toEqual(members.map(() => ["source", "index", "campaign"]));
		expect(members.map(({ source, index }) => [source, index])).toEqual(members.map((_, at) => [mail, at]));
		const [first] = members;
		expect(members.map(({ campaign }) => campaign === first?.campaign)).toEqual([
			true,
			true,
			true,
			true,
			true,
			true,
			true,
			false,
			false,
			true,
			true,
		]);
	});

	test("the places that are printed can be given to scan", async () => {
		const { output } = await tidegate(["campaigns", "--members", mail]);
		const places = output
			.trimEnd()
			.split("\n")
			.map((line) => line.split("  ")[1] as string)
			.slice(1);
		const scanned = objects<{ source: string; index: number }>((await tidegate(["scan", "--json", ...places])).output);
		expect(scanned.map(({ source, index }) => `${source}#${index}`)).toEqual(places);
	});

	test("only what is asked for is listed, and told how much of all it is", async () => {
		const { status, output } = await tidegate(["campaigns", "--theme", "gifts", "--since", "2024-03-02", "--until", "2024-03-03", mail]);
		expect(status).toBe(0);
		expect(output).toMatch(/Flowers for … by 8 March\n/);
		expect(output).toContain("9 of 11 messages belong to what was asked for: 1 campaign of several, 0 mails alone.");
		expect(output).toMatch(/^c[0-9a-f]{10} +4 of 9 +ham/m);
		expect(output).toContain("\nOf these messages 4 are of the days asked for.\n");
		const about = await tidegate(["campaigns", "--about", "parcel-DESK.test", mail]);
		expect(about.output).toMatch(
			/^ID .*\nc[0-9a-f]{10} +1 .* Your parcel is waiting\n\n1 of 11 messages belongs to what was asked for: 0 campaigns of several, 1 mail alone/,
		);
		const none = await tidegate(["campaigns", "--since", "2025-01-01", mail]);
		expect([none.status, none.output]).toEqual([0, "None of 11 messages matches what was asked for.\n"]);
		const exported = await tidegate(["campaigns", "--about", "parcel-desk", "--export", "json", mail]);
		expect(JSON.parse(exported.output)).toMatchObject({ messages: 1, campaigns: [{ subject: "Your parcel is waiting" }] });
	});

	test("the newest first, where that is asked for; those without a date last", async () => {
		const undated = { ...letter, subject: "Undated", at: Number.NaN };
		const old = flowers(3, Date.UTC(2023, 2, 1));
		const mail = mbox("sorted.mbox", [
			...flowers(2),
			undated,
			parcel,
			...old.map((one) => ({ ...one, subject: "Old", body: letter.body })),
		]);
		const sorted = async (order: string) => {
			const { output } = await tidegate(["campaigns", "--json", "--sort", order, mail]);
			return objects<Campaign>(output).map(({ firstSeen, lastSeen }) => (order === "first" ? firstSeen : lastSeen) ?? 0);
		};
		for (const order of ["first", "last"]) expect(await sorted(order)).toEqual((await sorted(order)).toSorted((a, b) => b - a));
		expect((await sorted("first")).length).toBeGreaterThan(2);
	}, 60_000);

	test("--exporter names the organization", async () => {
		for (const kind of ["stix", "misp"])
			expect((await tidegate(["campaigns", mail, "--export", kind, "--exporter", " Some CERT"])).output).toContain('"name":"Some CERT"');
		expect((await tidegate(["campaigns", mail, "--export", "stix", "--exporter", " "])).errors).toContain("It must say something.");
	});

	test("a MISP event is that of its title, of the folder that keeps the mail, or of the mail; and of what was asked for, but for days", async () => {
		const other = mbox("other.mbox", [letter]);
		const uuid = async (...options: string[]) =>
			(JSON.parse((await tidegate(["campaigns", "--export", "misp", ...options])).output) as { Event: { uuid: string } }).Event.uuid;
		const data = ["--data", join(folder, "pushed")];
		const first = await uuid(...data, "--keep", mail);
		expect([await uuid(...data, "--keep", other), await uuid(...data, "--since", "2024-03-03")]).toEqual([first, first]);
		const others = [[...data, "--class", "spam"], [mail], [other], [mail, "--title", "Spring"]];
		const uuids = await Promise.all(others.map((options) => uuid(...options)));
		expect(new Set([first, ...uuids]).size).toBe(others.length + 1);
		expect(await uuid(other, "--title", "Spring")).toBe(uuids.at(-1));
	}, 60_000);

	test("an export of what is asked for blocks nothing that the rest of the mail shows to be good, and names nobody of the house", async () => {
		const wanted = { ...letter, body: "The minutes are at https://portal.partner-firm.example/minutes as always. Greetings from Oslo." };
		const phish = { ...parcel, body: `${parcel.body} https://portal.partner-firm.example/fee/pay`, from: "Box <reader9@reader.example>" };
		const house = Array.from({ length: 5 }, (_, at) => ({
			...letter,
			subject: `Minutes ${at}`,
			body: `${"oars ropes boats buoys locks".split(" ")[at]} ${"abcde"[at]}`.repeat(9),
		}));
		const mail = mbox("filtered.mbox", [wanted, phish, ...house]);
		for (const some of [[], ["--class", "phish", "--class", "spam"], ["--theme", "parcel"]]) {
			const { output } = await tidegate(["campaigns", "--export", "misp", ...some, mail]);
			const attributes = (JSON.parse(output) as { Event: { Attribute: { value: string; to_ids: boolean }[] } }).Event.Attribute;
			const blocked = attributes.filter(({ to_ids }) => to_ids).map(({ value }) => value);
			expect(blocked).toEqual(["parcel-desk.test"]);
			expect(output).not.toContain("reader9@");
		}
	}, 60_000);

	test("members are those of the campaigns that are asked for", async () => {
		const of = async (...options: string[]) =>
			objects<{ index: number }>((await tidegate(["campaigns", "--members", "--json", ...options, mail])).output).map(({ index }) => index);
		expect((await tidegate(["campaigns", "--members", "--json", "--about", "boat house", mail])).output).toBe("");
		expect(await of("--about", "rowing")).toEqual([8]);
		expect(await of("--least", "2")).toEqual([0, 1, 2, 3, 4, 5, 6, 9, 10]);
		expect(await of("--limit", "1")).toHaveLength(9);
	});

	test.each([
		["--class junk", "It must be one of ham, spam, phish."],
		["--theme flowers", "It must be one of mailbox-credentials, "],
		["--since 2024-02-30", "It must be a day, as 2026-03-01."],
		["--since 2024-03-02 --until 2024-03-01", "--since 2024-03-02 is after --until 2024-03-01"],
		["--html x.html --class spam", "'--html <file>' cannot be used with option '--class"],
	])("%s is refused", async (options, sentence) => {
		const { status, output, errors } = await tidegate(["campaigns", mail, ...options.split(" ")]);
		expect([status, output]).toEqual([2, ""]);
		expect(errors).toContain(sentence);
	});

	test("the same mail has the same ids another time; on one thread, too", async () => {
		const [once, again] = await Promise.all([
			tidegate(["campaigns", "--json", mail]),
			tidegate(["campaigns", "--json", "--threads", "1", mail]),
		]);
		expect(again.output).toBe(once.output);
	});

	test("show says all of one; the beginning of an id is enough", async () => {
		const [campaign] = objects<Campaign>((await tidegate(["campaigns", "--json", mail])).output);
		const { status, output } = await tidegate(["campaigns", "show", campaign?.id.slice(0, 7) ?? "", mail]);
		expect(status).toBe(0);
		expect(output).toContain(`${campaign?.id}  `);
		expect(output).toMatch(/Days {3}2024-03-01 .* 2024-03-06/);
		expect(output).toContain("is the score of this message");
		expect(output).toContain(`${mail}#1\n`);
		const members = await tidegate(["campaigns", "show", campaign?.id ?? "", "--members", mail]);
		expect(members.output.trimEnd().split("\n")).toEqual(
			[0, 1, 2, 3, 4, 5, 6, 9, 10].map((index) => `${campaign?.id}  ${mail}${index > 0 ? `#${index}` : ""}`),
		);
		const wrong = await tidegate(["campaigns", "show", "c0000000000", mail]);
		expect(wrong.status).toBe(2);
		expect(wrong.errors).toMatch(/there is no campaign "c0000000000" here: tidegate campaigns lists them/);
	});

	test("--html writes a page that stands alone", async () => {
		const page = join(folder, "report.html");
		const { status, output } = await tidegate(["campaigns", mail, "--html", page, "--title", "Spring <1>"]);
		expect(status).toBe(0);
		expect(output, "no table beside the report").toBe(`11 messages: 1 campaign of several, 2 mails alone.\nThe report is in ${page}.\n`);
		expect(readFileSync(page, "utf8")).toContain("Spring &lt;1&gt;");
		expect(objects<Campaign>((await tidegate(["campaigns", mail, "--html", page, "--json"])).output)).toHaveLength(3);
		expect((await tidegate(["campaigns", mail, "--html", join(folder, "none", "x.html")])).errors).toMatch(/the report cannot be written/);
	});

	test.each(["csv", "json", "stix", "misp"])("--export %s", async (kind) => {
		const { status, output, errors } = await tidegate(["campaigns", mail, "--export", kind]);
		expect({ status, errors }).toEqual({ status: 0, errors: "" });
		if (kind === "csv") expect(output.trimEnd().split("\n")).toHaveLength(4);
		else expect(() => JSON.parse(output)).not.toThrow();
	});

	test.each([
		["--export csv --limit 3", "'--export <kind>' cannot be used with option '--limit"],
		["--export misp --least 3", "'--export <kind>' cannot be used with option '--least"],
		["--export csv --json", "'--export <kind>' cannot be used with option '--json"],
		["--export csv --tlp red", "--tlp is for --export stix and --export misp only"],
		["--tlp red", "--tlp is for --export stix and --export misp only"],
		["--export json --samples", "--samples is for --export stix and --export misp only"],
		["--title x", "--title is for --html and --export misp only"],
		["--members --sort last", "--members heeds --sort only with --limit: messages are told in their own order"],
		["--ham", "--ham is for --export stix and --export misp only"],
		["--export json --bom", "--bom is for --export csv only"],
		["--export csv --exporter CERT", "--exporter is for --export stix and --export misp only"],
	])("%s is refused: it would be of no effect", async (options, sentence) => {
		const { status, output, errors } = await tidegate(["campaigns", mail, ...options.split(" ")]);
		expect([status, output]).toEqual([2, ""]);
		expect(errors).toContain(sentence);
	});

	test.each(["campaigns", "campaigns show c123", "waves", "overlaps", "digest"])(
		"%s: what is kept is not judged again",
		async (command) => {
			for (const option of ["--keep", "--threads 2", "--threshold 3", "--authserv-id mx.example"]) {
				const { status, errors } = await tidegate([...command.split(" "), ...option.split(" "), "--data", join(folder, "empty")]);
				expect([status, errors]).toEqual([2, expect.stringContaining(`${option.split(" ")[0]} is for mail that is named`)]);
			}
		},
	);

	test("one mail alone: it says how it is listed", async () => {
		const { output } = await tidegate(["campaigns", mbox("one.mbox", [letter])]);
		expect(output).toBe("1 message: 0 campaigns of several, 1 mail alone.\n--least 1 lists mails alone, too.\n");
	});

	test("show with the mail before the id says how it is meant", async () => {
		for (const [path, meant] of [
			["c3f09a1b22d", "c3f09a1b22d"],
			["more.mbox", "ID"],
		])
			expect((await tidegate(["campaigns", "show", mail, path as string])).errors).toBe(
				`tidegate: ${mail} is no id: the id goes first, tidegate campaigns show ${meant} ${mail}\n`,
			);
	});

	test("a letter of a week without mail says which week has some", async () => {
		const { errors } = await tidegate(["digest", mail]);
		expect(errors).toMatch(/^tidegate: there is no mail of .*; the last week that has some is that of --week 2024-03-06\n$/);
		expect((await tidegate(["digest", "--week", "2024-03-06", mail])).errors).toBe("");
	});

	test("a week that no mail can be of is refused before any is read", async () => {
		for (const week of ["1985-03-04", "2150-01-01", "0075-W10"])
			expect(await tidegate(["digest", "--week", week, "/dev/zero"])).toMatchObject({
				status: 2,
				errors: expect.stringContaining(`"${week}" is no week of 1990 to 2100`),
			});
		expect((await tidegate(["digest", "--week", "2099-W10", "/dev/zero"])).errors).toBe(
			"tidegate: the week of 2099-03-02 to 2099-03-08 has not begun: name an earlier one\n",
		);
	});

	test("members and a report are two things", async () => {
		const { status, errors } = await tidegate(["campaigns", mail, "--members", "--export", "csv"]);
		expect(status).toBe(2);
		expect(errors).toMatch(/'--members' cannot be used with option '--export/);
	});

	test("a path that is not there is named, and the rest is shown", async () => {
		const { status, output, errors } = await tidegate(["campaigns", join(folder, "none.mbox"), mail]);
		expect(status).toBe(2);
		expect(errors).toContain("none.mbox");
		expect(output).toContain("11 messages");
	});

	test("without mail and with nothing kept, says what to do", async () => {
		const { status, errors } = await tidegate(["campaigns", "--data", join(folder, "empty")]);
		expect(status).toBe(2);
		expect(errors).toMatch(/no campaigns are kept in .* yet: name mail to look at, or keep some/);
		expect(existsSync(join(folder, "empty")), "looking makes no folder").toBe(false);
	});
});

describe("what is kept", () => {
	const data = () => ["--data", join(folder, "data")];

	test("is added to, each message once, and campaigns go on", async () => {
		const monday = mbox("monday.mbox", [...flowers(4), letter]);
		const tuesday = mbox("tuesday.mbox", [...flowers(4), ...flowers(8).slice(4), parcel]);
		const first = await tidegate(["campaigns", "--keep", "--json", ...data(), monday]);
		const told = await tidegate(["campaigns", "--keep", "--data", join(folder, "told"), monday]);
		expect(told.output).toContain("\n5 messages added: 1 campaign of several and 1 mail alone are new.\ntidegate campaigns show ID says");
		const again = await tidegate(["campaigns", "--keep", "--data", join(folder, "told"), tuesday]);
		expect(again.output).toContain("\n5 messages added (4 were known): 1 mail alone is new.\n");
		const second = await tidegate(["campaigns", "--keep", "--json", ...data(), tuesday]);
		const [before, after] = [objects<Campaign>(first.output), objects<Campaign>(second.output)];
		expect(before.map(({ messages }) => messages)).toEqual([4, 1]);
		expect(after.map(({ messages }) => messages)).toEqual([8, 1, 1]);
		expect(after[0]?.id).toBe(before[0]?.id);
		const kept = await tidegate(["campaigns", "--json", ...data()]);
		expect(objects<Campaign>(kept.output)).toEqual(after);
	});

	test("is called by what most of its mail is called, whenever that came", async () => {
		const place = ["--data", join(folder, "nightly")];
		const night = (number: number, subject: string) =>
			mbox(
				`night${number}.mbox`,
				flowers(3).map((one, at) => ({ ...one, subject, from: `Flora <offers@flora${number}${at}.example>` })),
			);
		const nights = [night(1, "Flowers for her by 8 March"), night(2, "Roses are waiting"), night(3, "Roses are waiting")];
		for (const mail of nights) expect((await tidegate(["campaigns", "--keep", ...place, mail])).status).toBe(0);
		const [kept] = objects<Campaign>((await tidegate(["campaigns", "--json", ...place])).output);
		const [atOnce] = objects<Campaign>((await tidegate(["campaigns", "--json", ...nights])).output);
		expect(kept?.subjects).toEqual([
			{ value: "Roses are waiting", messages: 6 },
			{ value: "Flowers for her by 8 March", messages: 3 },
		]);
		expect([kept?.subject, kept?.subjects]).toEqual([atOnce?.subject, atOnce?.subjects]);
	}, 60_000);

	test("is told message by message, campaign by campaign", async () => {
		const [monday, tuesday] = [join(folder, "monday.mbox"), join(folder, "tuesday.mbox")];
		const campaigns = objects<Campaign>((await tidegate(["campaigns", "--json", ...data()])).output);
		const [offers, rowing, fee] = campaigns.map(({ id }) => id);
		const expected = [
			...[0, 1, 2, 3].map((index) => ({ source: monday, index, campaign: offers })),
			...[4, 5, 6, 7].map((index) => ({ source: tuesday, index, campaign: offers })),
			{ source: monday, index: 4, campaign: rowing },
			{ source: tuesday, index: 8, campaign: fee },
		];
		const { status, output } = await tidegate(["campaigns", "--members", "--json", ...data()]);
		expect(status).toBe(0);
		expect(objects(output)).toEqual(expected);
		const lines = (await tidegate(["campaigns", "--members", ...data()])).output;
		expect(lines.split("\n").slice(0, 2)).toEqual([`${offers}  ${monday}`, `${offers}  ${monday}#1`]);
		const again = await tidegate(["campaigns", "--keep", "--members", "--json", ...data(), monday]);
		expect(objects(again.output)).toEqual(expected);
		const one = await tidegate(["campaigns", "show", offers?.slice(0, 8) ?? "", "--members", "--json", ...data()]);
		expect(objects(one.output)).toEqual(expected.slice(0, 8));
	});

	test("show says where its messages lie: some of them, all in JSON", async () => {
		const [campaign] = objects<Campaign>((await tidegate(["campaigns", "--json", ...data()])).output);
		const id = campaign?.id ?? "";
		const { output } = await tidegate(["campaigns", "show", id, ...data()]);
		const monday = join(folder, "monday.mbox");
		expect(output).toContain(`  ${monday}#1\n`);
		expect(output).toMatch(/\n {2}and 3 more: --members lists them all\n/);
		const shown = objects<Campaign & { members: object[] }>((await tidegate(["campaigns", "show", id, "--json", ...data()])).output);
		expect(shown).toHaveLength(1);
		const { members, ...rest } = shown[0] ?? { members: [] };
		expect(rest).toEqual(campaign);
		expect(members).toHaveLength(8);
		expect(members[1]).toEqual({ source: monday, index: 1 });
	});

	test("is found from any folder, and told as it was given in the one where it was", async () => {
		mbox("wednesday.mbox", flowers(3));
		const there = { cwd: folder };
		const kept = ["--data", join(folder, "elsewhere")];
		const first = await tidegate(["campaigns", "--keep", "--json", ...kept, "wednesday.mbox"], there);
		const [campaign] = objects<Campaign>(first.output);
		expect(campaign?.sample.source).toBe("wednesday.mbox");
		const sources = async (options: object) => {
			const members = await tidegate(["campaigns", "--members", "--json", ...kept], options);
			const shown = await tidegate(["campaigns", "show", campaign?.id ?? "", "--json", ...kept], options);
			const [one] = objects<Campaign & { members: { source: string }[] }>(shown.output);
			return new Set([...objects<{ source: string }>(members.output), ...(one?.members ?? []), one?.sample].map((place) => place?.source));
		};
		expect([...(await sources(there))]).toEqual(["wednesday.mbox"]);
		expect([...(await sources({}))]).toEqual([join(realpathSync(folder), "wednesday.mbox")]);
	});

	test("is forgotten by age, by class and by id; and what would be of no effect is refused", async () => {
		const kept = ["--data", join(folder, "forgotten")];
		const old = mbox("old.mbox", [...flowers(3, Date.UTC(2023, 2, 1)), letter]);
		const keep = async () => objects<Campaign>((await tidegate(["campaigns", "--keep", "--json", ...kept, old])).output);
		const forget = async (...options: string[]) => tidegate(["campaigns", "forget", ...options, ...kept]);
		expect(await keep()).toHaveLength(2);
		expect((await forget("--before", "2023-03-01")).output).toBe("Forgotten: 0 of 2 campaigns (0 messages).\n");
		expect((await forget("--before", "2023-03-02")).output).toBe(
			"Forgotten: 0 of 2 campaigns (0 messages).\n1 message of earlier days stays: of campaigns that went on.\n",
		);
		const unasked = await forget("--before", "2023-03-04");
		expect([unasked.status, unasked.errors]).toEqual([2, expect.stringContaining("nothing was forgotten: to forget 1 of 2 campaigns")]);
		expect((await forget("--before", "2023-03-04", "--yes")).output).toBe("Forgotten: 1 of 2 campaigns (3 messages).\n");
		expect(objects<Campaign>((await tidegate(["campaigns", "--json", ...kept])).output)).toMatchObject([{ subject: "Rowing" }]);
		const again = await keep();
		expect(again.map(({ messages }) => messages)).toEqual([3, 1]);
		expect(JSON.parse((await forget("--class", "ham", "--about", "rowing", "--json", "--yes")).output)).toMatchObject({ messages: 1 });
		expect((await forget(again[0]?.id.slice(0, 6) ?? "", "--yes")).output).toBe("Forgotten: 1 of 1 campaigns (3 messages).\n");
		for (const [options, sentence] of [
			[[], "say what is to be forgotten"],
			[["c123", "--class", "ham"], "say what is to be forgotten: either ids"],
			[["--before", "then"], "It must be a day"],
			[["--before", "2023-01-01", "--limit", "3"], "--limit is not for tidegate campaigns forget"],
		] as const) {
			const { status, errors } = await forget(...options);
			expect([status, errors]).toEqual([2, expect.stringContaining(sentence)]);
		}
		expect((await tidegate(["campaigns", "show", "c123", "--class", "ham", old])).errors).toContain(
			"--class is not for tidegate campaigns show",
		);
	});

	test("is there for waves, overlaps, the letter and tracing", async () => {
		const log = join(folder, "query.log");
		writeFileSync(
			log,
			"04-Mar-2024 09:01:02.123 client @0x7f 192.0.2.7#53211 (shop.flora2.example): query: shop.flora2.example IN A +E(0)K (192.0.2.53)\n",
		);
		const [campaign] = objects<Campaign>((await tidegate(["campaigns", "--json", ...data()])).output);
		const traced = await tidegate(["trace", campaign?.id ?? "", "--dns", log, "--json", ...data()]);
		expect(traced.errors).toBe("");
		expect(JSON.parse(traced.output)).toMatchObject({ clients: [{ client: "192.0.2.7" }] });
		const week = await tidegate(["digest", "--week", "2024-03-04", ...data()]);
		expect(week.output).toMatch(/^Mail campaigns from 4 March to 10 March 2024/);
		for (const command of ["waves", "overlaps"]) expect((await tidegate([command, ...data()])).status).toBe(0);
		const tied = await tidegate(["overlaps", "--of", campaign?.id ?? "", "--limit", "1", ...data()]);
		expect([tied.status, tied.output]).toEqual([0, expect.stringContaining(campaign?.id ?? "none")]);
		expect((await tidegate(["overlaps", "--of", "nobody", ...data()])).errors).toContain('there is no campaign "nobody"');
		expect((await tidegate(["digest", "--week", "soon", ...data()])).errors).toMatch(/"soon" is no week/);
	});
});

test.each(["campaigns", "waves", "overlaps"])(
	"%s of a folder without mail says that none was found, not that there is nothing in it",
	async (command) => {
		const { output, status } = await tidegate([command, mkdtempSync(join(folder, "empty-"))]);
		expect([output, status]).toEqual(["No messages found.\n", 2]);
	},
);

test("overlaps: of wanted campaigns alone no ties are told, unless they are asked for", async () => {
	const told = [
		"The garden in spring: what to sow in March and how to prune the roses.",
		"The annual meeting elects a treasurer on Friday at eight.",
	];
	const wanted = told.map((body, at) => ({ ...letter, from: "Verein <brief@verein.example>", subject: `Brief ${at}`, body }));
	const mail = mbox(
		"wanted.mbox",
		wanted.flatMap((one) => [one, one]),
	);
	const ties = async (...options: string[]) => (await tidegate(["overlaps", ...options, mail])).output;
	expect(await ties()).toBe("No two campaigns share anything telling.\n\n1 tie among wanted campaigns left out: --class ham tells them.\n");
	expect(await ties("--json")).toBe("");
	expect(objects<{ ties: unknown[] }>(await ties("--class", "ham", "--json"))).toHaveLength(1);
	expect(await ties("--class", "HAM")).toContain("Both come from brief@verein.example");
	expect(await ties("--class", "phish", "--class", "spam")).toContain("1 tie of other campaigns left out.");
});

test("waves: a year of mail with flowers before 8 March", async () => {
	const usual = Array.from({ length: 180 }, (_, at) => ({
		...letter,
		subject: `Minutes ${at}`,
		body: `${letter.body} ${["Oslo", "Rome", "Lima", "Cork"][at % 4]} ${"abcdefghij"[at % 10]}${at}`,
		at: Date.UTC(2023, 8, 1) + at * 2 * day,
	}));
	const steady = Array.from({ length: 24 }, (_, at) => ({ ...(flowers(1)[0] as Letter), at: Date.UTC(2023, 8, 1) + at * 15 * day }));
	const wave = Array.from({ length: 10 }, (_, at) => flowers(6, Date.UTC(2024, 1, 26) + at * day)).flat();
	const mail = mbox("year.mbox", [...usual, ...steady, ...wave]);
	const { status, output } = await tidegate(["waves", "--json", mail]);
	expect(status).toBe(0);
	const found = objects<{ kind: string; theme: string; occasions: { name: string }[]; from: string; to: string }>(output);
	const seen = found.filter(({ kind }) => kind === "wave");
	expect(seen).toHaveLength(1);
	expect(seen[0]?.occasions.map(({ name }) => name)).toContain("International Women's Day");
	expect(seen[0]?.theme).toBe("gifts");
	expect(found.some(({ kind, theme }) => kind === "expected" && theme === "gifts")).toBe(true);
	const asked = async (...options: string[]) => objects<{ kind: string }>((await tidegate(["waves", "--json", ...options, mail])).output);
	expect((await asked("--theme", "gifts", "--since", seen[0]?.to ?? "")).filter(({ kind }) => kind === "wave")).toHaveLength(1);
	expect((await tidegate(["waves", "--theme", "casino", mail])).output).toContain("No such waves; 1 of another theme or an earlier time.");
	// A letter of a past week tells of the waves that are told today, which go on after its Sunday, 3 March.
	const longer = Array.from({ length: 20 }, (_, at) => flowers(6, Date.UTC(2024, 1, 20) + at * day)).flat();
	const { output: told } = await tidegate([
		"digest",
		"--week",
		"2024-W09",
		"--json",
		mbox("longer.mbox", [...usual, ...steady, ...longer]),
	]);
	const [digest] = objects<{ waves: { to: string }[] }>(told);
	expect(digest?.waves.map(({ to }) => to > "2024-03-03")).toEqual([true]);
}, 60_000);
