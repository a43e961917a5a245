import { describe, expect, test } from "vitest";
import { parseMail } from "../../mail/parse-mail.ts";
import { factsOf } from "../../../test/support/facts-of.ts";
import { lookAtAll } from "../catalogue.ts";
import { judgeWithOwn } from "../../app/phrases-in-use.ts";

await judgeWithOwn([
	{ name: "Hafen-Hosting GmbH", domains: ["hafen-hosting.example", "hafenpost.example", "hafen.zendesk.com"] },
	{ name: "Adler", domains: ["adler-apotheke.example"] },
]);

const passed = "Authentication-Results: mx.hafen-hosting.example; spf=pass smtp.mailfrom=hafen-hosting.example; dmarc=pass";
const failed =
	"Authentication-Results: mx.hafen-hosting.example; spf=fail smtp.mailfrom=hafen-hosting.example; dkim=none; dmarc=fail header.from=hafen-hosting.example";
const unsigned = "Authentication-Results: mx.hafen-hosting.example; spf=none smtp.mailfrom=hafen-hosting.example; dkim=none";
const lure = "Ihr Postfach ist voll. Melden Sie sich an, sonst wird Ihr Konto gesperrt: https://info-wdvcx.example/webmail/";

/** Codes of what poses as somebody. */
function posing(header: string, text: string): string[] {
	const mail = parseMail(Buffer.from(`${header}\n\n${text}\n`));
	const facts = factsOf(mail, { codes: [] });
	return lookAtAll(facts)
		.map(({ code }) => code)
		.filter((code) => /^(?:CLAIMS|LOOKALIKE)_/.test(code))
		.sort();
}

function from(sender: string, more = "To: petra@kunde-mueller.example"): string {
	return `From: ${sender}\n${more}\nSubject: Ihr Postfach`;
}

describe("mail that bears the own name and comes from elsewhere", () => {
	test.each([
		["as a name", '"Hafen-Hosting Support" <support@lvrfoqz.icu>', "CLAIMS_IDENTITY_IN_NAME"],
		["as one word", "HafenHosting <support@lvrfoqz.icu>", "CLAIMS_IDENTITY_IN_NAME"],
		["in full", '"Hafen Hosting GmbH Kundenservice" <a@lvrfoqz.icu>', "CLAIMS_IDENTITY_IN_NAME"],
		["from a domain that bears it", '"Hafen-Hosting" <a@hafen-hosting-berlin.icu>', "CLAIMS_IDENTITY_IN_NAME"],
		["from a free mail address", '"Hafen-Hosting" <hafenhosting@gmail.com>', "CLAIMS_IDENTITY_IN_NAME"],
		["in the address alone", "hafen-hosting@lvrfoqz.icu", "CLAIMS_IDENTITY_IN_LOCAL_PART"],
		["disguised", '"Hafen-H0sting Support" <a@lvrfoqz.icu>', "LOOKALIKE_NAME_DISGUISED"],
		["of a domain one letter away", "a@hafen-hostlng.icu", "LOOKALIKE_SENDER_CONFUSABLE"],
		["of a domain with a word added", "a@hafenpost-login.icu", "LOOKALIKE_SENDER_COMBINATION"],
		["of the own domain before another", "a@hafenpost.example.lvrfoqz.icu", "LOOKALIKE_SENDER_EMBEDDED"],
		["a short name", "Adler <a@lvrfoqz.icu>", "CLAIMS_IDENTITY_IN_NAME"],
	])("%s", (_, sender, code) => {
		expect(posing(from(sender), lure)).toContain(code);
	});

	test("in the subject", () => {
		expect(posing("From: a@lvrfoqz.icu\nSubject: Hafen-Hosting: Postfach voll", lure)).toContain(
			"CLAIMS_IDENTITY_IN_SUBJECT_AND_LINK_ELSEWHERE",
		);
	});

	test("in the text, also to one's own people", () => {
		const text = `Lieber Nutzer von Hafen-Hosting,\n\n${lure}\n\nviel Erfolg`;
		expect(posing(from("Webmail <a@lvrfoqz.icu>", "To: jo@hafen-hosting.example"), text)).toContain("CLAIMS_IDENTITY_WITH_LURE");
	});

	test("in the signature, also to one's own people", () => {
		const text = `Guten Tag,\n\n${lure}\n\nBitte antworten Sie nicht.\n\nIhr Hafen-Hosting Team`;
		expect(posing(from("a@lvrfoqz.icu", "To: jo@hafen-hosting.example"), text)).toContain("CLAIMS_IDENTITY_IN_SIGNATURE");
	});

	test("in From itself, where a check failed", () => {
		expect(posing(`${failed}\n${from('"Hafen-Hosting" <a@hafen-hosting.example>')}`, lure)).toEqual(["CLAIMS_DOMAIN_FORGED"]);
	});
});

describe("mail that does not", () => {
	const newsletter = "Hafen-Hosting Neuigkeiten\n\nDas Sommerfest: https://tickets.example/hafen\n\n© 2026 Hafen-Hosting GmbH";
	test.each([
		["the own newsletter", `${passed}\n${from('"Hafen-Hosting" <news@hafen-hosting.example>')}`, newsletter],
		["the same on its way out", from('"Hafen-Hosting" <news@hafen-hosting.example>'), newsletter],
		["from an own machine that signs nothing", `${unsigned}\n${from('"Hafen-Hosting" <root@vm7.hafenpost.example>')}`, lure],
		["from the own place at a service", from('"Hafen-Hosting" <hilfe@hafen.zendesk.com>'), newsletter],
		[
			"a customer's answer",
			from("Max Huber <max@kunde-mueller.example>", "To: support@hafen-hosting.example"),
			"Hallo Hafen-Hosting Team,\n\nmein Konto ist gesperrt, das Postfach voll.\n\nGruß, Max",
		],
		[
			"a customer's letter with the address above it",
			from("Max Huber <max@gmail.com>", "To: support@hafen-hosting.example"),
			"An\nHafen-Hosting GmbH\nAm Kai 1\n\nDear Hafen-Hosting Support,\n\nich kündige: https://kunde-mueller.example/\n\nMax Huber",
		],
		[
			"a customer's subject",
			"From: Max Huber <max@gmail.com>\nTo: support@hafen-hosting.example\nSubject: Hafen-Hosting Rechnung 4711",
			"die Rechnung stimmt nicht, siehe https://kunde-mueller.example/rechnung",
		],
		["a customer's address for this firm", from("hafen-hosting@huber.example", "To: support@hafen-hosting.example"), "Danke."],
		[
			"a customer's newsletter with a word about who runs its server",
			from("Gärtnerei Müller <news@kunde-mueller.example>", "To: jo@werkhof.example"),
			"Rosen im Angebot: https://rosen.example/\n\nHosting by Hafen-Hosting GmbH",
		],
		["the same word as a surname", from("Max Adler <max@kunde-mueller.example>"), "Bis Samstag! https://rosen.example/"],
		["another firm of a common name", from("Adler <info@adler-moden.example>"), "Neue Mode: https://adler-moden.example/"],
	])("%s", (_, header, text) => {
		expect(posing(header, text)).toEqual([]);
	});
});
