import { expect, test } from "vitest";
import { isOfAnotherProgram } from "./of-another-program.ts";

test.each([
	["Nov 23 07:20:01 mx1 postfix/smtpd[812]: NOQUEUE: reject: from=<a@phish.example>", true],
	["2026-11-23T07:20:01.123456+01:00 mx1 rspamd[9]: <ab12>; phish.example", true],
	["Nov 23 07:20:01 ns1 named[812]: client @0x7f3c5400b0c8 10.0.1.23#53211 (phish.example): quer", false],
	["[1795418401] unbound[812:0] info: 10.0.1.22 phish.example. A", false],
	["Nov 23 07:20:01 br7 dnsmasq[812]: query[A] phish.example fr", false],
	["23-Nov-2026 07:20:01.123 queries: info: client 10.0.1.23#53211 (phish.example): quer", false],
	["phish.example", false],
	["", false],
])("%s: %s", (line, expected) => {
	expect(isOfAnotherProgram(line, Date.UTC(2026, 10, 24))).toBe(expected);
});
