import { expect, test } from "vitest";
import { detectFormat } from "./detect-format.ts";
import { jsonObjects } from "./object-framing.ts";
import { passiveDnsFormat } from "./passive-dns-format.ts";

const read = passiveDnsFormat.open(0);
const record = (rrname: string, rdata: unknown = ["192.0.2.80"]) => ({ rrname, rrtype: "TXT", rdata, count: 1 });
const records = [record("a.example"), record("phish.example"), record("b.example"), record("www.phish.example"), record("c.example")];

/** Names of the records that are found in pieces of so many bytes. */
function found(log: string, most: number): string[] {
	const bytes = Buffer.from(log);
	const names: string[] = [];
	for (let from = 0; from < bytes.length; ) {
		const to = from + most >= bytes.length ? bytes.length : jsonObjects.whole(bytes.subarray(from), most) + from;
		expect(to).toBeGreaterThan(from);
		for (let hit = bytes.indexOf("phish", from); hit >= 0 && hit < to; ) {
			const end = jsonObjects.end(bytes, hit, to);
			names.push(...(read(bytes.toString("utf8", jsonObjects.start(bytes, hit, from), end)) ?? []).map(({ name }) => name));
			hit = bytes.indexOf("phish", end);
		}
		from = to;
	}
	return names;
}

test.each([
	["a line each", records.map((one) => JSON.stringify(one)).join("\n")],
	["a line each, in a list", `[\n${records.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`],
	["a list on one line", JSON.stringify(records)],
	["a list on many lines", JSON.stringify(records, null, 2)],
	["DNSDB's envelopes", ['{"cond":"begin"}', ...records.map((obj) => JSON.stringify({ obj })), '{"cond":"succeeded"}\n'].join("\n")],
	["DNSDB's envelopes in a list", JSON.stringify(records.map((obj) => ({ obj })))],
])("passive DNS, %s", (what, log) => {
	if (!what.endsWith("envelopes in a list")) expect(detectFormat(Buffer.from(log))?.name).toBe("passive");
	for (let most = 250; most < log.length + 10; most += 3)
		expect(found(log, most), `${most}`).toEqual(["phish.example", "www.phish.example"]);
});

test("braces within the strings of a line are no objects", () => {
	const log = `${JSON.stringify(record("phish.example", ["{", "}}"]))}\n`.repeat(3);
	expect(found(log, 150)).toEqual(["phish.example", "phish.example", "phish.example"]);
});

test("a log made to be slow is read in time", () => {
	const began = performance.now();
	for (const text of [
		"phish ".repeat(80_000),
		"{".repeat(500_000),
		"phish\n{".repeat(60_000),
		" ".repeat(500_000),
		" ".repeat(250_000) + "phish} ".repeat(35_000),
	]) {
		const bytes = Buffer.from(text);
		jsonObjects.whole(bytes, bytes.length);
		for (let at = bytes.indexOf("phish"); at >= 0; ) {
			jsonObjects.start(bytes, at, 0);
			at = bytes.indexOf("phish", Math.max(at + 1, jsonObjects.end(bytes, at, bytes.length)));
		}
	}
	expect(performance.now() - began).toBeLessThan(5_000);
});
