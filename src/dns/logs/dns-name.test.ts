import { expect, test } from "vitest";
import { clientAddress } from "./client-address.ts";
import { dnsName } from "./dns-name.ts";

test.each([
	["WwW.Clinic.Example.", "www.clinic.example"],
	["xn--bcher-kva.example", "xn--bcher-kva.example"],
	["a\\032b.example.", "a\\032b.example"],
	["\\097\\x62\\-c.example", "ab-c.example"],
	["a\\.", "a\\046"],
	["evil\\.payroll-verify.example.", "evil\\046payroll-verify.example"],
	["evil\\x2Epayroll-verify.example", "evil\\046payroll-verify.example"],
	["evil\\\\.payroll-verify.example", "evil\\\\.payroll-verify.example"],
	["_dmarc.example", "_dmarc.example"],
	[".", ""],
	["a".repeat(1_021), ""],
])("%s is %s", (text, name) => expect(dnsName(text)).toBe(name));

test.each([
	["192.0.2.1", "192.0.2.1"],
	["2001:DB8::1", "2001:db8::1"],
	["fe80::1%eth0", "fe80::1"],
	["::ffff:192.0.2.1", "192.0.2.1"],
	["::1", "::1"],
	["a.example", ""],
	["1.2.3", ""],
	["12:00:01.123 CQ", ""],
])("%s is client %s", (text, client) => expect(clientAddress(text)).toBe(client));
