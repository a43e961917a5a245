import { describe, expect, test } from "vitest";
import { findNames } from "./name-finder.ts";
import { identityById, identityOfDomain, identityPhrases, identitySpeakingFrom } from "./identities.ts";
import { knowOwn } from "./know-own.ts";
import { ownIdentity } from "./own-identity.ts";

const own = [
	{ name: "Hafen-Hosting GmbH", domains: ["hafen-hosting.example", "hafen.sharepoint.com"] },
	{ name: "Hafen Mail", domains: ["hafenmail.example"] },
	{ name: "Hafenpost", domains: ["hafenmail.example"] },
	{ name: "GMX Hilfe", domains: ["gmx.net", "gmx-hilfe.example"] },
	{ name: "PayPal", domains: ["paypal-werkstatt.example"] },
];
knowOwn(own);

describe("what the operator told of himself", () => {
	test.each([
		["Hafen-Hosting Support", "own-hafen-hosting-gmbh"],
		["HAFEN HOSTING", "own-hafen-hosting-gmbh"],
		["hafenhosting", "own-hafen-hosting-gmbh"],
		["Hafenpost", "own-hafen-mail"],
		["GMX Hilfe", "gmxwebde"],
	])("%s is found in short texts", (text, id) => expect(findNames(text).uses[0]?.identity.id).toBe(id));

	test.each([
		["mail.hafen-hosting.example", "own-hafen-hosting-gmbh"],
		["gmx-hilfe.example", "gmxwebde"],
		["paypal-werkstatt.example", "paypal"],
		["paypal.com", "paypal"],
	])("%s is found among domains", (host, id) => expect(identityOfDomain(host)?.id).toBe(id));

	test("its words in running text have one group", () => {
		expect(identityPhrases().find(({ group }) => group === "identity:own-hafen-mail")?.phrases).toEqual([
			"hafen mail",
			"hafenmail",
			"hafenpost",
		]);
	});

	test("its place at a service is its own, the service's is not", () => {
		expect(identitySpeakingFrom("hafen.sharepoint.com")?.name).toBe("Hafen-Hosting GmbH");
		expect(identitySpeakingFrom("kunde.sharepoint.com")).toBeUndefined();
		expect(identityById("gmxwebde")?.domains).toEqual(expect.arrayContaining(["gmx.de", "gmx-hilfe.example"]));
	});

	test("all of it is one house", () => {
		expect(identityOfDomain("hafenmail.example")?.owner).toBe(identityOfDomain("hafen-hosting.example")?.owner);
	});

	test("once: the same again, and nothing else", () => {
		knowOwn(own);
		expect(() => knowOwn(own.slice(1))).toThrow("one process knows one organization");
	});
});

test.each([
	["Support Team", ["hafen.example"], 'everybody calls himself "Support Team"'],
	["Web-Hosting GmbH", ["hafen.example"], "everybody calls himself"],
	["Hafen-Hosting", ["hafen.example", "co.uk"], "names below co.uk belong to many: give your own, like yours.co.uk"],
])("%s of %s is refused", (name, domains, says) => expect(() => ownIdentity({ name, domains }, [])).toThrow(says));

test.each([
	["Ionos", [], ["ionos"]],
	["Adler AG", ["adler ag"], ["adler"]],
	["QX GmbH", ["qx gmbh"], []],
	["東芝", ["東芝"], []],
])("%s: a short word alone is a name in the right place only", (name, names, shortNames) => {
	expect(ownIdentity({ name, domains: ["hafen.example"] }, [])).toMatchObject({ names, shortNames });
});
