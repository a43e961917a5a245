import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PhraseTable } from "./phrase-table.ts";
import { plantPhrases } from "./plant-phrases.ts";

const table = new PhraseTable(
	plantPhrases([
		{
			group: "a",
			phrases: [
				"click here",
				"click here to verify",
				"verify* .. account",
				"straße",
				"überprüfen sie",
				"c'est l'or",
				"подтвердите аккаунт",
				"비밀번호 만료",
				"パスワード .. 期限",
				"您的账户 .. 冻结",
				"pay 399",
				"1&1",
			],
		},
		{ group: "b", phrases: ["click here", "last warning", "invoice attached", "log in to view"] },
	]),
);
const body = (text: string) => table.search({ senderName: "", subject: "", body: text }).hits;

describe("what a phrase matches", () => {
	const matches: [string, string][] = [
		["case and punctuation", "CLICK,\n  Here!"],
		["a stem", "We are verifying the account"],
		["up to three words in a gap", "verify now all your account"],
		["no word in a gap", "verify account"],
		["accents missing", "Bitte uberprufen Sie das"],
		["accents decomposed", "u\u0308berpru\u0308fen sie"],
		["sharp s as ss", "Hauptstrasse: Strasse"],
		["apostrophes of either kind", "c’est l’or"],
		["zero-width characters and soft hyphens", "cl\u200bick he\u00ad\u2060re"],
		["variation selectors out of the basic plane", "cl\u{e0139}ick\u{e0139} \u{e0061}he\u{e0139}re"],
		["marks of other scripts on Latin letters", "cl\u073f\u073fick he\u0951re\u0e49"],
		["marks of other scripts on Cyrillic letters", "под\u073fтвердите акк\u073fаунт"],
		["Armenian letters in a Latin word", "lօg iո tօ view"],
		["Cherokee letters in a Latin word", "Ꮮog in to viᎬw"],
		["small Cherokee letters in a Latin word", "ꮮog in to viꭼw"],
		["Greek capitals that look like no small letter of theirs", "IΝVOICE AΤΤACΗED"],
		["small capitals", "ᴄʟɪᴄᴋ ʜᴇʀᴇ"],
		["letters of other Latin alphabets", "Ƈlɩck ɦɛɾɛ"],
		["Cyrillic letters in a Latin word", "сliсk hеrе"],
		["Latin letters in a Cyrillic word", "Пoдтвeрдите aккаунт"],
		["mathematical letters", "𝐂𝐥𝐢𝐜𝐤 𝒉𝒆𝒓𝒆"],
		["full-width letters", "ｃｌｉｃｋ　ｈｅｒｅ"],
		["enclosed letters", "🄲🄻🄸🄲🄺 here"],
		["digits for letters", "C1ick h3re"],
		["1 for i", "1nv0ice attached"],
		["letters on black", "🅲🅻🅸🅲🅺 🅗🅔🅡🅔"],
		["letters in parentheses", "⒞⒧⒤⒞⒦ here"],
		["letters set apart by a mark", "C-l-i-c-k h·e·r·e"],
		["letters set apart by a space", "c l i c k  here"],
		["letters set apart by pictures", "c🔒l🔒i🔒c🔒k here"],
		["I for l", "CIick here"],
		["l for I in front", "lnvoice attached"],
		["I for l in front of a short word", "Iog In To View"],
		["Hangul with spaces elsewhere", "귀하의 비밀 번호가 아니라 비밀번호만료 안내"],
		["Kana and Han inside running text", "パスワードの有効期限が切れます"],
		["simplified Han", "您的账户已被冻结"],
		["traditional Han", "您的帳戶? 您的賬戶已被凍結"],
		["digits", "Pay $399.00"],
		["numbers with the very sign between them", "bei 1 & 1, 2024"],
	];
	test.each(matches)("%s", (_, text) => {
		expect(body(text).groups("")).not.toEqual([]);
	});

	const misses: [string, string][] = [
		["part of a word", "clicks hereby"],
		["four words in a gap", "verify this or that other account"],
		["words in another order", "here click"],
		["digits that stand for no letter", "c1ick h2re"],
		["more digits than letters", "c11c7 h3re"],
		["a stem without its rest", "very account"],
		["numbers with another sign between them", "=1+1, 1-1, am 1.1.2024, 1 1"],
		["a Hangul phrase cut by other words", "비밀번호가 다음 달에 곧 만료"],
	];
	test.each(misses)("not %s", (_, text) => {
		expect(body(text).groups("")).toEqual([]);
	});
});

describe("what is counted", () => {
	test("a phrase inside another is not a second one", () => {
		expect(body("click here to verify").count("a")).toBe(1);
		expect(body("click here to verify. Überprüfen Sie").count("a")).toBe(2);
	});

	test("the same phrase twice is one", () => {
		expect(body("click here, click here").count("a")).toBe(1);
	});

	test("a phrase in two groups counts for both", () => {
		expect([...body("click here").groups("")].sort()).toEqual(["a", "b"]);
	});

	test("phrases do not reach over from the subject into the body", () => {
		expect(table.search({ senderName: "", subject: "click", body: "here" }).hits.groups("")).toEqual([]);
	});

	test("it knows where a group stood", () => {
		const { hits } = table.search({ senderName: "Last warning", subject: "Click here", body: "überprüfen sie" });
		expect([hits.inSenderName("b"), hits.inSubject("b"), hits.inSenderName("a"), hits.inSubject("a")]).toEqual([true, true, false, true]);
		expect([hits.count("a"), hits.count("none"), hits.first("none")]).toEqual([2, 0, ""]);
	});

	test("it shows the words as they stood", () => {
		expect(body("Bitte Überprüfen Sie dies").first("a")).toBe("Überprüfen Sie");
		expect(body("in der Straße").first("a")).toBe("Straße");
		expect(body("Сlick\nHere").first("b")).toBe("Сlick\nHere");
	});
});

describe("hostile text", () => {
	test("nothing throws, and the next message is read as if nothing had been", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
				table.search({ senderName: text, subject: text, body: text });
				expect(body("click here").count("b")).toBe(1);
			}),
			{ numRuns: 200 },
		);
	});

	test("a text made of beginnings is read in time", () => {
		const started = performance.now();
		body("verify verifying click here to ".repeat(3_000));
		body("您的账户".repeat(20_000));
		expect(performance.now() - started).toBeLessThan(5_000);
	});
});
