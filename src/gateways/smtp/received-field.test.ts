import { describe, expect, test } from "vitest";
import { headerOf, topOfMessage, withTop } from "./complete-message.ts";
import { helloName } from "./hello-name.ts";
import { mailDate } from "./mail-date.ts";
import { type ReceivedFacts, receivedField } from "./received-field.ts";

const time = Date.UTC(2026, 10, 5, 9, 3, 7);
const facts: ReceivedFacts = {
	helo: "client.example",
	clientAddress: "192.0.2.7",
	showClientAddress: true,
	hostname: "gate.example",
	tls: true,
	tlsCipher: "TLS_AES_256_GCM_SHA384",
	smtputf8: false,
	account: "Shop",
	id: "abc.1",
	time,
};

describe("receivedField", () => {
	test("says from where, by whom, how, when and for which account", () => {
		expect(receivedField(facts)).toBe(
			"Received: from client.example ([192.0.2.7])\r\n" +
				"\tby gate.example (Tidegate) with ESMTPSA id abc.1 tls TLS_AES_256_GCM_SHA384\r\n" +
				"\t(account Shop); Thu, 5 Nov 2026 09:03:07 +0000\r\n",
		);
	});

	test("IPv6, no TLS, SMTPUTF8", () => {
		const field = receivedField({ ...facts, clientAddress: "2001:db8::7", tls: false, tlsCipher: "", smtputf8: true });
		expect(field).toContain("from client.example ([IPv6:2001:db8::7])\r\n\tby gate.example (Tidegate) with UTF8SMTPA id abc.1\r\n");
	});

	test("leaves the client out where it is to", () => {
		const field = receivedField({ ...facts, showClientAddress: false });
		expect(field).not.toMatch(/192\.0\.2\.7|client\.example/);
		expect(field).toMatch(/^Received: from \S+ \(.+\)\r\n\tby /);
	});

	test("a hostile name of client or account breaks out of nothing", () => {
		const field = receivedField({ ...facts, helo: helloName("x\r\nBcc: y (\\"), account: "a)\r\nX: y" });
		expect(field.split("\r\n")).toHaveLength(4);
		expect(field).toContain("from x??Bcc:?y??? ([");
		expect(field).toContain("(account a___X_ y)");
	});
});

test("mailDate writes RFC 5322 dates in UTC", () => {
	expect(mailDate(Date.UTC(2027, 0, 31, 23, 59, 59, 999))).toBe("Sun, 31 Jan 2027 23:59:59 +0000");
	expect(Date.parse(mailDate(time))).toBe(time);
});

describe("topOfMessage", () => {
	const top = (message: string) => topOfMessage(headerOf(Buffer.from(message)), "Received: x\r\n", "gate.example", time);

	test("adds nothing to a message that has Date and Message-ID", () => {
		expect(top("Subject: a\r\nDATE : x\r\nMessage-Id:\r\n <1@x>\r\n\r\nbody\r\n")).toBe("Received: x\r\n");
	});

	test("adds what is missing, also where the body speaks of it", () => {
		expect(top("Subject: a\r\n\r\nDate: x\r\nMessage-ID: y\r\n")).toMatch(
			/^Received: x\r\nDate: Thu, 5 Nov 2026 09:03:07 \+0000\r\nMessage-ID: <[0-9a-f]{24}@gate\.example>\r\n$/,
		);
	});

	test.each([
		["an empty message", "", false],
		["a message without header", "\r\nbody\r\n", false],
		["a message that begins with its text", "Hello there\r\nbody: 1\r\n", true],
	])("%s", (_, message, endsWithEmptyLine) => {
		expect(top(message).endsWith("\r\n\r\n")).toBe(endsWithEmptyLine);
	});
});

test("withTop writes before the message where there is room, and copies where there is none", () => {
	const buffer = Buffer.from("....message");
	expect(withTop(buffer, 4, 11, "ab").toString()).toBe("abmessage");
	expect(withTop(buffer, 4, 11, "ab").buffer).toBe(buffer.buffer);
	expect(withTop(buffer, 4, 11, "abcdef").toString()).toBe("abcdefmessage");
});
