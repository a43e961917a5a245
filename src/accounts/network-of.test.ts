import { expect, test } from "vitest";
import { networkOf } from "./network-of.ts";

test.each([
	["192.0.2.77", "192.0.2.0/24"],
	["::ffff:192.0.2.77", "192.0.2.0/24"],
	["2001:db8:12:3456::9", "2001:db8:12::/48"],
	["2001:0db8:0012::1", "2001:db8:12::/48"],
	["2001:db8::1", "2001:db8:0::/48"],
	["mail.example", ""],
	["", ""],
])("%s is in %s", (address, network) => {
	expect(networkOf(address)).toBe(network);
});
