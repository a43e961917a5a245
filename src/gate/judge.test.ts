import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { context, judged, learntProfile, now, report, traitsOfMail } from "../../test/support/judging.ts";
import { freshTopics, issue, mail } from "../../test/support/newsletter.ts";
import { Profile } from "../accounts/profile.ts";
import { judge } from "./judge.ts";

const from = '"Alsquare Garden" <news@alsquare.example>';
const day = 24 * 3_600_000;
const ministry = (language: "en" | "ko"): Uint8Array =>
	Buffer.from(
		readFileSync(new URL(`../../samples/ministry-statement-${language}.eml`, import.meta.url), "utf8").replace(
			/^From:.*(?:\r?\n[ \t].*)*/m,
			`From: ${from}`,
		),
	);

describe.each(["en", "ko"] as const)("a newsletter with half a year of issues (%s)", (language) => {
	let profile: Profile;
	beforeAll(async () => {
		profile = await learntProfile(language);
	});
	const action = async (bytes: Uint8Array): Promise<string> => (await judged(bytes, profile)).action;

	test.each([
		["its next issue", issue({ number: 25 }, language)],
		[
			"a new section",
			issue({ number: 26, extra: '<tr><td><h2>+1</h2><p>-</p><a href="https://www.alsquare.example/book">+</a></td></tr>' }, language),
		],
		["a new template", issue({ number: 27, template: "new" }, language)],
		[
			"an offer",
			issue({ number: 28, topics: ["20 % off until Sunday", "Free shipping over 50", "Gift vouchers for last minute presents"] }, language),
		],
	])("%s passes", async (_, bytes) => {
		expect(await action(bytes)).toBe("pass");
	});

	test("a sponsor's link is a canary at worst", async () => {
		const extra =
			'<tr><td><p>Garden chairs made of oak</p><a class="button" href="https://www.oakchairs.example/spring">See the chairs</a></td></tr>';
		expect(["pass", "canary"]).toContain(await action(issue({ number: 26, topics: freshTopics[language], extra }, language)));
	});

	test.each([
		["the ministry's mail", ministry(language)],
		["its last issue with other links", issue({ number: 24, buttonHost: "portal-garden.example" }, language)],
		["its last issue on a rented host", issue({ number: 24, buttonHost: "alsquare-garden.pages.dev" }, language)],
		[
			"its last issue through a redirector",
			issue({ number: 24, buttonHost: "www.google.com/url?q=https://portal-garden.example" }, language),
		],
		[
			"a picture",
			mail(
				from,
				"Your voucher",
				"text/html",
				'<html><body><img src="https://i.pics.example/1.png" width="600" height="800"></body></html>',
				3,
			),
		],
		[
			"new bank details",
			mail(
				from,
				"Bank",
				"text/plain",
				"Dear reader,\n\nour bank has closed our account. Please hold all open payments and write to accounts.office@gmail.com for the new one.\n\nAccounts",
				3,
			),
		],
	])("%s is held", async (_, bytes) => {
		expect(["hold", "freeze"]).toContain(await action(bytes));
	});

	test("says what it is about where the account never was", async () => {
		const wallet = mail(
			'"Ledger" <news@alsquare.example>',
			"Ledger: verify your crypto wallet before the airdrop",
			"text/plain",
			"Dear user,\n\nconnect your wallet and confirm your recovery phrase to claim your airdrop, or your bitcoin wallet will be locked:\nhttps://ledger-wallet.portal-garden.example/verify\n\nThe Ledger team",
			3,
		);
		expect((await judged(wallet, profile)).reasons.map(({ code }) => code)).toContain("THEME_NEW_FRAUD");
	});

	test("the reasons add up to the score, strongest first", async () => {
		for (const bytes of [issue({ number: 25 }, language), ministry(language)]) {
			const { score, reasons } = await judged(bytes, profile);
			expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 6);
			const strengths = reasons.map(({ weight }) => Math.abs(weight));
			expect(strengths).toEqual([...strengths].sort((left, right) => right - left));
		}
	});
});

const layer = '<a href="https://portal-garden.example/" style="position:absolute;width:100%;height:100%;opacity:0">x</a>';
const picture = '<img src="https://i.pics.example/1.png" width="600" height="800">';

describe("a past issue word for word", () => {
	let profile: Profile;
	beforeAll(async () => {
		profile = await learntProfile();
	});

	test("passes when it is sent again", async () => {
		expect((await judged(issue({ number: 24 }), profile)).action).toBe("pass");
	});

	test.each([
		["other answers", issue({ number: 24, headers: ["Reply-To: claims.office@gmail.com"] })],
		["answers to two", issue({ number: 24, headers: ["Reply-To: news@alsquare.example", "Reply-To: claims.office@gmail.com"] })],
		["another way to unsubscribe", issue({ number: 24, headers: ["List-Unsubscribe: <https://portal-garden.example/u>"] })],
		["a layer that is not seen", issue({ number: 24, extra: layer })],
		["a picture from elsewhere", issue({ number: 24, extra: picture })],
	])("with %s is held", async (_, bytes) => {
		const { action, reasons } = await judged(bytes, profile);
		expect(["hold", "freeze"]).toContain(action);
		expect(reasons.map(({ code }) => code)).toContain("COPY_WITH_OTHER_TURN");
	});
});

