import { expect, test } from "vitest";
import { campaign, shares } from "../../../test/support/campaigns/campaign.ts";
import { domainsGiven, domainsNotKept, domainsOfCampaign } from "./traced-domain.ts";

test("domains of a campaign: what is to be pressed, what is linked, and senders where they are wanted", () => {
	const some = campaign({
		actionHosts: shares("Login.Phish.example", 9),
		linkHosts: [...shares("login.phish.example", 9), ...shares("192.0.2.1", 1)],
	});
	expect(domainsOfCampaign(some)).toEqual([{ name: "login.phish.example", role: "pressed", shared: false, below: true }]);
	expect(domainsOfCampaign(some, { senders: true }).map(({ name, role }) => [name, role])).toEqual([
		["login.phish.example", "pressed"],
		["flora.example", "sender"],
	]);
});

test("a campaign that had more domains than are kept of it says so", () => {
	expect(domainsNotKept(campaign())).toBe("");
	expect(domainsNotKept(campaign({ incomplete: ["linkHosts"] }))).toMatch(/the rarest were not looked for/);
	const manySenders = campaign({ incomplete: ["senderDomains", "senders"] });
	expect([domainsNotKept(manySenders), domainsNotKept(manySenders, { senders: true })]).toEqual(["", expect.stringMatching(/rarest/)]);
});

test("senders' domains that many send from, or that are the readers' own, are shared; so are well-known links", () => {
	const senders = [
		"gmail.com",
		"em1.sendgrid.net",
		"amazonses.com",
		"dytx.onmicrosoft.com",
		"paypal.com",
		"www.reader.example",
		"flora.example",
	];
	const some = campaign({
		senderDomains: senders.flatMap((domain) => shares(domain, 1)),
		actionHosts: [],
		linkHosts: [...shares("intranet.reader.example", 1), ...shares("www.paypal.de", 1)],
	});
	expect(domainsOfCampaign(some, { senders: true }).map(({ name, shared, below }) => [name, shared, below])).toEqual([
		["intranet.reader.example", false, true],
		["www.paypal.de", true, false],
		...senders.map((domain) => [domain, domain !== "flora.example", domain === "flora.example"]),
	]);
});

test.each([
	["gmail.com", true, false],
	["sendgrid.net", true, false],
	["paypal.com", false, true],
	["typeform.com", true, false],
	["flora.typeform.com", false, true],
	["phish.example", false, true],
	["sites.google.com", true, false],
	["www.facebook.com", true, false],
	["t.co", true, false],
	["flora.github.io", false, true],
	["github.io", true, false],
	["www.github.io", true, false],
	["x.blogspot.co.uk", false, true],
	["localhost", false, false],
])("%s is shared: %s; names below it count: %s", (name, shared, below) => expect(domainsGiven([name])).toMatchObject([{ shared, below }]));

test.each([
	...["192.0.2.1", "2001:db8::1", "", "a", "a b.example", "https:///", "https://192.0.2.1/"],
	...["a..b.com", "-x.com", "x-.com", "xn--.com", `${"a".repeat(70)}.com`],
])("%j is no domain", (name) => expect(() => domainsGiven([name])).toThrow("is no domain name"));

test.each(["com", "co.uk", "*.de"])("%j is a public suffix, not a domain", (name) =>
	expect(() => domainsGiven([name])).toThrow("is a public suffix"),
);

test("domains as people write them", () =>
	expect(
		domainsGiven(["*.Phish.Example.", "bücher.example", "phish.example", "hxxps[:]//Phish[.]example/x"]).map(({ name }) => name),
	).toEqual(["phish.example", "xn--bcher-kva.example"]));
