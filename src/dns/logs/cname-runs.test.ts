import fc from "fast-check";
import { expect, test } from "vitest";
import { cnameRuns } from "./cname-runs.ts";
import { dnsmasqFormat } from "./dnsmasq-format.ts";
import type { DnsRecord } from "./dns-record.ts";

const read = dnsmasqFormat.open(new Date(2026, 10, 24).getTime());
const line = (sender: string, text: string) => `Nov 23 07:20:01 ${sender}: ${text}\n`;
const br7 = (text: string) => line("br7 dnsmasq[812]", text);
const br9 = (text: string) => line("br9 dnsmasq[411]", text);
const dhcp = line("br7 dnsmasq-dhcp[812]", "DHCPACK(br-lan) 10.0.1.21 02:00:5e:00:53:01 pc21");
const cron = line("br7 CRON[9120]", "(root) CMD (command -v debian-sa1 > /dev/null && debian-sa1 1 1)");

/** What the records tell that have the name in them, as a reading of a log finds them. */
function told(log: string, name = "phish.example", most = log.length): string[] {
	const bytes = Buffer.from(log);
	const texts: string[] = [];
	for (let from = 0; from < bytes.length; ) {
		const to = from + most >= bytes.length ? bytes.length : cnameRuns.whole(bytes.subarray(from), most) + from;
		expect(to).toBeGreaterThan(from);
		for (let hit = bytes.indexOf(name, from); hit >= 0 && hit < to; ) {
			const end = cnameRuns.end(bytes, hit, to);
			texts.push(...(read(bytes.toString("utf8", cnameRuns.start(bytes, hit, from), end)) ?? []).map(asText));
			hit = bytes.indexOf(name, end);
		}
		from = to;
	}
	return texts;
}

const asText = (record: DnsRecord) => {
	if (record.kind === "alias") return `${record.name} > ${record.target}`;
	return record.kind === "lookup" ? `${record.client} ${record.name}` : "";
};

test.each([
	["the DHCP server's", dhcp],
	["cron's", cron],
	["another dnsmasq's", br9("reply other.example is 192.0.2.9") + br9("query[A] else.example from 10.0.2.7")],
	["many", (dhcp + cron + br9("forwarded other.example to 192.0.2.53")).repeat(10)],
])("a chain goes on after lines of others: %s", (_, between) => {
	const log = [
		br7("reply www.clinic.example is <CNAME>"),
		br7("reply cdn.clinic.example is <CNAME>"),
		br7("reply phish.example is 192.0.2.80"),
	].join(between);
	expect(told(log)).toEqual(["www.clinic.example > cdn.clinic.example", "cdn.clinic.example > phish.example"]);
});

test("chains of two hosts, and of two processes of one, are not taken for each other", () => {
	expect(told(br7("reply www.clinic.example is <CNAME>") + br9("reply phish.example is 192.0.2.80"))).toEqual([]);
	const child = (text: string) => line("br7 dnsmasq[813]", text);
	expect(told(br7("reply www.clinic.example is <CNAME>") + child("reply phish.example is 192.0.2.80"))).toEqual([]);
	const crossed =
		br7("reply www.clinic.example is <CNAME>") +
		br9("reply www.baker.example is <CNAME>") +
		br7("reply cdn.clinic.example is 192.0.2.7") +
		br9("reply phish.example is 192.0.2.80");
	expect(told(crossed)).toEqual(["www.baker.example > phish.example"]);
});

test("with log-queries=extra a chain belongs to its question", () => {
	const log =
		br7("5 10.0.1.21/51168 reply www.clinic.example is <CNAME>") +
		br7("6 10.0.1.22/40001 reply www.baker.example is <CNAME>") +
		br7("6 10.0.1.22/40001 query[A] phish.example from 10.0.1.22") +
		br7("6 10.0.1.22/40001 reply cdn.baker.example is 192.0.2.7") +
		br7("5 10.0.1.21/51168 reply phish.example is 192.0.2.80");
	expect(told(log)).toEqual(["10.0.1.22 phish.example", "www.clinic.example > phish.example"]);
});

