import { expect, test } from "vitest";
import { leaseNames } from "./lease-names.ts";

const lease = (address: string, ...told: readonly string[]) =>
	[`lease ${address} {`, "  starts 5 2026/07/17 12:00:01;", "  binding state active;", ...told.map((line) => `  ${line}`), "}", ""].join(
		"\n",
	);
const ethernet = (last: string) => `hardware ethernet 52:54:00:00:00:${last};`;
const namesOf = (text: string) => Object.fromEntries(leaseNames(text.split("\n")));

test("dhcpd.leases: the host's name or its hardware address, of the last lease of an address", () => {
	const text = [
		"# The format of this file is documented in the dhcpd.leases(5) manual page.\nauthoring-byte-order little-endian;\n",
		lease("192.0.2.5", ethernet("05"), 'uid "\\001RT}\\000\\000\\005";', 'client-hostname "frontdesk";'),
		lease("192.0.2.6", ethernet("06")),
		lease("192.0.2.7", ethernet("07"), 'client-hostname "old";'),
		lease("192.0.2.7", ethernet("08"), 'client-hostname "PC \\"A\\"";'),
		lease("192.0.2.8", ethernet("09"), 'client-hostname "gone";'),
		lease("192.0.2.8", ethernet("0a")),
		lease("192.0.2.9"),
		`host kept {\n  dynamic;\n  ${ethernet("0c")}\n  fixed-address 192.0.2.99;\n}\n`,
		lease("192.0.2.10", ethernet("0b"), 'client-hostname "half";').slice(0, -3),
	].join("\n");
	for (const form of [text, text.replaceAll("\n", "\r\n")])
		expect(namesOf(form)).toEqual({
			"192.0.2.5": "frontdesk",
			"192.0.2.6": "52:54:00:00:00:06",
			"192.0.2.7": 'PC \\"A\\"',
			"192.0.2.8": "52:54:00:00:00:0a",
		});
});

test("dnsmasq.leases, IPv6 too, where a number stands for the hardware", () => {
	const text = `1784289601 52:54:00:00:00:05 192.0.2.5 frontdesk 01:52:54:00:00:00:05
1784289601 52:54:00:00:00:06 192.0.2.6 * *
0 06-52:54:00:00:00:07 192.0.2.7 old *
1784289701 52:54:00:00:00:08 192.0.2.7 new *
duid 00:01:00:01:2d:8a:52:54:00:00:00:01
1784289601 5505029 2001:DB8:0::5 lab 00:01:00:01:2d:8a:52:54:00:00:00:05
1784289601 T5505030 2001:db8::6 * 00:01:00:01:2d:8a:52:54:00:00:00:06
`;
	for (const form of [text, text.replaceAll("\n", "\r\n")])
		expect(namesOf(form)).toEqual({
			"192.0.2.5": "frontdesk",
			"192.0.2.6": "52:54:00:00:00:06",
			"192.0.2.7": "new",
			"2001:db8::5": "lab",
		});
});

test.each(["192.0.2.1,Front desk\n", "192.0.2.1 frontdesk\n", "10 Main street\n", "lease of the office\n", ""])(
	"%j has no leases",
	(text) => expect(namesOf(text)).toEqual({}),
);
