import { describe, expect, test } from "vitest";
import { analysis } from "../../test/support/campaigns/analysis.ts";
import { campaign } from "../../test/support/campaigns/campaign.ts";
import { askedForOf, type CampaignFilter, isAskedFor } from "./campaign-filter.ts";

const parcels = campaign({
	id: "c0000000001",
	messages: 5,
	class: "phish",
	theme: "parcel",
	subject: "Your parcel … is held back",
	changingWords: "paquete envío",
	days: [
		{ day: "2026-03-01", messages: 2 },
		{ day: "2026-03-20", messages: 3 },
	],
	actionHosts: [{ value: "parcel-desk.test", messages: 5 }],
	phones: [{ value: "+4930123456", messages: 1 }],
	networks: [{ value: "203.0.113.0/24", messages: 5 }],
	attachments: [{ value: "ab12", name: "Label.PDF", kind: "pdf", messages: 1 }],
});

test.each<[CampaignFilter, boolean]>([
	[{}, true],
	[{ classes: ["spam", "phish"] }, true],
	[{ classes: ["ham"] }, false],
	[{ themes: ["parcel"] }, true],
	[{ themes: ["loans"], classes: ["phish"] }, false],
	[{ since: "2026-03-20" }, true],
	[{ since: "2026-03-21" }, false],
	[{ until: "2026-03-01" }, true],
	[{ until: "2026-02-28" }, false],
	[{ about: "PARCEL-desk" }, true],
	[{ about: "+4930" }, true],
	[{ about: "label.pdf" }, true],
	[{ about: "AB12" }, true],
	[{ about: "held back" }, true],
	[{ about: "held forth" }, false],
	[{ about: "Paquete" }, true],
	[{ about: "paquet" }, true],
	[{ about: "+49 (0)30 12-34-56" }, true],
	[{ about: "0049 30 123456" }, true],
	[{ about: "030 / 12 34 56" }, true],
	[{ about: "030 / 12 34 57" }, false],
	[{ about: "0 30 12" }, false],
	[{ about: "203.0.113.7" }, true],
	[{ about: "203.0.114.7" }, false],
])("%j", (filter, expected) => {
	expect(isAskedFor(parcels, filter)).toBe(expected);
});

test("between two of its days it has no message, though it began before and ended after", () => {
	expect(isAskedFor(parcels, { since: "2026-03-02", until: "2026-03-19" })).toBe(false);
});

test("without a date that can be true it is of no days", () => {
	expect(isAskedFor({ ...parcels, days: [] }, { since: "1990-01-01" })).toBe(false);
});

describe("of an analysis", () => {
	const [loans, watches] = [
		campaign({ id: "c0000000002", messages: 4, theme: "loans" }),
		campaign({ id: "c0000000003", messages: 3, theme: "replicas" }),
	];
	const overlap = (left: string, right: string) => ({ left, right, weight: 5, ties: [] });
	const whole = analysis([parcels, loans, watches], {
		overlaps: [overlap(parcels.id, loans.id), overlap(loans.id, watches.id)],
		clusters: [{ id: "g0000000001", campaigns: [parcels.id, loans.id, watches.id], messages: 12, ties: [] }],
	});

	test("ties to what was not asked for are left out, and numbers are of what is left", () => {
		const left = askedForOf(whole, { themes: ["loans", "replicas"] });
		expect(left.campaigns).toEqual([loans, watches]);
		expect(left.messages).toBe(7);
		expect(left.overlaps).toEqual([overlap(loans.id, watches.id)]);
		expect(left.clusters).toMatchObject([{ campaigns: [loans.id, watches.id], messages: 7 }]);
		expect(left.waves).toBe(whole.waves);
	});

	test("one alone is no cluster", () => {
		expect(askedForOf(whole, { themes: ["loans"] })).toMatchObject({ campaigns: [loans], overlaps: [], clusters: [] });
	});
});
