import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { traceLogs } from "../../src/app/trace/trace-logs.ts";
import type { TraceResult } from "../../src/app/trace/trace-result.ts";
import { domainsGiven } from "../../src/app/trace/traced-domain.ts";
import { type DnsServers, readTap, servers, startDnsServers } from "./dns-servers.ts";

const through = "www.clinic.example > cdn.clinic.example > landing.phish.example";
let dns: DnsServers;
let began = 0;

beforeAll(async () => {
	began = Date.now();
	dns = await startDnsServers();
	for (const server of servers) {
		await dns.ask(server, "127.0.0.2", "WwW.Clinic.Example", "A");
		for (const type of ["A", "AAAA"]) await dns.ask(server, "127.0.0.3", "Pages.Phish.Example", type);
		await dns.ask(server, "127.0.0.4", "a\\032b.clinic.example", "A");
		await dns.ask(server, "127.0.0.4", "shop.clinic.example", "A");
		await dns.ask(server, "127.0.0.5", "www.clinic.example", "A");
		await dns.ask(server, "127.0.0.6", "nothing-here.phish.example", "TXT");
	}
	await dns.stop();
	await readTap(dns.file, "tap.txt", []);
	await readTap(dns.file, "tap.yaml", ["-y"]);
});
afterAll(() => dns?.remove());

/** Clients other than the servers among themselves, with what they looked up and how often. */
function found({ clients }: TraceResult): string[] {
	return clients
		.filter(({ client }) => client !== "127.0.0.1")
		.flatMap(({ client, names }) => names.map((name) => `${client} ${name.through.join(" > ")} ${name.types.join(" ")} ${name.lookups}`))
		.sort();
}

async function traced(...logs: readonly string[]): Promise<TraceResult> {
	const result = await traceLogs(domainsGiven(["phish.example"]), logs.map(dns.file));
	for (const { log, trouble, firstNotUnderstood } of result.logs) expect([log, trouble, firstNotUnderstood]).toEqual([log, "", ""]);
	return result;
}

const direct = ["127.0.0.3 pages.phish.example A AAAA 2", "127.0.0.6 nothing-here.phish.example TXT 1"];
const chained = [`127.0.0.2 ${through} A 1`, ...direct, `127.0.0.5 ${through} A 1`].sort();

describe.each([
	["bind-full.log", "bind", true],
	["bind-bare.log", "bind", false],
	["bind-utc.log", "bind", true],
	["bind-iso.log", "bind", true],
	["unbound-unix.log", "unbound", true],
	["unbound-ascii.log", "unbound", true],
	["tap.txt", "dnstap", true],
] as const)("%s, which tells no answers", (log, format, timed) => {
	test("direct lookups", async () => {
		const result = await traced(log);
		expect(result.logs[0]?.format).toBe(format);
		expect(found(result)).toEqual(direct);
		if (timed) expectTimes(result);
		else expect(result.clients.map(({ first }) => first)).toEqual(result.clients.map(() => null));
	});

	test("with dnsmasq's log, which tells the chain, those through another name", async () => {
		const twice = chained.map((line) => line.replace(/\d$/, (count) => `${2 * Number(count)}`));
		expect(found(await traced(log, "dnsmasq.log"))).toEqual(twice);
		expect(found(await traced("dnsmasq.log", log))).toEqual(twice);
	});
});

test.each([
	["dnsmasq.log", "dnsmasq"],
	["dnsmasq-extra.log", "dnsmasq"],
	["tap.yaml", "dnstap-yaml"],
] as const)("%s, which tells chains", async (log, format) => {
	const result = await traced(log);
	expect(result.logs[0]?.format).toBe(format);
	expect(found(result)).toEqual(chained);
	expectTimes(result);
});

/** Logs tell whole seconds at least. */
function expectTimes({ clients, from, to }: TraceResult): void {
	for (const at of [from, to, ...clients.flatMap(({ first, last }) => [first, last])]) {
		expect(at).toBeGreaterThan(began - 1_000);
		expect(at).toBeLessThanOrEqual(Date.now());
	}
}
