import { expect, test } from "vitest";
import type { TraceResult } from "../../app/trace/trace-result.ts";
import { displayWidth } from "../terminal/display-width.ts";
import { traceLines } from "./trace-lines.ts";

const at = Date.UTC(2024, 2, 4, 8, 40);
const domain = "login.of-the-ministry-of-foreign-affairs.phish.example";
const host = `www.${domain}`;
const result: TraceResult = {
	domains: [
		{
			domain,
			role: "pressed",
			shared: true,
			clients: 123_456,
			lookups: 123_456,
			first: at,
			last: at,
			aliases: [["www.clinic.example", "cdn.clinic.example", domain]],
			leadsTo: ["host.example", "another-host.example"],
			passive: { count: 12_345, first: at, last: at, names: [host] },
		},
	],
	hostsBelow: [{ domain: "phish.example", lookedFor: false, hosts: [domain], clients: 3 }],
	clients: [
		{
			client: "2001:db8:1234:5678:9abc:def0:1234:5678",
			name: "reception.desk.of.the.clinic.example",
			shared: false,
			first: at,
			last: at,
			lookups: 123_456,
			beforeFirstMail: true,
			likelyGateway: false,
			names: [
				{
					name: host,
					domain,
					through: ["www.clinic.example", host],
					lookups: 123_456,
					types: ["A"],
					first: at,
					last: at,
					beforeFirstMail: true,
				},
			],
		},
	],
	logs: ["/var/log/named/query.log.1.gz", "/var/log/named/query.log.2.gz"].map((log) => ({
		log,
		format: "bind",
		lines: 1_234_567,
		notUnderstood: 3,
		firstNotUnderstood: `04-Mar-2024 client @0x7f (${host}): query: ${host} in`,
		trouble: log.includes("2") ? "it is cut off" : "",
	})),
	repeated: [],
	from: at,
	to: at,
	lines: 1_234_567,
	notUnderstood: 6,
	zone: { name: "Europe/Berlin", lines: 12 },
	mailSeen: { first: at + 1_000, last: at + 2_000 },
	only: { from: null, to: at, allClients: false },
	notCounted: { withoutClient: 3, otherDays: 2, noTime: 1 },
	undated: 1,
	leftOut: ["More than 100,000 clients looked one of these domains up; of the others only the number of lookups is counted."],
};

test.each([80, 120])("a trace fits into a terminal of %i columns", (columns) => {
	const campaign = { id: "c3f09a1b22d", subject: "Statement of the ministry ".repeat(8) } as never;
	const lines = [...traceLines(campaign, result, columns, (_, text) => text)];
	expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([]);
});

test("where nothing cuts a line, every sentence is one", () => {
	const lines = [...traceLines(undefined, result, Number.POSITIVE_INFINITY, (_, text) => text)];
	expect(lines).toContain(result.leftOut[0]);
	expect(lines.join("\n")).toMatch(/FIRST +LAST$/m);
});
