import { expect, test } from "vitest";
import { toolsOfSettings } from "../tools-of-settings.ts";
import { sightingSteps, sightMessage } from "./sight-message.ts";

test("a mail that hands on another one is told as that, whose word about its own authentication nobody takes", async () => {
	const inner =
		"Authentication-Results: mx.house.example; dkim=pass header.d=parcel.example; spf=pass smtp.mailfrom=parcel.example\r\nReceived: from a.parcel.example ([198.51.100.7]) by mx.house.example; Fri, 11 Sep 2026 13:20:46 +0100\r\nFrom: DHL <info@parcel.example>\r\nSubject: Your parcel is held back\r\n\r\nPay the duty of 2 EUR at https://pay.parcel-desk.example/a within 24 hours.\r\n";
	const report = `From: Ann <ann@house.example>\r\nDate: Mon, 2 Nov 2026 10:00:00 +0000\r\nSubject: Fw: spam\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nIs this real?\r\n--x\r\nContent-Type: message/rfc822\r\n\r\n${inner}--x--\r\n`;
	const { subject, from, senderDomains, linkHosts, networks, date, authentication } = await sightMessage(
		Buffer.from(report),
		undefined,
		await toolsOfSettings({}),
	);
	expect({ subject, from, senderDomains, linkHosts, networks }).toEqual({
		subject: "Your parcel is held back",
		from: "DHL <info@parcel.example>",
		senderDomains: ["parcel.example"],
		linkHosts: ["pay.parcel-desk.example"],
		networks: ["198.51.100.0/24"],
	});
	expect(date).toBe(Date.UTC(2026, 8, 11, 12, 20, 46));
	expect(authentication).toEqual({ spf: "", dkim: "", dmarc: "" });
});

test("steps taken by turns with those of another message tell what they tell by themselves", async () => {
	const tools = await toolsOfSettings({});
	const mails = [
		"From: Parcel Desk <info@parcel-desk.example>\nSubject: Your parcel is held back\n\nPay the duty of 2.99 EUR within two days, or it goes back to its sender: https://pay.parcel-desk.example/a\nCall +44 20 7946 0123.\n",
		"From: Flora <offers@flora.example>\nSubject: Flowers by 8 March\n\nTulips, mimosa and roses from our own greenhouse, with a box of chocolates: https://shop.flora.example/order\n",
	].map((mail) => Buffer.from(mail));
	const alone = await Promise.all(mails.map((mail) => sightMessage(mail, undefined, tools)));
	const [first, second] = await Promise.all(mails.map((mail) => sightingSteps(mail, undefined, tools)));
	let taken = [first?.next(), second?.next()];
	let more = 0;
	for (; !taken.every((step) => step?.done); more++) taken = [first?.next(), second?.next()];
	expect(taken.map((step) => step?.value)).toEqual(alone);
	expect(more).toBeGreaterThan(2);
});
