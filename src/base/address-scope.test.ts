import { BlockList, isIPv6 } from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addressScope } from "./address-scope.ts";

test.each([
	["8.8.8.8", "public"],
	["172.32.0.1", "public"],
	["2606:4700::1111", "public"],
	["64:ff9b::808:808", "public"],
	["127.8.9.1", "loopback"],
	["::1", "loopback"],
	["::ffff:127.0.0.1", "loopback"],
	["10.1.2.3", "private"],
	["100.100.0.1", "private"],
	["169.254.169.254", "private"],
	["172.31.255.255", "private"],
	["192.168.1.1", "private"],
	["198.19.0.1", "private"],
	["0.0.0.0", "private"],
	["255.255.255.255", "private"],
	["::", "private"],
	["fd00::1", "private"],
	["fe80::1%eth0", "private"],
	["ff02::1", "private"],
	["::ffff:10.0.0.1", "private"],
	["64:ff9b::7f00:1", "private"],
	["2002:7f00:1::", "private"],
	["2001:0:1::1", "private"],
	["example", undefined],
])("%s is %s", (address, scope) => {
	expect(addressScope(address)).toBe(scope);
});

test("private IPv4 ranges are those that node:net's BlockList finds", () => {
	const blocked = new BlockList();
	for (const [start, bits] of [
		["0.0.0.0", 8],
		["10.0.0.0", 8],
		["100.64.0.0", 10],
		["127.0.0.0", 8],
		["169.254.0.0", 16],
		["172.16.0.0", 12],
	] as const)
		blocked.addSubnet(start, bits);
	for (const [start, bits] of [
		["192.0.0.0", 24],
		["192.0.2.0", 24],
		["192.88.99.0", 24],
		["192.168.0.0", 16],
		["198.18.0.0", 15],
	] as const)
		blocked.addSubnet(start, bits);
	for (const [start, bits] of [
		["198.51.100.0", 24],
		["203.0.113.0", 24],
		["224.0.0.0", 4],
		["240.0.0.0", 4],
	] as const)
		blocked.addSubnet(start, bits);
	blocked.addSubnet("2000::", 3, "ipv6");
	fc.assert(
		fc.property(fc.ipV4(), (address) => {
			expect(addressScope(address) !== "public").toBe(blocked.check(address));
		}),
		{ numRuns: 2_000 },
	);
	fc.assert(
		fc.property(fc.ipV6(), (address) => {
			if (isIPv6(address) && addressScope(address) === "public" && !address.includes(".") && !address.startsWith("64:ff9b::"))
				expect(blocked.check(address, "ipv6")).toBe(true);
		}),
	);
});
