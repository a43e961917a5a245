import { linkSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { campaign, shares } from "../../../test/support/campaigns/campaign.ts";
import { tidegate } from "../../../test/support/tidegate.ts";

let folder = "";
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "trace-command-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
	writeFileSync(join(folder, name), content);
	return join(folder, name);
}

const trace = (...args: readonly string[]) => tidegate(["trace", ...args], { environment: { TZ: "UTC" } });
const bind = (time: string, client: string, name = "phish.example") =>
	`17-Jul-2026 ${time}.000 client @0x7f ${client}#5 (${name}): query: ${name} IN A + (192.0.2.53)\n`;
const other = bind("12:00:00", "192.0.2.9", "other.example");

test("nobody is no clean answer while records with such a name could not be read", async () => {
	const log = put("torn.log", `${other}Jul 17 12:00:01 gw coredns: phish.example asked by 192.0.2.1\n`);
	const asked = ["--domains", "phish.example", "--dns", log];
	const sentence = "1 record with such a name could not be read, the first: “Jul 17 12:00:01 gw coredns";
	const text = await trace(...asked);
	expect([text.status, text.output.split("\n")[2], text.errors]).toEqual([2, "Nobody, as far as these logs could be read.", ""]);
	expect(text.output).toContain(sentence);
	for (const form of ["--csv", "--json"]) {
		const { status, errors } = await trace(...asked, form);
		expect([form, status]).toEqual([form, 2]);
		expect(errors).toContain(sentence);
	}
});

test("a log named twice, or by a link, is read once, and that is said", async () => {
	const log = put("query.log", bind("12:00:01", "192.0.2.1"));
	const [soft, hard] = [join(folder, "soft.log"), join(folder, "hard.log")];
	symlinkSync(log, soft);
	linkSync(log, hard);
	const { status, output, errors } = await trace("--domains", "phish.example", "--json", "--dns", log, soft, log, hard);
	expect(status).toBe(0);
	expect(JSON.parse(output)).toMatchObject({ clients: [{ lookups: 1 }], lines: 1, logs: [{ log }], repeated: [{}, {}, {}] });
	expect(errors).toBe(
		[
			`${soft}: the same file as ${log}; it is read once`,
			`${log}: named twice; it is read once`,
			`${hard}: the same file as ${log}; it is read once`,
		]
			.map((line) => `tidegate: ${line}\n`)
			.join(""),
	);
	const { output: copies } = await trace(
		"--domains",
		"phish.example",
		"--json",
		"--dns",
		log,
		put("copy.log", bind("12:00:01", "192.0.2.1")),
	);
	expect(JSON.parse(copies)).toMatchObject({ clients: [{ lookups: 2 }], repeated: [] });
});

const undated = (client: string, name = "phish.example") => `client @0x7f ${client}#5 (${name}): query: ${name} IN A + (192.0.2.53)\n`;

test("lookups without a time are told", async () => {
	const log = put("undated.log", undated("192.0.2.1") + undated("192.0.2.2") + bind("12:00:01", "192.0.2.1"));
	const asked = ["--domains", "phish.example", "--dns", log];
	expect((await trace(...asked)).output).toContain("\n2 lookups have no time.\n");
	expect((await trace(...asked, "--csv")).errors).toBe("tidegate: 2 lookups have no time.\n");
	expect(JSON.parse((await trace(...asked, "--json")).output)).toMatchObject({ undated: 2 });
});

