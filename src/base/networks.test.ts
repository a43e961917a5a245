import { expect, test } from "vitest";
import { ipAddress } from "./ip-address.ts";
import { networks } from "./networks.ts";

const some = networks("192.0.2.64/26 172.16.0.0/12 fc00::/7 ::1/128");

test.each([
	["192.0.2.64", true],
	["192.0.2.127", true],
	["192.0.2.128", false],
	["172.31.255.255", true],
	["172.32.0.0", false],
	["::ffff:172.16.0.1", true],
	["fdff::1", true],
	["fe00::1", false],
	["::1", true],
	["::2", false],
])("whether %s lies in one of the networks: %s", (address, expected) => {
	expect(some(ipAddress(address) ?? new Uint8Array(0))).toBe(expected);
});
