import { expect, test } from "vitest";
import { classOfCampaign } from "./campaign-class.ts";
import type { Share } from "./campaign.ts";

/** `count` hosts of as many owners, of which each stands in `messages` messages. */
const hosts = (what: string, count: number, messages = 1): Share[] =>
	Array.from({ length: count }, (_, at) => ({ value: `www.${what}${String.fromCharCode(97 + at)}.example`, messages }));

const judged = (ham: number, spam: number, phish: number) => ({ messages: ham + spam + phish, classes: { ham, spam, phish } });
const plain = { theme: "parcel", senderDomains: hosts("sender", 1, 10), linkHosts: hosts("link", 1, 10) } as const;
const changing = { theme: "parcel", senderDomains: hosts("sender", 8), linkHosts: hosts("link", 9) } as const;

test.each([
	["most are wanted", judged(6, 4, 0), "ham"],
	["most are unwanted, of two kinds", judged(4, 3, 3), "phish"],
	["more spam than phishing", judged(0, 6, 4), "spam"],
	["as many wanted as not", judged(5, 5, 0), "spam"],
] as const)("its messages alone decide: %s", (_, votes, called) => {
	expect(classOfCampaign({ ...plain, ...votes })).toEqual({ class: called, classReasons: [] });
});

test.each([
	["a few are seen through", judged(9, 1, 0), "spam"],
	["none is: what its theme mostly is", judged(10, 0, 0), "phish"],
	["nor is any of a hundred", { ...judged(100, 0, 0), theme: "casino" }, "spam"],
] as const)("senders and places that change from copy to copy make a campaign unwanted: %s", (_, votes, called) => {
	const { class: found, classReasons } = classOfCampaign({ ...changing, ...votes });
	expect(found).toBe(called);
	expect(classReasons.map(({ code }) => code)).toEqual(["CAMPAIGN_MESSAGES", "CAMPAIGN_CHANGES_PLACES"]);
	expect(classReasons.reduce((sum, { weight }) => sum + weight, 0)).toBeGreaterThanOrEqual(0);
	expect(classReasons[1]?.text).toBe(
		"One text comes from the domains of 8 senders, and leads to 9 places that are none of theirs and change from copy to copy",
	);
});

test.each([
	["each leads to the house that sent it: notices of shops", { linkHosts: hosts("sender", 8) }],
	["what it links to is always the same: a call for papers", { linkHosts: hosts("link", 9, 10) }],
	["it comes from one house: a newsletter", { senderDomains: hosts("sender", 1, 10) }],
	[
		"everybody sends from there",
		{ senderDomains: ["gmail.com", "gmx.de", "outlook.com", "yahoo.com", "web.de", "mail.ru"].map((value) => ({ value, messages: 1 })) },
	],
	[
		"everybody links there",
		{ linkHosts: ["youtube.com", "facebook.com", "github.com", "google.com", "x.com"].map((value) => ({ value, messages: 1 })) },
	],
])("nothing is said where %s", (_, other) => {
	expect(classOfCampaign({ ...changing, ...judged(10, 0, 0), ...other })).toEqual({ class: "ham", classReasons: [] });
});