test("only lookups of the days that are asked for count", async () => {
	const at = (day: number, time: string, client: string) => bind(time, client).replace("17-", `${day}-`);
	const lines = [at(16, "23:59:59", "192.0.2.1"), at(17, "00:00:00", "192.0.2.2"), at(17, "23:59:59", "192.0.2.3")];
	const log = put("days.log", [...lines, at(18, "00:00:00", "192.0.2.4"), undated("192.0.2.5")].join(""));
	const asked = (...days: readonly string[]) => trace("--domains", "phish.example", "--dns", log, ...days);
	const clients = async (...days: readonly string[]) => {
		const { output } = await asked("--json", ...days);
		return (JSON.parse(output) as { clients: { client: string }[] }).clients.map(({ client }) => client.slice(-1)).join("");
	};
	expect(await clients("--since", "2026-07-17")).toBe("234");
	expect(await clients("--until", "2026-07-17")).toBe("123");
	const { output } = await asked("--since", "2026-07-17", "--until", "2026-07-17");
	expect(output).toMatch(/^Who looked up the domain phish\.example, 2026-07-17 to 2026-07-17\n/);
	expect(output).toContain("\n2 lookups are of other days and left out.\n1 lookup without a time is left out");
	const none = await asked("--since", "2026-07-19");
	expect([none.status, none.output.split("\n")[2]]).toEqual([0, "Nobody of whom a time is known, by these logs."]);
	expect((await asked("--since", "2026-07-18", "--until", "2026-07-17")).errors).toContain(
		"--since 2026-07-18 is after --until 2026-07-17",
	);
	expect((await asked("--since", "2026-02-30")).errors).toContain("It must be a day, as 2026-03-01.");
});

test("lookups before the first mail are marked, and stay", async () => {
	const seen = { firstSeen: Date.UTC(2026, 6, 17, 12), lastSeen: Date.UTC(2026, 6, 18, 9) };
	const about = { actionHosts: shares("phish.example", 9), linkHosts: [] };
	const file = put("case.json", JSON.stringify(campaign({ ...seen, ...about })));
	const log = put("early.log", bind("11:59:59", "192.0.2.1") + bind("12:00:00", "192.0.2.2") + undated("192.0.2.3"));
	const { output } = await trace(file, "--dns", log);
	expect(output).toContain(
		"\nIts mail was first seen 2026-07-17 12:00:00 and last 2026-07-18 09:00:00, by the server that took it in, else by Date: fields.\n",
	);
	expect(output).toMatch(/\n2026-07-17 11:59:59 \* +192\.0\.2\.1 +1 .*\n2026-07-17 12:00:00 +192\.0\.2\.2 /);
	expect(output).toContain("\n* before the first mail came, 2026-07-17 12:00:00: 1 client\n");
	const [titles, ...rows] = (await trace(file, "--dns", log, "--csv")).output.trimEnd().split("\n");
	expect([titles, ...rows].map((line) => line?.slice(line.lastIndexOf(",") + 1))).toEqual(["before_first_mail", "yes", "no", ""]);
	expect(JSON.parse((await trace(file, "--dns", log, "--json")).output)).toMatchObject({
		mailSeen: { first: "2026-07-17T12:00:00.000Z", last: "2026-07-18T09:00:00.000Z" },
		clients: [true, false, null].map((beforeFirstMail) => ({ beforeFirstMail, names: [{ beforeFirstMail }] })),
	});
	const unknown = put("undated.json", JSON.stringify({ ...campaign(about), firstSeen: "yesterday", lastSeen: undefined }));
	expect((await trace(unknown, "--dns", log)).output).not.toContain("mail");
});

