import { describe, expect, test } from "vitest";
import { governmentOfDomain } from "./government-domains.ts";
import { governmentPhrases } from "./government-phrases.ts";
import { identities, identityById, identityOfDomain, identityPhrases, identitySpeakingFrom } from "./identities.ts";
import { identityKinds } from "./identity.ts";

describe("the table of identities", () => {
	test("holds enough, of enough countries", () => {
		expect(identities.length).toBeGreaterThanOrEqual(700);
		const banks = new Set(identities.filter(({ kind }) => kind === "bank").map(({ country }) => country));
		expect(banks.size).toBeGreaterThanOrEqual(35);
	});

	test("ids are unique and of the plain kind", () => {
		expect(new Set(identities.map(({ id }) => id)).size).toBe(identities.length);
		for (const { id } of identities) expect(id).toMatch(/^[a-z0-9-]{1,24}$/);
	});

	test("kinds and countries are known ones", () => {
		for (const { kind, country } of identities) {
			expect(identityKinds).toContain(kind);
			expect(country).toMatch(/^[a-z]{2}$/);
		}
	});

	test("every owner is an identity", () => {
		for (const { owner } of identities) expect(identityById(owner)).toBeDefined();
	});

	test("a domain belongs to one identity and is written as in a header", () => {
		const all = identities.flatMap(({ domains }) => domains);
		expect(new Set(all).size).toBe(all.length);
		for (const domain of all) expect(domain).toMatch(/^[a-z0-9.-]+$/);
	});

	test("every identity has a domain and a name", () => {
		for (const { domains, names, shortNames, id } of identities) {
			expect(domains.length, id).toBeGreaterThan(0);
			expect(names.length + shortNames.length, id).toBeGreaterThanOrEqual(id === "ingde" ? 0 : 1);
		}
	});

	test("names are lower case", () => {
		for (const { names, shortNames } of identities) for (const name of [...names, ...shortNames]) expect(name).toBe(name.toLowerCase());
	});

	test("a name belongs to one identity", () => {
		const all = identities.flatMap(({ names, shortNames }) => [...names, ...shortNames]);
		expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
	});
});

describe("identityOfDomain", () => {
	test.each([
		["paypal.com", "paypal"],
		["mail.paypal.com", "paypal"],
		["facebookmail.com", "meta"],
		["email.apple.com", "apple"],
		["accountprotection.microsoft.com", "microsoft"],
		["bk.mufg.jp", "mufg"],
		["post.applecard.apple", "apple"],
		["paypal.com.", "paypal"],
	])("%s is %s", (host, id) => {
		expect(identityOfDomain(host)?.id).toBe(id);
	});

	test.each(["", ".", "..", "com", "paypal.com.evil.test", "mypaypal.com", "paypal.test"])("%j is nobody's", (host) => {
		expect(identityOfDomain(host)).toBeUndefined();
	});

	test("customers' domains are not the owner's voice", () => {
		expect(identityOfDomain("outlook.com")?.id).toBe("microsoft");
		for (const host of ["outlook.com", "contoso.sharepoint.com", "jo.github.io", "gmail.com"])
			expect(identitySpeakingFrom(host)).toBeUndefined();
		for (const host of ["email.microsoft.com", "alerts.comcast.net", "accounts.google.com"])
			expect(identitySpeakingFrom(host)).toBeDefined();
	});
});

describe("phrases", () => {
	test("one group for each identity that has names", () => {
		const groups = identityPhrases();
		expect(new Set(groups.map(({ group }) => group)).size).toBe(groups.length);
		for (const { group, phrases } of groups) {
			expect(group).toMatch(/^identity:/);
			expect(phrases.length).toBeGreaterThan(0);
		}
	});

	test("general words for governments in at least fifteen languages", () => {
		expect(governmentPhrases.length).toBeGreaterThanOrEqual(15);
		for (const { group } of governmentPhrases) expect(group).toMatch(/^government:(any|[a-z]{2})$/);
	});
});

describe("governmentOfDomain", () => {
	test.each([
		["mofa.go.kr", "kr"],
		["irs.gov", "us"],
		["www.gov.uk", "uk"],
		["service-public.fr", "fr"],
		["impots.gouv.fr", "fr"],
		["bmf.gv.at", "at"],
		["finanzamt.bayern.de", "de"],
		["nta.go.jp", "jp"],
		["lk.gosuslugi.ru", "ru"],
		["agenciatributaria.gob.es", "es"],
		["receita.fazenda.gov.br", "br"],
		["ec.europa.eu", "eu"],
		["public.govdelivery.com", "us"],
	])("%s is of %s", (host, country) => {
		expect(governmentOfDomain(host)).toBe(country);
	});

	test.each(["gov.alsquare.example", "irs-gov.com", "gov.com", "go.kr.evil.test", "", "gouv.fr.top"])("%j is no government's", (host) => {
		expect(governmentOfDomain(host)).toBeUndefined();
	});
});
