import { expect, test } from "vitest";
import { localZone, zonelessLines } from "./local-zone.ts";

test.each([
	["Europe/Berlin", "Europe/Berlin", "Europe/Berlin"],
	["EST5EDT", "America/New_York", "America/New_York"],
	["UTC", "UTC", "UTC"],
	["Etc/GMT", "UTC", "UTC"],
	["UTC0", undefined, "UTC"],
	["", "Etc/Unknown", "UTC"],
	[undefined, "Asia/Tokyo", "Asia/Tokyo"],
])("TZ=%s, which Node takes for %s, is %s", (told, found, zone) => {
	expect(localZone(told ?? "", found)).toBe(zone);
});

test.each([
	["Foo/Bar", "Etc/Unknown"],
	["CET-1CEST", "UTC"],
	["Europe/berlin", undefined],
])("TZ=%s, which Node does not know, is refused", (told, found) => {
	expect(() => localZone(told, found ?? "Etc/Unknown")).toThrow(`TZ is “${told}”, which is no time zone`);
});

test.each([
	["17-Jul-2026 12:00:01.123 queries: info: client", 1],
	["Jul 17 12:00:01 gw dnsmasq[5]: query\nJul 17 12:00:01 gw dnsmasq[5]: reply\n", 2],
	["<30>Jul 17 12:00:01 gw dnsmasq[5]: query", 1],
	["2026-07-17 12:00:01,5 unbound", 1],
	["2026-07-17T12:00:01Z unbound", 0],
	["2026-07-17T12:00:01.123+02:00 unbound", 0],
	["2026-07-17T12:00:01-0500 unbound", 0],
	["[1784289601] unbound", 0],
	["1784289601.123\tCx\t192.0.2.1", 0],
	["client @0x7f 192.0.2.1#5", 0],
])("of %j, %i lines tell no zone", (record, count) => {
	expect(zonelessLines(record, Date.UTC(2026, 7, 1))).toBe(count);
});