test("clients that are no victims are left out, and who is probably one is told", async () => {
	const hosts = Array.from({ length: 30 }, (_, at) => `v${at}.phish.example`);
	const gateway = hosts.map((host) => bind("12:00:00", "10.0.0.5", host)).join("");
	const people =
		hosts
			.slice(0, 19)
			.map((host) => bind("12:00:01", "10.0.0.6", host))
			.join("") + bind("12:00:02", "2001:db8::7", "v0.phish.example");
	const log = put("gateway.log", gateway + people);
	const asked = (...without: readonly string[]) => trace("--domains", "phish.example", "--dns", log, ...without);
	const { output } = await asked();
	expect(output).toMatch(/\n2026-07-17 12:00:00 +10\.0\.0\.5 +30 +30 hosts: probably a gateway or forwarder\n/);
	expect(output).toContain("\n10.0.0.5 is probably a gateway, scanner or forwarder and no victim; --without 10.0.0.5 leaves it out.\n");
	expect(output).toMatch(/\n2 likely victims with \d+ lookups, beside 1 probable gateway, in \d+ lines of 1 log\.\n/);
	const left = await asked("--without", "10.0.0.5,10.0.0.6/32", "--without", "2001:db8::/64");
	expect(left.output).toContain("\nNobody, by these logs.\n");
	expect(left.output).toContain("\n50 lookups of clients that --without leaves out are not counted.\n");
	const rest = JSON.parse((await asked("--json", "--without", "10.0.0.5", "192.0.2.0/24")).output);
	expect(rest).toMatchObject({ clients: [{ client: "10.0.0.6" }, { client: "2001:db8::7" }], notCounted: { withoutClient: 30 } });
	expect((await asked("--without", "192.0.2.1")).output).toContain("\nNo lookup came from a client that --without leaves out.\n");
	const wrong = await asked("--without", "gateway");
	expect([wrong.status, wrong.errors]).toEqual([2, expect.stringContaining("“gateway” is neither an address (10.0.0.5, 2001:db8::5)")]);
});

test("the zone in which times without one were read is told, and one that is not known is refused", async () => {
	const log = put("zone.log", bind("12:00:01", "192.0.2.1") + bind("12:00:02", "192.0.2.1"));
	const asked = (TZ: string, ...more: readonly string[]) =>
		tidegate(["trace", "--domains", "phish.example", "--dns", log, ...more], { environment: { TZ } });
	const { output } = await asked("Asia/Tokyo");
	expect(output).toContain("\n2 lines tell no time zone and were read as of Asia/Tokyo, this machine's; set TZ for another.\n");
	expect(JSON.parse((await asked("Asia/Tokyo", "--json")).output)).toMatchObject({ zone: { name: "Asia/Tokyo", lines: 2 } });
	const { status, errors } = await asked("Asia/Tokio");
	expect([status, errors]).toEqual([2, expect.stringContaining("TZ is “Asia/Tokio”, which is no time zone that is known here")]);
});

test("many hosts below one domain are one row, and how to look for all of them is told", async () => {
	const hosts = Array.from({ length: 6 }, (_, at) => `v${at}.payroll-verify.example`);
	const log = put("below.log", bind("12:00:01", "192.0.2.1", hosts[0]) + bind("12:00:02", "192.0.2.1", hosts[5]));
	const asked = (...domains: readonly string[]) => trace("--domains", domains.join(","), "--dns", log);
	const { output } = await asked("other.example", ...hosts);
	expect(output).toMatch(/\n6 hosts below payroll-verify\.example +given +1 +2 +2026-07-17 12:00:01 +2026-07-17 12:00:02\n/);
	expect(output).toMatch(/\nother\.example +given +0 /);
	expect(output).not.toMatch(/^v1\./m);
	expect(output).toContain("more: tidegate trace --domains payroll-verify.example --dns … looks for all of them.\n");
	const whole = (await asked("payroll-verify.example", ...hosts)).output;
	expect(whole).toContain("6 hosts below payroll-verify.example");
	expect(whole).not.toContain("looks for all of them");
});

test("clients have the names of their leases, or of a list, of which what is left out is told", async () => {
	const log = put("named.log", bind("12:00:01", "192.0.2.1"));
	const asked = (clients: string) => trace("--domains", "phish.example", "--dns", log, "--clients", clients);
	const leases = put("dhcpd.leases", 'lease 192.0.2.1 {\n  hardware ethernet 52:54:00:00:00:05;\n  client-hostname "frontdesk";\n}\n');
	expect((await asked(leases)).output).toContain(" frontdesk (192.0.2.1) ");
	const list = put("clients.csv", Array.from({ length: 6 }, (_, at) => `192.0.2.1,PC-${at}\n`).join(""));
	expect((await asked(list)).output).toContain("\nOf a client with more than 5 names, only the first 5 are told.\n");
});
