import fc from "fast-check";
import { expect, test } from "vitest";
import type { DnsRecord } from "../../dns/logs/dns-record.ts";
import { LogTally } from "./log-tally.ts";
import { resultOf } from "./result-of.ts";
import { Trace } from "./trace.ts";
import { traceLimits } from "./trace-limits.ts";
import { domainsGiven } from "./traced-domain.ts";

const alias = (name: string, target: string): DnsRecord => ({ kind: "alias", name, target });
const lookup = (
	client: string,
	name: string,
	at: number | undefined = 1_000,
	some: { type?: string; reply?: boolean; at?: undefined } = {},
): DnsRecord => ({
	kind: "lookup",
	client,
	name,
	at,
	type: "A",
	reply: false,
	...some,
});

/** Reads logs, each a list of records, as often as it takes; each record by itself, unless it is a list of them. */
function traced(logs: readonly (readonly (DnsRecord | readonly DnsRecord[])[])[], domains = ["phish.example"], limits = traceLimits) {
	const given = domainsGiven(domains);
	const trace = new Trace(given, limits);
	let more = true;
	let readings = 0;
	while (more && readings < limits.passes) {
		for (const log of logs) {
			trace.nextLog();
			for (const record of log) trace.take("kind" in record ? [record] : record);
		}
		readings++;
		more = trace.endReading();
	}
	return {
		readings,
		...resultOf(trace, [new LogTally("log")], new Map([["192.0.2.1", "Front desk"]]), { domains: given.length, chainsCut: more }),
	};
}

test("who looked up a domain or a name below it, the first to look first", () => {
	const { clients, domains, readings } = traced([
		[
			lookup("192.0.2.2", "phish.example", 2_000),
			lookup("192.0.2.1", "login.phish.example", 1_000),
			lookup("192.0.2.1", "login.phish.example", 9_000, { type: "AAAA" }),
		],
		[lookup("192.0.2.3", "catphish.example"), lookup("192.0.2.3", "example"), lookup("192.0.2.4", "phish.example", 0, { at: undefined })],
	]);
	expect(readings).toBe(1);
	expect(clients.map(({ client, name, lookups, first, last }) => [client, name, lookups, first, last])).toEqual([
		["192.0.2.1", "Front desk", 2, 1_000, 9_000],
		["192.0.2.2", "", 1, 2_000, 2_000],
		["192.0.2.4", "", 1, null, null],
	]);
	expect(clients[0]?.names[0]?.types).toEqual(["A", "AAAA"]);
	expect(domains).toMatchObject([{ domain: "phish.example", clients: 3, lookups: 4, first: 1_000, last: 9_000 }]);
});

test("a lookup told by question and answer counts once, in each log", () => {
	const question = lookup("192.0.2.1", "phish.example");
	const answer = lookup("192.0.2.1", "phish.example", 1_001, { reply: true });
	expect(traced([[question, answer, question, answer]]).clients[0]?.lookups).toBe(2);
	expect(traced([[question, answer], [answer, answer], [question]]).clients[0]?.lookups).toBe(4);
});

const chain = [
	lookup("192.0.2.1", "www.clinic.example", 5_000),
	alias("www.clinic.example", "cdn.clinic.example"),
	lookup("192.0.2.2", "cdn.clinic.example", 6_000),
	alias("cdn.clinic.example", "login.phish.example"),
	alias("login.phish.example", "host.example"),
	lookup("192.0.2.3", "host.example", 7_000),
	lookup("192.0.2.4", "phish.example", 8_000),
];

test("chains of CNAMEs count, however their records and lookups are ordered and spread", () => {
	const order = fc.shuffledSubarray(chain, { minLength: chain.length });
	fc.assert(
		fc.property(order, fc.nat(chain.length), (records, cut) => {
			const { clients, domains } = traced([records.slice(0, cut), records.slice(cut)]);
			expect(clients.map(({ client, names }) => [client, names[0]?.through])).toEqual([
				["192.0.2.1", ["www.clinic.example", "cdn.clinic.example", "login.phish.example"]],
				["192.0.2.2", ["cdn.clinic.example", "login.phish.example"]],
				["192.0.2.4", ["phish.example"]],
			]);
			expect(domains[0]?.leadsTo).toEqual(["host.example"]);
			expect(domains[0]?.aliases).toHaveLength(2);
		}),
	);
});

test("a chain that one record tells takes one reading more, not one for each step", () => {
	const steps = Array.from({ length: 10 }, (_, at) => alias(`n${at + 1}.example`, at === 0 ? "phish.example" : `n${at}.example`));
	const { readings, clients } = traced([[[lookup("192.0.2.1", "n10.example"), ...steps.reverse()]]]);
	expect(readings).toBe(2);
	expect(clients[0]?.names[0]?.through).toHaveLength(11);
});

