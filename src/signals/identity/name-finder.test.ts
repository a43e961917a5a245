import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNames } from "./name-finder.ts";

function idsIn(text: string): string[] {
	return findNames(text).uses.map(({ identity }) => identity.id);
}

describe("findNames", () => {
	test.each([
		["PayPal Service", ["paypal"]],
		["ＰａｙＰａｌ", ["paypal"]],
		["Pаypаl", ["paypal"]],
		["三井住友カード株式会社", ["smbc"]],
		["국민연금공단", ["nps"]],
		["Сбербанка карта", ["sberbank"]],
		["BANK OF AMERICA", ["bankofamerica"]],
		["BankofAmerica", ["bankofamerica"]],
		["Crédit Agricole", ["creditagricole"]],
		["credit agricole", ["creditagricole"]],
		["Google Pay Visa", ["google", "visa"]],
		["1 & 1 Kundenservice", ["einsundeins"]],
		["1&1", ["einsundeins"]],
		["1+1 gratis", []],
		["1-1 draw", []],
		["Garden Shop", []],
		["", []],
	])("%j names %j", (text, ids) => expect(idsIn(text)).toEqual(ids));

	test("counts what is said of every organization apart from the rest", () => {
		expect(findNames("PayPal Customer Service 24")).toMatchObject({ strangers: 0, roles: 2 });
		expect(findNames("PayPal Mafia Weekly")).toMatchObject({ strangers: 2, roles: 0 });
	});

	test("tells common words from names", () => {
		expect(findNames("Chase Miller").uses[0]?.short).toBe(true);
		expect(findNames("Chase Bank").uses[0]?.short).toBe(false);
	});

	test("finds general names of government bodies", () => {
		expect(findNames("Ministry of Finance, Examplia").government).toBe("ministry of finance");
		expect(findNames("Garden Shop").government).toBe("");
	});

	test("takes any text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
				findNames(text);
			}),
			{ numRuns: 500 },
		);
	});
});
