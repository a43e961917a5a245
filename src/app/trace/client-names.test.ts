import { expect, test } from "vitest";
import { parseClientNames } from "./client-names.ts";

test("names of clients, from CSV and from a hosts file", () => {
	const text =
		'ip,name\n192.0.2.1,Front desk,2nd floor\n"192.0.2.2";"Ward ""B"""\r\n192.0.2.3 printer printer.lan # old\n2001:DB8::1\tlab\n# x\nnonsense\n192.0.2.9\n';
	expect([...parseClientNames(text).names]).toEqual([
		["192.0.2.1", "Front desk"],
		["192.0.2.2", 'Ward "B"'],
		["192.0.2.3", "printer"],
		["2001:db8::1", "lab"],
	]);
});

test("of different names for one address all are kept, each once", () => {
	const { names, leftOut } = parseClientNames("192.0.2.1,PC-A\n192.0.2.2,PC-C\n192.0.2.1,PC-B\n::ffff:192.0.2.1 PC-A\n");
	expect([...names]).toEqual([
		["192.0.2.1", "PC-A or PC-B"],
		["192.0.2.2", "PC-C"],
	]);
	expect(leftOut).toEqual([]);
});

test("a client has its name however its address is written", () =>
	expect([...parseClientNames("2001:0DB8:0:0:0:0:0:5,Lab\n2001:db8::5,Lab\n").names]).toEqual([["2001:db8::5", "Lab"]]));

test("a name with “or” in it is one", () =>
	expect([...parseClientNames("192.0.2.1,Sales or Support\n".repeat(3)).names]).toEqual([["192.0.2.1", "Sales or Support"]]));

test("names and lines beyond the limits are left out, and that is told", () => {
	const six = Array.from({ length: 6 }, (_, at) => `192.0.2.1,PC-${at}\n`).join("");
	expect(parseClientNames(six)).toEqual({
		names: new Map([["192.0.2.1", "PC-0 or PC-1 or PC-2 or PC-3 or PC-4"]]),
		leftOut: ["Of a client with more than 5 names, only the first 5 are told."],
	});
	const million = `${"x\n".repeat(999_999)}192.0.2.1,PC-A\n\n`;
	expect(parseClientNames(million)).toEqual({ names: new Map([["192.0.2.1", "PC-A"]]), leftOut: [] });
	expect(parseClientNames(`${million}192.0.2.2,PC-B`)).toEqual({
		names: new Map([["192.0.2.1", "PC-A"]]),
		leftOut: ["Of the list of clients, only the first 1,000,000 lines were read."],
	});
});

test("of leases the last of an address counts", () => {
	const text = "0 52:54:00:00:00:05 192.0.2.5 old *\n0 52:54:00:00:00:06 192.0.2.5 frontdesk *\n";
	expect(parseClientNames(text)).toEqual({ names: new Map([["192.0.2.5", "frontdesk"]]), leftOut: [] });
});
