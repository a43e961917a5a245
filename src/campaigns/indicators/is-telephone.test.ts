import { expect, test } from "vitest";
import { phonesIn } from "../../signals/text/phone-numbers.ts";
import { isCalled, isTelephone } from "./is-telephone.ts";

const telephonesIn = (text: string) =>
	[...phonesIn(text)].filter((phone) => isTelephone(phone, text) && isCalled(phone.written)).map(({ written }) => written);

test.each([
	["Your CPF 019.686.471-20 is blocked", "a person's number"],
	["Ligue: CPF 019.686.471-20", "a person's number, behind a word to call"],
	["019.686.471-20", "a person's number alone"],
	["CNPJ 12.345.678/0001-90", "a firm's number"],
	["Processo 0119085-38.2008.8.13.0009", "a court file"],
	["0119085-38.2008.8.13.0009", "a court file alone"],
	["Shop BV, BE 0400.778.165", "a VAT number"],
	["Call us about order number: 0109 2736 1078", "an order, behind a word to call"],
	["Order 0109 2736 1078", "an order"],
	["0482 7391 0283 7462 9911 0384", "filler"],
	["call +0 123 456 7890", "no country's code"],
	["+999 123 456 789", "a code that is not given out"],
	["+1 123 456 7890", "no area of North America"],
	["tel. 030 555 0142/0001", "a part of a longer number"],
	["Your parcel 009541858369 waits", "a parcel, as if it began with a country's code"],
	["Tracking number: 0095 4185 8369", "the same in groups"],
])("%s holds no telephone number: %s", (text) => expect(telephonesIn(text)).toEqual([]));

test.each([
	["Write to +44 20 7946 0142 now", "+44 20 7946 0142"],
	["+49 (0) 30 5550142", "+49 (0) 30 5550142"],
	["0044 20 7946 0142", "0044 20 7946 0142"],
	["011 33 1 55 50 01 42", "011 33 1 55 50 01 42"],
	["WhatsApp 00442079460142", "00442079460142"],
	["Customer service: (888) 555-0142", "(888) 555-0142"],
	["Toll free 1-888-555-0142.", "1-888-555-0142"],
	["(888) 555-0142", "(888) 555-0142"],
	["888.555.0142", "888.555.0142"],
	["01 23 45 67 89", "01 23 45 67 89"],
	["020 7946 0142", "020 7946 0142"],
	["0800-555-0142", "0800-555-0142"],
	["0800 555 01 42", "0800 555 01 42"],
	["Order 4711: call 08005550142", "08005550142"],
	["Tel.: 1588 000 0142", "1588 000 0142"],
	["电话：01012345098", "01012345098"],
	["+1 888 555 0142, 24 hours", "+1 888 555 0142"],
])("%s holds one", (text, phone) => expect(telephonesIn(text)).toEqual([phone]));

test.each([
	["+442079460142", true],
	["8885550142", true],
	["442079460142", true],
	["08005550142", true],
	["109273610785", false],
	["+0123456789", false],
	["+90853820088", true],
	["00012345678901", false],
])("whether %s behind a tel: link can be called: %s", (written, expected) => expect(isCalled(written)).toBe(expected));