test("a letter about fees with another bank account than last year's is held", async () => {
	const letter = (year: number, account: string) =>
		mail(
			from,
			`Membership ${year}`,
			"text/plain",
			`Dear members,\n\nthe fee for ${year} is due in March. Please transfer 40 euros to our account ${account} and give your name.\n\nYours, the treasurer`,
			year,
		);
	const profile = await learntProfile();
	profile.observe(await traitsOfMail(letter(2024, "DE89 3704 0044 0532 0130 00")), { at: now - 300 * day, confirmed: true });
	expect((await judged(letter(2025, "DE89 3704 0044 0532 0130 00"), profile)).reasons.map(({ code }) => code)).not.toContain(
		"PAYEE_INSTEAD",
	);
	const { action, reasons } = await judged(letter(2025, "NL91 ABNA 0417 1643 00"), profile);
	expect(["hold", "freeze"]).toContain(action);
	expect(reasons.map(({ code }) => code)).toContain("PAYEE_INSTEAD");
});

describe("one altered copy", () => {
	let profile: Profile;
	beforeAll(async () => {
		profile = await learntProfile();
	});
	const altered = async (bytes: Uint8Array) => judged(bytes, profile, { campaign: { traits: await traitsOfMail(issue({ number: 25 })) } });

	test("a personalised copy is none", async () => {
		const judgement = await altered(issue({ number: 25, recipient: "Marie-Claire" }));
		expect([judgement.altered, judgement.action]).toEqual([false, "pass"]);
	});

	test.each([
		["other links", issue({ number: 25, recipient: "Bob", buttonHost: "portal-garden.example" }), "ALTERED_CALLS"],
		["a number to call", issue({ number: 25, recipient: "Bob", extra: "<p>Call +1 (805) 555-0142 today</p>" }), "ALTERED_CONTACT"],
		["another Reply-To", issue({ number: 25, recipient: "Bob", headers: ["Reply-To: claims.office@gmail.com"] }), "ALTERED_REPLY_TO"],
		["a bank account", issue({ number: 25, recipient: "Bob", extra: "<p>DE89 3704 0044 0532 0130 00</p>" }), "ALTERED_PAYEE"],
		["a layer that is not seen", issue({ number: 25, recipient: "Bob", extra: layer }), "ALTERED_BESIDES"],
		["a picture from elsewhere", issue({ number: 25, recipient: "Bob", extra: picture }), "ALTERED_PICTURES"],
	])("with %s is held whatever its campaign does", async (_, bytes, code) => {
		const judgement = await altered(bytes);
		expect(judgement.reasons.map((reason) => reason.code)).toContain(code);
		expect([judgement.altered, ["hold", "freeze"].includes(judgement.action)]).toEqual([true, true]);
	});
});

describe("an attacker who first sends something harmless", () => {
	const target = "portal-garden.example";
	const note = mail(
		from,
		"Pictures",
		"text/plain",
		`Dear readers, some pictures of the street fair are here: https://${target}/pictures`,
		1,
	);

	test.each([1 / 24, 4])("is held %d days later all the same", async (days) => {
		const profile = await learntProfile();
		profile.observe(await traitsOfMail(note), { at: now });
		const { action } = await judged(issue({ number: 24, buttonHost: target }), profile, { now: now + days * day });
		expect(["hold", "freeze"]).toContain(action);
	});
});

describe("the login", () => {
	test("a hold with signs on the credential is a freeze", async () => {
		const profile = await learntProfile();
		const bytes = issue({ number: 24, buttonHost: "portal-garden.example" });
		const signs = { recentFailures: 20, otherAccountsFromNetwork: 12 };
		expect((await judged(bytes, profile)).action).toBe("hold");
		expect((await judged(bytes, profile, { signs })).action).toBe("freeze");
	});

	test("odd logins alone do not hold the usual issue", async () => {
		const signs = { recentFailures: 20, otherAccountsFromNetwork: 12 };
		expect((await judged(issue({ number: 25 }), await learntProfile(), { signs })).action).toBe("pass");
	});
});

test("clear phishing is held without any history, an honest first issue is not", async () => {
	const judgedNew = async (bytes: Uint8Array) => judge(await report(bytes), Profile.empty(), context()).action;
	expect(["hold", "freeze"]).toContain(await judgedNew(ministry("en")));
	expect(await judgedNew(issue({ number: 1 }))).toBe("pass");
});
