import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { campaign, shares } from "../support/campaigns/campaign.ts";
import { tidegate } from "../support/tidegate.ts";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "cli-trace-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
	writeFileSync(join(folder, name), content);
	return join(folder, name);
}

const environment = { TZ: "UTC" };
const bind = (time: string, client: string, name: string) =>
	`17-Jul-2026 ${time}.000 client @0x7f ${client}#5 (${name}): query: ${name} IN A + (192.0.2.53)\n`;
const queries =
	bind("12:00:05", "192.0.2.2", "login.phish.example") +
	bind("12:00:01", "192.0.2.1", "www.clinic.example") +
	bind("12:00:09", "192.0.2.2", "login.phish.example") +
	bind("12:00:10", "192.0.2.3", "sites.google.com") +
	bind("12:00:20", "192.0.2.9", "other.example");
const passive =
	'{"rrname":"www.clinic.example","rrtype":"CNAME","rdata":"login.phish.example","count":3,"time_first":1784289601,"time_last":1784289701}\n';

test("a table of likely victims, with what leads to the domain", async () => {
	const logs = [put("query.log", queries), put("passive.gz", gzipSync(passive))];
	const clients = put("clients.csv", "ip,name\n192.0.2.1,Ward 3 \u001b[31m\n");
	const { status, output, errors } = await tidegate(
		["trace", "--domains", "phish.example,sites.google.com", "--clients", clients, "--dns", ...logs],
		{
			environment,
		},
	);
	expect(errors).toBe("");
	expect(status).toBe(0);
	expect(output).toBe(`Who looked up the 2 domains

FIRST                CLIENT                    LOOKUPS  NAME                 THROUGH
2026-07-17 12:00:01  Ward 3 \ufffd[31m (192.0.2.1)        1  www.clinic.example   login.phish.example
2026-07-17 12:00:05  192.0.2.2                       2  login.phish.example

DOMAIN            IT IS                 CLIENTS  LOOKUPS  FIRST                LAST
phish.example     given                       2        3  2026-07-17 12:00:01  2026-07-17 12:00:09
sites.google.com  shared: tells little        1        1  2026-07-17 12:00:10  2026-07-17 12:00:10
Passive DNS saw phish.example 3 times, 2026-07-17 12:00:01 to 2026-07-17 12:01:41. It does not tell who asked.
Leads to it: www.clinic.example → login.phish.example

2 likely victims with 3 lookups, in 6 lines of 2 logs.
1 more client looked up shared hosts only, which tells little; --csv has them.
The logs are of 2026-07-17 12:00:01 to 2026-07-17 12:01:41; times are UTC.
3 lines tell no time zone and were read as of UTC, this machine's; set TZ for another.
`);
});

test("times are UTC, wherever they are read", async () => {
	const { output } = await tidegate(["trace", "--domains", "phish.example", "--dns", put("query.log", queries)], {
		environment: { TZ: "Asia/Tokyo" },
	});
	expect(output).toContain("2026-07-17 03:00:05  192.0.2.2");
	expect(output).toContain("The logs are of 2026-07-17 03:00:05 to 2026-07-17 03:00:20; times are UTC.");
});

test("a campaign from a file, JSON, standard input", async () => {
	const file = put("campaign.json", JSON.stringify(campaign({ actionHosts: shares("login.phish.example", 9), linkHosts: [] })));
	const { status, output } = await tidegate(["trace", file, "--dns", "-", "--json"], { input: gzipSync(queries), environment });
	expect(status).toBe(0);
	expect(JSON.parse(output)).toMatchObject({
		campaign: "c0123456789",
		domains: [{ domain: "login.phish.example", role: "pressed", clients: 1, lookups: 2 }],
		clients: [{ client: "192.0.2.2", lookups: 2, first: "2026-07-17T12:00:05.000Z", last: "2026-07-17T12:00:09.000Z" }],
		logs: [{ log: "standard input", format: "bind", lines: 5 }],
		from: "2026-07-17T12:00:05.000Z",
		to: "2026-07-17T12:00:20.000Z",
	});
});

test("what comes through a pipe is read as often as a chain needs", async () => {
	const masq = (text: string) => `Jul 17 12:00:01 dnsmasq[5]: ${text}\n`;
	const log =
		masq("query[A] www.clinic.example from 192.0.2.1") +
		masq("reply www.clinic.example is <CNAME>") +
		masq("reply phish.example is 192.0.2.80");
	for (const input of [Buffer.from(log), gzipSync(log)]) {
		const { output, errors } = await tidegate(["trace", "--domains", "phish.example", "--dns", "-"], { input });
		expect(errors).toBe("");
		expect(output).toContain("1 likely victim with 1 lookup, in 3 lines of 1 log");
	}
});

