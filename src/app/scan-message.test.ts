import { expect, test } from "vitest";
import { createScanner } from "./create-scanner.ts";

const lure =
	"Dear client, your account statement is ready. To avoid suspension of your account you must verify your password within 24 hours. " +
	"Download your statement and confirm your password here: https://secure-statement.login-check.example/verify";
const letter =
	"Dear members, the garden is open every day from nine. We planted two hundred tulips and look forward to your visit. " +
	"The cafe has new cakes, and on Sunday a quartet plays in the pavilion. Children are welcome at all times.";

function mailOf(...parts: [type: string, text: string][]): Buffer {
	const head = ["From: Kim <kim@garden.example>", "To: jo@customer.example", "Subject: Information", "MIME-Version: 1.0"];
	const body = parts.map(([type, text]) => `--b\nContent-Type: ${type}\n\n${text}\n`).join("");
	return Buffer.from(`${head.join("\n")}\nContent-Type: multipart/alternative; boundary=b\n\n${body}--b--\n`);
}

test.each<[string, [string, string][]]>([
	[
		"in the plain text, and HTML that says something else below it",
		[
			["text/plain", lure],
			["text/html", `<p>${letter}</p>`],
		],
	],
	[
		"in the plain text, and HTML that says next to nothing",
		[
			["text/plain", lure],
			["text/html", "<p>Good morning.</p>"],
		],
	],
	[
		"in the plain text, which also says what the HTML says",
		[
			["text/plain", `${letter}\n\n${lure}`],
			["text/html", `<p>${letter}</p>`],
		],
	],
	[
		"in the plain text, below the HTML",
		[
			["text/html", `<p>${letter}</p>`],
			["text/plain", lure],
		],
	],
	[
		"in AMP",
		[
			["text/plain", letter],
			["text/x-amp-html", `<html amp4email><body><p>${lure}</p></body></html>`],
			["text/html", `<p>${letter}</p>`],
		],
	],
	[
		"in text/enriched",
		[
			["text/plain", letter],
			["text/enriched", `<bold>${lure}</bold>`],
		],
	],
])("a lure counts that stands %s", async (_, parts) => {
	const { class: kind, reasons, score } = await createScanner().scan(mailOf(...parts));
	expect(kind).toBe("phish");
	expect(reasons.map(({ code }) => code)).toContain("OTHER_READING");
	expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 9);
});

test.each<[string, [string, string][]]>([
	[
		"says the same",
		[
			["text/plain", letter],
			["text/html", `<p>${letter}</p>`],
		],
	],
	[
		"says some other wanted thing",
		[
			["text/plain", "We meet on Monday at ten, in the room upstairs. Bring the plans and a pencil, please, and tell the others."],
			["text/html", `<p>${letter}</p>`],
		],
	],
	[
		"points to the HTML",
		[
			["text/plain", "Please use a mail program that shows HTML."],
			["text/html", `<p>${letter}</p>`],
		],
	],
])("wanted mail stays it where its plain part %s", async (_, parts) => {
	const { class: kind, reasons } = await createScanner().scan(mailOf(...parts));
	expect(kind).toBe("ham");
	expect(reasons.map(({ code }) => code)).not.toContain("OTHER_READING");
});

test.each([
	["@media screen{.h{display:block}}"],
	["body .h{display:block}"],
	["[class]{display:block!important}"],
	["@media (min-width:1px){.h{display:block}}"],
])("a lure counts that one style hides and another shows: %s", async (shows) => {
	const page = `<style>.h{display:none}${shows}</style><p>Good morning.</p><div class=h>${lure.replace(/https\S+/, "<a href='$&'>Verify</a>")}</div>`;
	const { class: kind, reasons } = await createScanner().scan(mailOf(["text/html", page]));
	expect(kind).toBe("phish");
	expect(reasons.map(({ code }) => code)).toContain("OTHER_READING");
});

test("a lure counts that stands as plain text below the HTML in one branch of an alternative", async () => {
	const branch = `--c\nContent-Type: text/html\n\n<p>Good morning.</p>\n--c\nContent-Type: text/plain\n\n${lure}\n--c--`;
	const mail = mailOf(["text/plain", "Good morning."], ["multipart/mixed; boundary=c", branch]);
	expect((await createScanner().scan(mail)).class).toBe("phish");
});

test("a preview line that is hidden is no other reading", async () => {
	const page = `<div style="display:none">Verify your account today, and see what else is new in our little garden</div><p>${letter}</p>`;
	const { class: kind, reasons } = await createScanner().scan(mailOf(["text/html", page]));
	expect(kind).toBe("ham");
	expect(reasons.map(({ code }) => code)).not.toContain("OTHER_READING");
});

const banner =
	"CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender and know the content is safe.";

test("unwanted mail is no better for what the receiver's gateway writes above it", async () => {
	const offer = "We make lamps of good quality. Ask for our catalogue.";
	const alone = await createScanner().scan(mailOf(["text/plain", offer]));
	const scanner = createScanner({ threshold: alone.score - 0.1 });
	const { class: kind, reasons, score } = await scanner.scan(mailOf(["text/plain", `${banner}\n\n${offer}`]));
	expect(kind).toBe("spam");
	expect(reasons.map(({ code }) => code)).toContain("GATEWAY_BANNER");
	expect(score).toBeCloseTo(alone.score, 9);
	expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 9);
});

test("wanted mail stays it below a gateway's banner", async () => {
	const { class: kind, reasons } = await createScanner().scan(mailOf(["text/plain", `${banner}\n\n${letter}`]));
	expect(kind).toBe("ham");
	expect(reasons.map(({ code }) => code)).not.toContain("GATEWAY_BANNER");
});

test("what is taught holds for all that a mail says, and can be taken back", async () => {
	const scanner = createScanner();
	const mail = mailOf(["text/plain", lure], ["text/html", `<p>${letter}</p>`]);
	const before = await scanner.scan(mail);
	await scanner.learn(mail, "ham");
	expect((await scanner.scan(mail)).score).toBeLessThan(before.score - 0.5);
	expect(await scanner.unlearn(mail)).toBe(true);
	expect((await scanner.scan(mail)).score).toBeCloseTo(before.score, 9);
});