test("a question among the lines of a chain counts once, before and after the name", () => {
	const ask = (client: string) => br9(`query[A] phish.example from ${client}`);
	const log =
		br7("reply www.clinic.example is <CNAME>") +
		ask("10.0.2.1") +
		br7("reply phish.example is <CNAME>") +
		ask("10.0.2.2") +
		br7("reply host.example is 192.0.2.80") +
		ask("10.0.2.3");
	expect(told(log)).toEqual([
		"10.0.2.1 phish.example",
		"www.clinic.example > phish.example",
		"10.0.2.2 phish.example",
		"10.0.2.3 phish.example",
	]);
});

test("where a name leads is told, over lines of others", () => {
	const log = br7("reply phish.example is <CNAME>") + cron + dhcp + br7("reply host.example is 192.0.2.80") + cron;
	expect(told(log)).toEqual(["phish.example > host.example"]);
});

test("a chain ends with anything else of its source, and where it is too far away", () => {
	const start = br7("reply www.clinic.example is <CNAME>");
	const end = br7("reply phish.example is 192.0.2.80");
	expect(told(start + br7("query[A] other.example from 10.0.1.21") + end)).toEqual([]);
	expect(told(start + cron.repeat(200) + end)).toEqual([]);
	expect(told(start + line("br7 kernel", "x".repeat(20_000)) + end)).toEqual([]);
});

test("the journal's JSON has chains too", () => {
	const journal = (pid: string, MESSAGE: string) =>
		`${JSON.stringify({ __REALTIME_TIMESTAMP: "1795418401123456", SYSLOG_IDENTIFIER: "dnsmasq", _HOSTNAME: "br7", _PID: pid, MESSAGE })}\n`;
	const log =
		journal("812", "reply www.clinic.example is <CNAME>") +
		journal("411", "reply other.example is 192.0.2.9") +
		journal("812", "reply phish.example is 192.0.2.80");
	expect(told(log)).toEqual(["www.clinic.example > phish.example"]);
});

test("wherever a piece ends, chains that are not at their end are left to the next", () => {
	const run =
		br7("reply www.clinic.example is <CNAME>") +
		br9("reply www.baker.example is <CNAME>") +
		cron +
		br7("reply phish.example is 192.0.2.80") +
		dhcp +
		br9("reply phish.example is 192.0.2.80");
	const filler = br7("query[A] other.example from 10.0.1.22");
	for (let most = run.length; most < run.length + 8 * filler.length; most += 5)
		expect(told(filler.repeat(5) + run + filler.repeat(20), "phish.example", most), `${most}`).toEqual([
			"www.clinic.example > phish.example",
			"www.baker.example > phish.example",
		]);
});

test("a log made to be slow is read in time, and its records stay small", () => {
	const sources = Array.from({ length: 90 }, (_, at) => line(`br${at} dnsmasq[812]`, "reply phish.example is <CNAME>"));
	const bytes = Buffer.from(sources.join("").repeat(80));
	const began = performance.now();
	let longest = 0;
	for (let at = bytes.indexOf("phish"); at >= 0; ) {
		const end = cnameRuns.end(bytes, at, bytes.length);
		longest = Math.max(longest, end - cnameRuns.start(bytes, at, 0));
		at = bytes.indexOf("phish", end);
	}
	expect(cnameRuns.whole(bytes, bytes.length)).toBeGreaterThan(bytes.length - 128 * 1024);
	expect(longest).toBeLessThan(40_000);
	expect(performance.now() - began).toBeLessThan(5_000);
});

test("a record has the byte it was asked for, in any bytes", () => {
	const pieces = [
		br7("reply a.example is <CNAME>"),
		br9("reply b.example is <CNAME>"),
		br7("query[A] a.example from 10.0.1.1"),
		br9("reply b.example is 192.0.2.1"),
		"<CNAME>",
		"\n",
		"x",
		cron,
	];
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 }), fc.nat(), (parts, where) => {
			const bytes = Buffer.from(parts.join(""));
			const at = where % bytes.length;
			expect(cnameRuns.start(bytes, at, 0)).toBeLessThanOrEqual(at);
			expect(cnameRuns.end(bytes, at, bytes.length)).toBeGreaterThan(at);
			expect(cnameRuns.whole(bytes, bytes.length)).toBeLessThanOrEqual(bytes.length);
		}),
	);
});
