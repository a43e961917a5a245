import { expect, test } from "vitest";
import { isLoopback, networkOf, plainAddress } from "./client-address.ts";
import { networkList } from "./network-list.ts";

test("plainAddress", () => {
	expect(["::ffff:192.0.2.1", "FE80::1%eth0", "::1", undefined].map(plainAddress)).toEqual(["192.0.2.1", "fe80::1", "::1", ""]);
});

test("isLoopback", () => {
	expect(["127.0.0.1", "127.9.9.9", "::1"].every(isLoopback)).toBe(true);
	expect(["128.0.0.1", "::2", "127.example", ""].some(isLoopback)).toBe(false);
});

test("networkOf: /24 and /64", () => {
	expect(networkOf("192.0.2.7")).toBe("192.0.2");
	expect(networkOf("2001:db8:1:2:3:4:5:6")).toBe(networkOf("2001:db8:1:2::1"));
	expect(networkOf("2001:db8::1")).not.toBe(networkOf("2001:db8:0:1::1"));
	expect(networkOf("::1")).toBe("0:0:0:0");
});

test("networkList takes addresses and networks", () => {
	const list = networkList(["192.0.2.1", "10.0.0.0/8", "2001:db8::/32", " ::1 "]);
	expect(["192.0.2.1", "10.255.0.1", "2001:db8:5::1", "::1"].every(list)).toBe(true);
	expect(["192.0.2.2", "11.0.0.1", "2001:db9::1", "::2", "", "nonsense"].some(list)).toBe(false);
});

test.each(["", "host.example", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8/8", "::1/129", "10.0.0/8"])(
	"networkList does not take %j",
	(entry) => {
		expect(() => networkList([entry])).toThrow(/neither an address/);
	},
);
