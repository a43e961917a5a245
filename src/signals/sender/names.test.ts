import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAlmost } from "./is-almost.ts";
import { nameFitsLabel } from "./name-fits-label.ts";
import { isRandomName } from "./random-name.ts";
import { sameOwner } from "./same-owner.ts";

describe("nameFitsLabel", () => {
	test.each([
		["Sur La Table", "surlatable"],
		["Cooking at Sur La Table", "surlatable"],
		["The New York Times", "nytimes"],
		["PM Press", "pmpress"],
		["Instituto Rio Vivo", "riovivo"],
		["Levi's®", "levi"],
		["Fiesta Dinnerware", "fiestatableware"],
		["WA Department of Health", "wadoh"],
		["Wolferman's Gourmet Bakery", "wolfermans-email"],
		["Ally Bank", "ally"],
		["Société Générale", "societegenerale"],
		["DHL EXPRESS", "dhl"],
		["Walgreens.com", "walgreens"],
		["Reolink", "reolinksupport"],
	])("%s is %s", (name, label) => {
		expect(nameFitsLabel(name, label)).toBe(true);
	});

	test.each([
		["Customer Support", "supporthub"],
		["Gutter Partner", "mitolyn"],
		["Bank Security Team", "teamgarden"],
		["Account Service", "as"],
		["Soda Water", "suspicious"],
		["", "firm"],
		["김하늘", "harbour"],
	])("%s is not %s", (name, label) => {
		expect(nameFitsLabel(name, label)).toBe(false);
	});
});

describe("isRandomName", () => {
	test.each(["qh2wjtpvh0y7nef8w1qd", "6d67dd855q", "lflwfzlvwz", "vxrrrhn", "wmglrj"])("%s", (label) =>
		expect(isRandomName(label)).toBe(true),
	);
	test.each([
		"harbourtools",
		"rossmann",
		"kuronekoyamato",
		"gyeonggi-namyangju",
		"pkobp",
		"nytimes",
		"360doc",
		"3m",
		"szczecinek",
		"xn--80ak6aa92e",
		"1800flowers",
		"hdfcbank",
		"mjlakewood",
	])("not %s", (label) => expect(isRandomName(label)).toBe(false));
});

describe("sameOwner", () => {
	test.each([
		["wolfermans-email.com", "wolfermans.com"],
		["mail.brand-news.com", "brand.co.uk"],
		["emdeals.michaels.com", "michaels.com"],
		["brand.de", "brand.fr"],
		["shopbrand.com", "brand.com"],
	])("%s and %s", (one, other) => expect(sameOwner(one, other)).toBe(true));
	test.each([
		["brand.com", "branding.com"],
		["paypal-verify.com", "paypal.com"],
		["a.com", "b.com"],
		["bt.com", "btnews.com"],
		["", ""],
		["shop.hot.sa.com", "bank.sa.com"],
	])("not %s and %s", (one, other) => expect(sameOwner(one, other)).toBe(false));
});

describe("isAlmost", () => {
	test.each([
		["harbortools", "harbourtools"],
		["famfundgroup", "famfundqroup"],
		["exmaple", "example"],
	])("%s and %s", (one, other) => expect(isAlmost(one, other)).toBe(true));
	test.each([
		["mail1", "mail2"],
		["cat", "car"],
		["harbour", "harbour"],
		["harbour", "armour"],
	])("not %s and %s", (one, other) => expect(isAlmost(one, other)).toBe(false));
});

test("nothing throws, whatever the names", () => {
	const text = fc.string({ unit: "binary", maxLength: 300 });
	fc.assert(
		fc.property(text, text, (one, other) => {
			nameFitsLabel(one, other);
			isRandomName(one);
			sameOwner(one, other);
			isAlmost(one, other);
		}),
	);
});