test("CSV, with what a spreadsheet would take for a formula made harmless", async () => {
	const clients = put("formula.csv", '192.0.2.2,"=1+1, ""x"""\n');
	const { output } = await tidegate(
		["trace", "--domains", "phish.example", "--csv", "--clients", clients, "--dns", put("query.log", queries)],
		{ environment },
	);
	expect(output).toBe(`client,client_name,first,last,lookups,name,domain,through,types,shared,before_first_mail
192.0.2.2,"'=1+1, ""x""",2026-07-17T12:00:05.000Z,2026-07-17T12:00:09.000Z,2,login.phish.example,phish.example,,A,no,
`);
});

test("a log that is none is named, and the others are read", async () => {
	const { status, output, errors } = await tidegate(
		[
			"trace",
			"--domains",
			"phish.example",
			"--dns",
			put("letter.txt", "Dear \u001b[2Jall\n"),
			put("query.log", queries),
			join(folder, "none"),
		],
		{ environment },
	);
	expect(status).toBe(2);
	expect(output).toContain("1 likely victim with 2 lookups, in 5 lines of 1 log");
	expect(errors).toBe(
		`tidegate: ${join(folder, "letter.txt")}: no DNS log that I know: its first line is “Dear \ufffd[2Jall”; say which with --format, if it is one\ntidegate: ${join(folder, "none")}: no such file or folder\n`,
	);
});

test("nobody is said to have looked it up only where that was read", async () => {
	const none = join(folder, "none");
	const other = put("other.log", bind("12:00:01", "192.0.2.1", "other.example"));
	const cut = put("cut.gz", gzipSync(queries).subarray(0, -20));
	const told = async (...logs: readonly string[]) => {
		const { status, output } = await tidegate(["trace", "--domains", "phish.example", "--dns", ...logs], { environment });
		const lines = output.split("\n");
		expect(lines.some((line) => line.includes("likely victim"))).toBe(lines[2]?.startsWith("Nobody"));
		return [status, lines[2], lines.find((line) => line.startsWith("Not complete"))];
	};
	expect(await told(other)).toEqual([0, "Nobody, by these logs.", undefined]);
	expect((await tidegate(["trace", "--domains", "phish.example", "--dns", other])).output).toMatch(
		/^Who looked up the domain phish\.example\n/,
	);
	expect(await told(other, none)).toEqual([
		2,
		"Nobody in what was read, which is not everything.",
		`Not complete: ${none} not read, or not to the end.`,
	]);
	for (const unread of [none, folder, cut, put("letter.txt", "Dear all\n")])
		expect(await told(unread)).toEqual([
			2,
			"Unknown: none of these logs could be read.",
			`Not complete: ${unread} not read, or not to the end.`,
		]);
	expect((await told(put("empty", "")))[1]).toBe("Unknown: there is nothing in these logs.");
	expect((await told(put("passive.json", passive)))[1]).toBe("Unknown: passive DNS does not tell who asked, and no other log was read.");
});

test("a log of which nothing is of the format it is said to be is named", async () => {
	const { status, output, errors } = await tidegate(
		["trace", "--domains", "phish.example", "--format", "zeek", "--dns", put("query.log", queries)],
		{ environment },
	);
	expect([status, output.split("\n")[2]]).toEqual([2, "Unknown: none of these logs could be read."]);
	expect(errors).toContain("query.log: no record of zeek was understood in it; its first line is “17-Jul-2026 12:00:05.000 client");
});

test.each([
	[[], "there is nothing to look for: name a campaign, or domains with --domains"],
	[["--domains", "a.example,192.0.2.1"], "“192.0.2.1” is no domain name; it must be like login.phish.example"],
	[["--domains", "a.example", "--mail", "x.mbox"], "--mail is where a campaign was found: name the campaign, too"],
	[["--domains", "a.example", "--senders"], "--senders is for the domains of a campaign: name the campaign, too"],
	[["--domains", "a.example", "--dns", ""], "It must be the name of a log."],
	[["nowhere.json"], "“nowhere.json” is neither the id of a campaign (they are like c3f09a1b22d) nor a file that holds one"],
	[["--domains", "com"], "“com” is a public suffix, which all names below it share; give one below it, like phish.com"],
	[["package.json"], "package.json: no campaign; it must be the JSON of one"],
	[["package.json", "--mail", "all.mbox"], "package.json is a file that holds a campaign: leave --mail out"],
	[["--domains", "a.example", "--clients", "package.json"], "package.json: no line has an address and a name"],
	[
		["--domains", "a.example", "--format", "text"],
		"Allowed choices are bind, unbound, dnsmasq, zeek, dnstap, dnstap-yaml, dnstap-json, passive",
	],
])("what is wrong with %j is told", async (args, sentence) => {
	const { status, errors } = await tidegate(["trace", ...args, "--dns", put("query.log", queries)]);
	expect(status).toBe(2);
	expect(errors).toContain(sentence);
});
