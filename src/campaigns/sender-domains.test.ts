import { expect, test } from "vitest";
import { shares } from "../../test/support/campaigns/campaign.ts";
import { namedSenderDomains, senderDomainsOf } from "./sender-domains.ts";

function named(senders: readonly string[], domains: Readonly<Record<string, number>>): [string | undefined, string[]] {
	const campaign = {
		senders: senders.flatMap((value) => shares(value, 1)),
		senderDomains: Object.entries(domains).map(([value, messages]) => ({ value, messages })),
	};
	return [namedSenderDomains(campaign)[0]?.value, senderDomainsOf(campaign).map(({ value }) => value)];
}

test("the From field's domain goes before the service that it was sent through", () => {
	expect(named(["Shop <a@mail.shop.example>"], { "amazonses.com": 5, "shop.example": 5 })).toEqual([
		"shop.example",
		["shop.example", "amazonses.com"],
	]);
	expect(named(["a@zoo.example"], { "onmicrosoft.com": 9, "zoo.example": 2 })).toEqual(["zoo.example", ["onmicrosoft.com", "zoo.example"]]);
});

test("an address in the name is none", () => {
	expect(named(['"x@bank.example" <a@zoo.example>'], { "bank.example": 5, "zoo.example": 5 })[0]).toBe("zoo.example");
});

test("without a domain in From fields, what is nobody's service", () => {
	expect(named([], { "amazonses.com": 5, "gmail.com": 5, "zoo.example": 1 })[0]).toBe("zoo.example");
	expect(named(["nobody"], { "amazonses.com": 5 })[0]).toBe("amazonses.com");
	expect(named([], {})).toEqual([undefined, []]);
});
