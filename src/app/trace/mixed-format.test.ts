import { expect, test } from "vitest";
import { formats } from "../../dns/logs/formats.ts";
import type { FormatName } from "../../dns/logs/log-format.ts";
import { mixedFormat } from "./mixed-format.ts";

const head = "Jul 17 12:00:01 gw ";
const bind = (client: string, name: string) => `${head}named[7]: client @0x7f ${client}#5 (${name}): query: ${name} IN A + (192.0.2.53)\n`;
const unbound = (client: string, name: string) => `${head}unbound: [5502:0] info: ${client} ${name}. A IN\n`;
const masq = (text: string) => `${head}dnsmasq[5]: ${text}\n`;
const read = (name: FormatName, text: string) =>
	mixedFormat(formats[name])
		.open(0)(text)
		?.map((record) => (record.kind === "lookup" ? `${record.client} ${record.name}` : record.kind));

test.each(["bind", "unbound", "dnsmasq", "zeek"] as const)("a line of each program is read in a log of %s", (name) => {
	expect(read(name, bind("192.0.2.1", "phish.example"))).toEqual(["192.0.2.1 phish.example"]);
	expect(read(name, unbound("192.0.2.2", "phish.example"))).toEqual(["192.0.2.2 phish.example"]);
	expect(read(name, masq("query[A] phish.example from 192.0.2.3"))).toEqual(["192.0.2.3 phish.example"]);
	expect(read(name, `${head}postfix/smtpd[9]: connect from phish.example\n`)).toBeUndefined();
});

test("a run of dnsmasq is read whole; what other programs wrote between its lines are records of their own", () => {
	const run = masq("reply www.clinic.example is <CNAME>") + bind("192.0.2.1", "phish.example") + masq("reply phish.example is 192.0.2.80");
	expect(read("bind", run)).toEqual(["alias"]);
	expect(read("dnsmasq", run)).toEqual(["alias"]);
});

test("a name that looks like a line of another program accuses nobody", () => {
	const made = "x client @0x7f 192.0.2.66#5 (a): query: phish.example IN";
	for (const name of ["bind", "unbound", "dnsmasq"] as const)
		expect(read(name, masq(`query[A] ${made} from 192.0.2.3`))).toEqual([`192.0.2.3 ${made.toLowerCase()}`]);
});