test("of a chain longer than any resolver follows the middle is left out, nobody who looked it up is, and that is told", () => {
	const steps = Array.from({ length: 4_900 }, (_, at) => alias(`n${at + 1}.example`, at === 0 ? "phish.example" : `n${at}.example`));
	const { clients, domains, leftOut } = traced([[lookup("192.0.2.1", "n4900.example"), ...steps]]);
	const ends = ["n4900.example", "n4899.example", "n4870.example", "phish.example"];
	expect([0, 1, 30, 31].map((at) => clients[0]?.names[0]?.through[at])).toEqual(ends);
	expect(domains[0]?.aliases.map(({ length }) => length).slice(29, 32)).toEqual([31, 32, 32]);
	expect(Math.max(...(domains[0]?.aliases ?? []).map(({ length }) => length))).toBe(32);
	expect(leftOut).toEqual(["Of chains of CNAMEs with more than 32 names, those before the last are not told."]);
});

test("circles end", () => {
	const circle = [
		alias("a.example", "b.example"),
		alias("b.example", "a.example"),
		alias("b.example", "phish.example"),
		alias("phish.example", "a.example"),
	];
	const { domains, readings } = traced([[...circle, lookup("192.0.2.1", "a.example")]]);
	expect(readings).toBeLessThan(5);
	expect(domains[0]).toMatchObject({
		clients: 1,
		lookups: 1,
		aliases: [
			["b.example", "phish.example"],
			["a.example", "b.example", "phish.example"],
		],
	});
});

test("shared hosts: only the host itself, nothing that leads to it, and it is told", () => {
	const { clients, domains } = traced(
		[
			[
				alias("www.baker.example", "sites.google.com"),
				lookup("192.0.2.1", "sites.google.com"),
				lookup("192.0.2.2", "x.sites.google.com"),
				lookup("192.0.2.3", "www.baker.example"),
			],
		],
		["sites.google.com", "phish.example"],
	);
	expect(clients.map(({ client, shared }) => [client, shared])).toEqual([["192.0.2.1", true]]);
	expect(domains.map(({ shared }) => shared)).toEqual([true, false]);
});

test("passive DNS counts without clients, also of what leads to the domain", () => {
	const seen = (name: string, count: number): DnsRecord => ({ kind: "seen", name, type: "A", count, first: 1_000, last: 2_000 });
	const { domains, clients } = traced([
		[[seen("www.clinic.example", 7), alias("www.clinic.example", "phish.example")], seen("phish.example", 5)],
	]);
	expect(clients).toEqual([]);
	expect(domains[0]?.passive).toEqual({ count: 12, first: 1_000, last: 2_000, names: ["phish.example", "www.clinic.example"] });
});

test("what a limit leaves out is told", () => {
	const limits = { names: 3, clients: 2, namesOfClient: 2, tallies: 100, namesOfDomain: 1, namesOfChain: 32, passes: 2 };
	const many = Array.from({ length: 5 }, (_, at) => [
		alias(`a${at}.example`, "phish.example"),
		alias("phish.example", `t${at}.example`),
		lookup(`192.0.2.${at}`, "phish.example"),
		lookup("192.0.2.0", `x${at}.phish.example`),
		alias(`b${at}.example`, `a${at}.example`),
	]).flat();
	const { leftOut, clients, domains } = traced([many], ["phish.example"], limits);
	expect(clients).toHaveLength(2);
	expect(domains[0]?.aliases).toHaveLength(2);
	expect(domains[0]?.leadsTo).toEqual(["t0.example"]);
	expect(leftOut).toEqual([
		"More than 3 names lead to the domains; those learnt after them were not looked for.",
		"3 lookups came from further clients; only the first 2 are told one by one.",
		"4 lookups are left out: of one client 2 names are told, of all together 100.",
		"Of names that a domain leads to, or that passive DNS saw of it, only the first 1 are told.",
	]);
	const long = [alias("a.example", "phish.example"), alias("b.example", "a.example"), alias("c.example", "b.example")];
	expect(traced([long.reverse()], ["phish.example"], { ...limits, names: 100, passes: 2 }).leftOut).toEqual([
		"A chain of CNAMEs goes on after 2 readings of the logs; it was not followed further.",
	]);
	expect(traced([], ["a.test", "b.test", "c.test", "d.test"], limits).leftOut).toEqual(["Only the first 3 of 4 domains were looked for."]);
});
