import { expect, test } from "vitest";
import { parseMail } from "../mail/parse-mail.ts";
import { factsOf } from "../../test/support/facts-of.ts";
import { handedOn } from "./handed-on.ts";

const inner = "From: DHL <info@parcel.example>\r\nSubject: Your parcel\r\n\r\nPay at https://parcel.example/a\r\n";
const part = (type: string, text: string) => `--x\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`;
const report = part("message/rfc822", inner);

function handed(parts: string, type = "multipart/mixed"): string | undefined {
	const mail = Buffer.from(`From: ann@house.example\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; boundary=x\r\n\r\n${parts}--x--\r\n`);
	const bytes = handedOn(factsOf(parseMail(mail)));
	return bytes && Buffer.from(bytes).toString();
}

test("what a reader reports, with a word of his own or none", () => {
	expect(handed(part("text/plain", "Is this real? I did not click.") + report)).toContain("Subject: Your parcel");
	expect(handed(report)).toContain("https://parcel.example/a");
});

test.each([
	["says something itself", part("text/plain", "Pay now. ".repeat(40)) + report],
	["leads somewhere itself", part("text/plain", "See https://evil.example/a") + report],
	["carries a file besides", report + part("application/pdf; name=a.pdf", "%PDF-1.4")],
	["carries two messages", report + report],
	["hands on nothing", part("text/plain", "Hello")],
])("nothing of a mail that %s", (_, parts) => {
	expect(handed(parts)).toBeUndefined();
});

test("nothing of a report on delivery", () => {
	expect(handed(part("text/plain", "Undelivered") + report, "multipart/report; report-type=delivery-status")).toBeUndefined();
});
