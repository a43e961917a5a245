import { describe, expect, test } from "vitest";
import { campaign, shares } from "../../../../test/support/campaigns/campaign.ts";
import { analysisOf, hostile, phish } from "../../../../test/support/campaigns/export-analysis.ts";
import { campaignsMisp } from "../misp/campaigns-misp.ts";
import { campaignsStix } from "../stix/campaigns-stix.ts";
import { houseDomains } from "./house-domains.ts";
import { maskNames, maskRecipients } from "./mask-recipients.ts";
import { tiesForOthers } from "./ties-for-others.ts";
import { withoutRecipients } from "./without-recipients.ts";

const named = phish({
	subject: "Important for anna@mail.clinic.example, your clinic.example box is full",
	recipientDomains: [...shares("mail.clinic.example", 9), ...shares("gmail.com", 1)],
	posesAs: shares("anna@mail.clinic.example", 2),
	senders: [
		...shares("Anna <anna@mail.clinic.example>", 1),
		...shares("Post for anna@mail.clinic.example <x@post-fee.test>", 2),
		...shares("anna.b@gmail.com", 1),
		...shares("bounce+anna=mail.clinic.example@bulk.test", 1),
	],
	senderDomains: [...shares("clinic.example", 1), ...shares("post-fee.test", 3)],
	replyTo: [...shares("fees@gmail.com", 2), ...shares("anna.b@gmail.com", 1), ...shares("anna@clinic.example", 1)],
	linkHosts: [...shares("intranet.clinic.example", 9), ...shares("clinic.example.post-fee.test", 9)],
	actionHosts: [...shares("www.clinic.example", 9), ...shares("pay.post-fee.test", 9)],
	attachments: [{ value: "ab".repeat(32), messages: 1, name: "Invoice anna@mail.clinic.example.html", kind: "html" }],
	pages: [
		...shares("https://pay.post-fee.test/fee/start.php", 1),
		...shares("https://www.clinic.example/a", 1),
		...shares("https://pay.post-fee.test/clinic.example/a", 1),
	],
	paths: shares("/fee/anna%40mail.clinic.example/start.php", 1),
});

test("senders that are readers' own, and what names readers in text, are not told; what is the attacker's stays", () => {
	const told = withoutRecipients(named, []);
	expect(told.subject).toBe("Important for …, your … box is full");
	expect(told.senders.map(({ value }) => value)).toEqual(["Post for … <x@post-fee.test>"]);
	expect(told.senderDomains.map(({ value }) => value)).toEqual(["post-fee.test"]);
	expect(told.replyTo.map(({ value }) => value)).toEqual(["fees@gmail.com"]);
	expect(told.linkHosts.map(({ value }) => value)).toEqual(["clinic.example.post-fee.test"]);
	expect(told.actionHosts.map(({ value }) => value)).toEqual(["pay.post-fee.test"]);
	expect(told.pages.map(({ value }) => value)).toEqual(["https://pay.post-fee.test/fee/start.php"]);
	expect([told.posesAs[0]?.value, told.attachments[0]?.name, told.paths[0]?.value]).toEqual(["…", "Invoice …", "/fee/…/start.php"]);
});

test("names without an address are not told either, where a message's own reader bears them", () => {
	const told = withoutRecipients(
		phish({
			subject: "#rodrigofp: Rodrigo F  P, claim your Rodrigofpx",
			subjects: shares("RODRIGOFP: claim", 1),
			senders: shares("To rodrigofp <rodrigofp@post-fee.test>", 1),
			posesAs: shares("Rodrigofp", 1),
			attachments: [{ value: "ab".repeat(32), messages: 1, name: "Bill_rodrigofp.html", kind: "html" }],
			readerWords: ["rodrigofp", "rodrigo f p"],
		}),
		[],
	);
	expect([told.subject, told.subjects[0]?.value]).toEqual(["#…: …, claim your Rodrigofpx", "…: claim"]);
	expect([told.senders[0]?.value, told.posesAs[0]?.value]).toEqual(["To … <rodrigofp@post-fee.test>", "Rodrigofp"]);
	expect(told.attachments[0]?.name).toBe("Bill_….html");
});

