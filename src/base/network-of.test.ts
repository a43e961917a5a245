import { expect, test } from "vitest";
import { networkOf } from "./network-of.ts";

test.each([
	["192.0.2.77", "192.0.2.0/24"],
	["::ffff:192.0.2.77", "192.0.2.0/24"],
	["2001:DB8:7:9::1", "2001:db8:7::/48"],
	["2001:db8:7:ffff:1:2:3:4", "2001:db8:7::/48"],
	["2001:db8::5", "2001:db8::/48"],
	["::1", "::/48"],
	["Local", "local"],
])("%s is in %s", (address, network) => {
	expect(networkOf(address)).toBe(network);
});
