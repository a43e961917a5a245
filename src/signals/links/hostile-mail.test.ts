import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMail } from "../../mail/parse-mail.ts";
import { factsOf } from "../../../test/support/facts-of.ts";
import { activeHtml } from "../construction/active-html.ts";
import { charsetScript } from "../construction/charset-script.ts";
import { forgedThread } from "../construction/forged-thread.ts";
import { hiddenText } from "../construction/hidden-text.ts";
import { imageOnly } from "../construction/image-only.ts";
import { messageIdDomain } from "../construction/message-id-domain.ts";
import { oddHeader } from "../construction/odd-header.ts";
import { partsDiffer } from "../construction/parts-differ.ts";
import { placeholder } from "../construction/placeholder.ts";
import { randomBody } from "../construction/random-body.ts";
import { subjectTricks } from "../construction/subject-tricks.ts";
import { zeroWidth } from "../construction/zero-width.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import { addressShape } from "./address-shape.ts";
import { disguisedHost } from "./disguised-host.ts";
import { fewLinks } from "./few-links.ts";
import { leadsAway } from "./leads-away.ts";
import { leadsHome } from "./leads-home.ts";
import { mailForm } from "./mail-form.ts";
import { openRedirect } from "./open-redirect.ts";
import { recipientInLink } from "./recipient-in-link.ts";
import { rentedPlace } from "./rented-place.ts";
import { scriptLink } from "./script-link.ts";
import { shownAddress } from "./shown-address.ts";

const signals: readonly Signal[] = [
	addressShape,
	disguisedHost,
	fewLinks,
	leadsAway,
	leadsHome,
	mailForm,
	openRedirect,
	recipientInLink,
	rentedPlace,
	scriptLink,
	shownAddress,
	activeHtml,
	charsetScript,
	forgedThread,
	hiddenText,
	imageOnly,
	messageIdDomain,
	oddHeader,
	partsDiffer,
	placeholder,
	randomBody,
	subjectTricks,
	zeroWidth,
];

function factsOfText(subject: string, body: string, type: string): Facts {
	const mail = `From: a@garden-tools.example\nTo: jo@office.example\nSubject: ${subject.replaceAll(/[\r\n]/g, " ")}\nContent-Type: ${type}; charset=utf-8\n\n${body}`;
	return factsOf(parseMail(Buffer.from(mail, "utf8")));
}

function lookAtAll(facts: Facts): string[] {
	return signals.flatMap((signal) => signal.look(facts).map(({ code }) => code));
}

describe("hostile mail", () => {
	test("no look throws, and none gives a code twice", () => {
		const pieces = fc.constantFrom(
			'<a href="',
			'">',
			"</a>",
			"https://",
			"javascript:",
			"www.",
			"@",
			"%",
			"\\",
			"google.com/url?q=",
			"xn--",
			"aHR0cDov",
			"#jo@office.example",
			"<form action=",
			"<input type=password>",
			"<img src=x>",
			"<div style='display:none'>",
			"bit.ly/",
			"pages.dev",
			"0x1",
			":",
			"\u200b",
			"Re:",
			">",
			"\n",
			"-----",
			"{{name}}",
			"jo@office.example",
			"한국",
			"[",
			"]",
		);
		fc.assert(
			fc.property(
				fc.string(),
				fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }),
				fc.constantFrom("text/html", "text/plain"),
				(subject, parts, type) => {
					const codes = lookAtAll(factsOfText(subject, parts.join(""), type));
					return new Set(codes).size === codes.length;
				},
			),
			{ numRuns: 500 },
		);
	});

	test.each([
		"-",
		"_",
		"\n",
		"> ",
		"a ",
		"a, ",
		"{{a",
		"1Aa",
		"\u200ba",
		"<a href=http://a.test/x#jo@office.example>x</a>",
		"<a href=https://www.google.com/url?q=http%253A%252F%252F>x</a>",
		"From: ",
		"http://a.test/ ",
		"<b>a",
	])("200,000 characters of %j take well under a second", (piece) => {
		const body = piece.repeat(Math.ceil(200_000 / piece.length));
		const facts = [factsOfText(body.slice(0, 20_000), body, "text/html"), factsOfText(body.slice(0, 20_000), body, "text/plain")];
		const start = performance.now();
		for (const one of facts) lookAtAll(one);
		expect(performance.now() - start).toBeLessThan(1_500);
	});
});
