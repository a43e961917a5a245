import fc from "fast-check";
import { isIP } from "node:net";
import { expect, test } from "vitest";
import { ipAddress } from "./ip-address.ts";

const bytesOf = (text: string) => [...(ipAddress(text) ?? [])];

test("IPv4, IPv6, the mapped kind and zones are read", () => {
	expect(bytesOf("192.0.2.7")).toEqual([192, 0, 2, 7]);
	expect(bytesOf("::1")).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
	expect(bytesOf("2001:db8::ff")).toEqual([0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff]);
	expect(bytesOf("::ffff:192.0.2.7")).toEqual([192, 0, 2, 7]);
	expect(bytesOf("::FFFF:c000:207")).toEqual([192, 0, 2, 7]);
	expect(bytesOf("fe80::1%eth0")).toHaveLength(16);
});

test("what is no address is none", () => {
	for (const text of ["", "1.2.3", "1.2.3.256", "::1::", "1:2:3:4:5:6:7", "12345::", "g::", "1.2.3.4:25", ":", "1:2:3:4:5:6:7:8:9"]) {
		expect(ipAddress(text), text).toBeUndefined();
	}
});

test("says of any address what node:net says", () => {
	fc.assert(
		fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), fc.stringMatching(/^[0-9a-f:.]{0,20}$/)), (text) => {
			expect(ipAddress(text) !== undefined, text).toBe(isIP(text) !== 0);
		}),
	);
});