test("samples concern texts alone: what is the readers' own is no sender, no host and no page, and is accused of nothing", () => {
	const { sample } = named;
	const told = withoutRecipients({ ...named, sample: { ...sample, from: "Anna <anna@clinic.example>" } }, [], true);
	expect(told.subject).toBe(named.subject);
	expect(told.senders.map(({ value }) => value)).toEqual(["Post for anna@mail.clinic.example <x@post-fee.test>"]);
	expect(told.replyTo.map(({ value }) => value)).toEqual(["fees@gmail.com"]);
	expect([told.senderDomains, told.linkHosts, told.actionHosts, told.pages].map((list) => list.map(({ value }) => value))).toEqual([
		["post-fee.test"],
		["clinic.example.post-fee.test"],
		["pay.post-fee.test"],
		["https://pay.post-fee.test/fee/start.php"],
	]);
	expect(told.sample).toEqual({ ...sample, from: "" });
	const { Attribute } = campaignsMisp(analysisOf(named), { samples: true }).Event;
	expect(Attribute.filter(({ to_ids }) => to_ids).map(({ value }) => value)).toEqual(["pay.post-fee.test", "ab".repeat(32)]);
	const patterns = campaignsStix(analysisOf(named), { samples: true }).objects.map(({ pattern }) => String(pattern ?? ""));
	expect(patterns.filter((pattern) => pattern.startsWith("[domain"))).toEqual(["[domain-name:value = 'pay.post-fee.test']"]);
});

describe.each([
	["STIX", (samples: boolean) => JSON.stringify(campaignsStix(analysisOf(named, campaign({ id: "ccccccccccc" })), { samples }))],
	["MISP", (samples: boolean) => JSON.stringify(campaignsMisp(analysisOf(named, campaign({ id: "ccccccccccc" })), { samples }))],
])("%s", (_, exported) => {
	test("names no reader", () => expect(exported(false)).not.toMatch(/anna|(?<![-\w])clinic\.example(?!\.post-fee)/));
	test("names readers where samples are asked for", () => expect(exported(true)).toContain("anna@mail.clinic.example"));
});

test("the house is known by the other campaigns, and its people are not named by one that is addressed to nobody of it", () => {
	const others = Array.from({ length: 5 }, (_, at) => campaign({ id: `c${at}`, recipientDomains: shares("home.example", 1) }));
	const undisclosed = phish({ senders: shares("<anna@home.example>", 1), recipientDomains: shares("post-fee.test", 1) });
	expect(houseDomains([undisclosed, ...others])).toEqual(["home.example"]);
	expect(houseDomains([undisclosed, ...others.slice(1)])).toEqual([]);
	const some = { ...analysisOf(undisclosed), known: [undisclosed, ...others] };
	for (const made of [campaignsStix, campaignsMisp])
		for (const analysis of [analysisOf(undisclosed, ...others), some])
			expect(JSON.stringify(made(analysis))).not.toContain("anna@home.example");
});

test("ties name no reader", () => {
	const ties = [
		{ kind: "reply-to", value: "anna@clinic.example", weight: 3, text: "Answers go to the same address, anna@clinic.example" },
		{ kind: "sender", value: "x@post-fee.test", weight: 3, text: "Both come from x@post-fee.test" },
		{ kind: "string", value: "", weight: 3, text: "Both number their messages in the shape ##+=anna@clinic.example@, as one other does" },
	] as const;
	expect(tiesForOthers(ties, [named], []).map(({ text }) => text)).toEqual([
		"Both come from x@post-fee.test",
		"Both number their messages in the shape …@, as one other does",
	]);
});

test.each([
	["no address at all", "no address at all"],
	["Dear anna ＠ clinic.example!", "Dear …!"],
	["anna(at)home.test", "…"],
	['"anna b"@home.test', "…"],
	["Sale @ noon", "Sale @ noon"],
	["CLINIC.example and mail.Clinic.Example", "… and mail.…"],
	["myclinic.example clinic.example.evil.test", "myclinic.example clinic.example.evil.test"],
	["End of clinic.example.", "End of …."],
	["İ Message for CLINIC.EXAMPLE staff", "İ Message for … staff"],
	["CLİNİC.EXAMPLE, MÜNCHEN.EXAMPLE", "…, …"],
	["İ myclinic.example clinic.example.evil.test", "İ myclinic.example clinic.example.evil.test"],
])("%s", (text, masked) => expect(maskRecipients(text, ["clinic.example", "münchen.example"])).toBe(masked));

test("long and hostile text takes no time", () => {
	const begun = process.cpuUsage();
	for (const text of [
		"a".repeat(1e6),
		"@".repeat(1e6),
		"a@b.".repeat(1e5),
		'"'.repeat(1e6),
		"a @".repeat(1e5),
		"clinic.example.".repeat(1e5),
	])
		maskRecipients(text, ["clinic.example"]);
	withoutRecipients(hostile(), []);
	for (const text of ["rodrigo ".repeat(1e5), "rodrigo f ".repeat(1e5), "a".repeat(1e6)])
		maskNames(
			text,
			Array.from({ length: 64 }, (_, at) => `rodrigo f p${at}`),
		);
	expect(process.cpuUsage(begun).user).toBeLessThan(1_000_000);
});
