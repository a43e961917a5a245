import { expect, test } from "vitest";
import { clientList } from "./client-list.ts";

test.each([
	["10.0.0.5", "10.0.0.5", "10.0.0.6"],
	["10.0.0.0/24", "10.0.0.255", "10.0.1.0"],
	["10.0.0.77/30", "10.0.0.79", "10.0.0.80"],
	["0.0.0.0/0", "203.0.113.9", "2001:db8::1"],
	["2001:DB8::5", "2001:db8:0:0::5", "2001:db8::6"],
	["2001:db8::/32", "2001:db8:ffff::1", "2001:db9::1"],
	["::ffff:10.0.0.5", "10.0.0.5", "10.0.0.6"],
])("%s holds %s and not %s", (listed, inside, outside) => {
	const isListed = clientList(["192.0.2.1", listed]);
	expect([isListed(inside), isListed(outside), isListed("192.0.2.1"), isListed("frontdesk")]).toEqual([true, false, true, false]);
});

test.each(["", "gateway", "10.0.0", "10.0.0.5/33", "10.0.0.5/", "10.0.0.5/8/8", "2001:db8::/129", "::ffff:10.0.0.0/24", "10.0.0.0/-1"])(
	"“%s” is refused",
	(text) => {
		expect(() => clientList([text])).toThrow(`“${text}” is neither an address`);
	},
);

test("a list of nothing holds nobody", () => {
	expect(clientList([])("10.0.0.5")).toBe(false);
});
