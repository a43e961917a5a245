import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainMail } from "../../test/support/campaigns/sighting.ts";
import { parseMail } from "../mail/parse-mail.ts";
import { factsOf } from "../../test/support/facts-of.ts";
import { handedIn } from "./handed-in.ts";

function of(received: string | undefined, clientAddress?: string) {
	const mail = parseMail(plainMail("Hi", "text", received === undefined ? {} : { Received: received }));
	return handedIn(factsOf(mail, { envelope: clientAddress === undefined ? undefined : { clientAddress } }));
}

describe("who handed a message in", () => {
	test.each([
		["from a.example (a.example [198.51.100.7]) by mx.example; Thu, 7 Mar 2024 08:40:00 +0000", "198.51.100.0/24"],
		["from a.example (a.example [IPv6:2001:db8:7:1::25]) by mx.example; Thu, 7 Mar 2024 08:40:00 +0000", "2001:db8:7::/48"],
		["from localhost ([127.0.0.1]) by mx.example with ESMTP", undefined],
		["from a.example ([10.0.0.8]) by mx.example", undefined],
		["from a.example ([172.31.0.8]) by mx.example", undefined],
		["from a.example ([IPv6:fd00::8]) by mx.example", undefined],
		["from a.example ([IPv6:fe80::8]) by mx.example", undefined],
		["from a.example ([IPv6:::1]) by mx.example", undefined],
		["from a.example ([198.18.0.8]) by mx.example", "198.18.0.0/24"],
		["from a.example ([999.1.1.1]) by mx.example", undefined],
		["", undefined],
	])("%s", (received, network) => {
		expect(of(received).network).toBe(network);
	});

	test("the transaction knows better", () => {
		expect(of("from a.example ([198.51.100.7]) by mx.example", "203.0.113.9").network).toBe("203.0.113.0/24");
	});
});

test("when: what one's own server wrote", () => {
	expect(of("from a.example by mx.example; Thu, 7 Mar 2024 08:40:00 +0900").at).toBe(Date.UTC(2024, 2, 6, 23, 40));
	expect(of("from a.example by mx.example").at).toBeUndefined();
	expect(of(undefined)).toEqual({ network: undefined, at: undefined });
});

test("any field", () => {
	fc.assert(fc.property(fc.string({ maxLength: 3_000 }), (field) => typeof of(field.replace(/[\r\n]/g, " ")) === "object"));
});
