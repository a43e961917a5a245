import { expect, test } from "vitest";
import { hostsBelow } from "./hosts-below.ts";
import type { ClientTrace, DomainTrace } from "./trace-result.ts";

const hosts = (count: number, below: string, shared = false) =>
	Array.from({ length: count }, (_, at) => ({ domain: `v${at}.${below}`, shared }) as DomainTrace);
const looked = (...domains: readonly string[]) => ({ names: domains.map((domain) => ({ domain })) }) as unknown as ClientTrace;

test("five hosts and more below a domain are told as one, each client once", () => {
	const domains = [...hosts(6, "payroll.example"), ...hosts(4, "few.example"), { domain: "other.example", shared: false } as DomainTrace];
	const clients = [looked("v0.payroll.example", "v1.payroll.example"), looked("v5.payroll.example"), looked("other.example")];
	const six = hosts(6, "payroll.example").map(({ domain }) => domain);
	expect(hostsBelow(domains, clients)).toEqual([{ domain: "payroll.example", lookedFor: false, hosts: six, clients: 2 }]);
	const [whole] = hostsBelow([...domains, { domain: "payroll.example", shared: false } as DomainTrace], clients);
	expect(whole).toMatchObject({ lookedFor: true, hosts: six });
});

test.each(["github.io", "duckdns.org", "web.app", "co.uk", "google.com"])("not of hosts below %s, which are of many owners", (below) => {
	expect(hostsBelow(hosts(9, below), []).map(({ domain }) => domain)).not.toContain(below);
	expect(hostsBelow(hosts(9, below, true), [])).toEqual([]);
});
