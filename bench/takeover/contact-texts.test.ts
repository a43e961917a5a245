import { expect, test } from "vitest";
import { contactsIn } from "../../src/accounts/contacts-in.ts";
import { appealsIn } from "../../src/accounts/appeals/appeals-in.ts";
import { parseMail } from "../../src/mail/parse-mail.ts";
import { factsOf } from "../../test/support/facts-of.ts";
import { otherLanguages } from "./contact-texts/other-languages.ts";
import { filledText } from "./filled-text.ts";

// No account of the archives writes these languages, so that the benchmark never plays them.
test.each(otherLanguages.map((text) => [text.language, text.id, text] as const))(
	"%s: %s is seen to ask for something",
	(language, _, { subject, body }) => {
		for (let serial = 0; serial < 4; serial++) {
			const bytes = Buffer.from(
				`From: news@shop.example\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${filledText(body, language, "", serial)}`,
			);
			const facts = factsOf(parseMail(bytes), { trust: { mode: "servers", servers: [] } });
			expect(contactsIn(facts).asked.length).toBeGreaterThan(0);
			expect(appealsIn(facts).length).toBeGreaterThan(1);
		}
	},
);
