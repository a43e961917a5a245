import fc from "fast-check";
import { expect, test } from "vitest";
import { addressText } from "../../base/address-text.ts";
import { ipAddress } from "../../base/ip-address.ts";
import { clientAddress } from "./client-address.ts";

test.each([
	["192.0.2.5", "192.0.2.5"],
	["2001:db8::5", "2001:db8::5"],
	["2001:DB8:0:0:0:0:0:5", "2001:db8::5"],
	["2001:0db8::0005", "2001:db8::5"],
	["2001:db8:0:0:1::5", "2001:db8::1:0:0:5"],
	["1::2:3:4:5:6:7", "1:0:2:3:4:5:6:7"],
	["fe80::1%eth0", "fe80::1"],
	["64:ff9b::192.0.2.5", "64:ff9b::c000:205"],
	["::ffff:192.0.2.5", "192.0.2.5"],
	["::FFFF:c000:205", "192.0.2.5"],
	["0:0:0:0:0:ffff:192.0.2.5", "192.0.2.5"],
	["12:00:01", "12:00:01"],
	["printer", ""],
])("%s is the client %s", (text, client) => expect(clientAddress(text)).toBe(client));

test("a client is the same however its address is written", () => {
	const group = fc.constantFrom("0", "00", "0000", "1", "01", "0b8", "DB8", "2001", "ffff");
	const groups = fc.array(group, { minLength: 1, maxLength: 8 });
	const text = fc.tuple(groups, fc.nat(8)).map(([all, at]) => `${all.slice(0, at).join(":")}::${all.slice(at).join(":")}`);
	fc.assert(
		fc.property(
			fc.oneof(
				text,
				groups.map((all) => all.join(":")),
				fc.ipV6(),
			),
			(address) => {
				const bytes = ipAddress(address);
				if (bytes !== undefined) expect(clientAddress(address)).toBe(addressText(bytes));
			},
		),
	);
});
