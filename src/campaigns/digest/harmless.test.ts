import { expect, test } from "vitest";
import { harmless } from "./harmless.ts";

test.each(["245.579 mil pontos", "1.000 E\u2026", "R$ 1.234.567,89 and 12.50EUR, (3.5.2026)", "1.000.000.000"])(
	"numbers stay: %s",
	(text) => expect(harmless(text)).toBe(text),
);

test.each([
	["31.57.102.135", "31[.]57[.]102[.]135"],
	["http://31.57.102.135:80/a", "http[:]//31[.]57[.]102[.]135:80/a"],
	["http://127.1/", "http[:]//127[.]1/"],
	["me.2.1@evil.example", "me[.]2[.]1[at]evil[.]example"],
	["1.2.evil.example", "1[.]2[.]evil[.]example"],
	["3.5.de", "3[.]5[.]de"],
	["evil\u3002example", "evil[.]example"],
	["กี่.com", "กี่[.]com"],
	["เว็บ.ไทย and cafe\u0301.example", "เว็บ[.]ไทย and cafe\u0301[.]example"],
	["evil.example.", "evil[.]example."],
])("what could be a link is broken: %s", (text, shown) => expect(harmless(text)).toBe(shown));
