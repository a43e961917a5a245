import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pieceBytes } from "./record-reader.ts";
import { traceLogs } from "./trace-logs.ts";
import { domainsGiven } from "./traced-domain.ts";

let folder = "";
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "tidegate-trace-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let files = 0;
async function log(...parts: readonly (string | Uint8Array)[]): Promise<string> {
	const path = join(folder, `log-${files++}`);
	await writeFile(path, Buffer.concat(parts.map((part) => Buffer.from(part as string))));
	return path;
}

const domains = domainsGiven(["phish.example"]);
const bind = (client: string, name: string, second = 0) =>
	`17-Jul-2026 12:00:${String(second).padStart(2, "0")}.000 client @0x7f 192.0.2.${client}#5 (${name}): query: ${name} IN A + (192.0.2.53)\n`;
const masq = (text: string) => `Jul 17 12:00:01 dnsmasq[5]: ${text}\n`;
const chain =
	masq("reply www.clinic.example is <CNAME>") + masq("reply cdn.clinic.example is <CNAME>") + masq("reply phish.example is 192.0.2.80");

const found = ({ clients }: { readonly clients: readonly { readonly client: string; readonly lookups: number }[] }) =>
	clients.map(({ client, lookups }) => `${client} ${lookups}`).sort();

test("logs of many kinds at once, plain and gzip, the chain in one and the lookup in another", async () => {
	const logs = [
		await log(bind("1", "www.clinic.example"), bind("9", "other.example")),
		await log(
			gzipSync(masq("query[A] www.clinic.example from 192.0.2.2") + chain),
			gzipSync(masq("query[A] phish.example from 192.0.2.3")),
		),
		await log(
			'{"rrname":"a.baker.example","rrtype":"CNAME","rdata":"phish.example","count":4,"time_first":1784289601,"time_last":1784289701}\n',
		),
		await log(`[1784289601] unbound[1:0] info: 192.0.2.4 a.baker.example. A IN\n`),
	];
	const result = await traceLogs(domains, logs);
	expect(found(result)).toEqual(["192.0.2.1 1", "192.0.2.2 1", "192.0.2.3 1", "192.0.2.4 1"]);
	expect(result.logs.map(({ format, lines }) => [format, lines])).toEqual([
		["bind", 2],
		["dnsmasq", 5],
		["passive", 1],
		["unbound", 1],
	]);
	expect(result.domains[0]?.passive?.count).toBe(4);
});

test("records at every place of a piece's edge are found once", async () => {
	const run = masq("query[A] www.clinic.example from 192.0.2.7") + chain;
	for (let shift = 0; shift <= run.length; shift += 7) {
		// Whole lines, then one that ends so that what follows begins `shift` bytes before the edge.
		const upTo = (filler: string) => {
			const count = Math.floor((pieceBytes - shift) / filler.length);
			return filler.repeat(count) + " ".repeat(Math.max(0, pieceBytes - shift - count * filler.length - 1)) + "\n";
		};
		const ours = await log(upTo(bind("8", "other.example")), bind("1", "phish.example"), bind("8", "other.example"));
		const theirs = await log(upTo(masq("query[A] other.example from 192.0.2.8")), run, masq("forwarded x to y"));
		expect(found(await traceLogs(domains, [ours, theirs])), `${shift}`).toEqual(["192.0.2.1 1", "192.0.2.7 1"]);
		await Promise.all([rm(ours), rm(theirs)]);
	}
});

test("CRLF, half lines, empty logs and a line without end", async () => {
	const crlf = (bind("1", "phish.example") + bind("2", "phish.example")).replaceAll("\n", "\r\n");
	const half = bind("3", "phish.example") + bind("4", "phish.example").slice(0, 60) + "\n" + bind("5", "phish.example").trimEnd();
	const result = await traceLogs(domains, [await log(crlf), await log(half), await log("")]);
	expect(found(result)).toEqual(["192.0.2.1 1", "192.0.2.2 1", "192.0.2.3 1", "192.0.2.5 1"]);
	expect(result.lines).toBe(5);
	expect(result.logs.every(({ trouble }) => trouble === "")).toBe(true);
});

test("a line of 100 MB costs neither memory nor what stands around it", async () => {
	const path = await log(bind("1", "phish.example"), "phish.example ".repeat(7_500_000), "\n", bind("2", "phish.example"));
	const before = process.memoryUsage().rss;
	const result = await traceLogs(domains, [path]);
	expect(found(result)).toEqual(["192.0.2.1 1", "192.0.2.2 1"]);
	expect(result.notUnderstood).toBe(1);
	expect(process.memoryUsage().rss - before).toBeLessThan(100e6);
	await rm(path);
});

const beforeName = (length: number) => `${"x".repeat(length - 1)} phish.example `;

test.each([
	["no name", "x".repeat(3 * pieceBytes), 0],
	["a part of a name", `${"x".repeat(2 * pieceBytes)}phish.example${"x".repeat(pieceBytes)}`, 0],
	["a name late in it", beforeName(2 * pieceBytes) + "x".repeat(pieceBytes), 1],
	["a name last in it", beforeName(2 * pieceBytes), 1],
	["names in all its pieces", beforeName(pieceBytes / 2).repeat(6), 1],
	["a name that begins a byte before the end of a piece", beforeName(pieceBytes - 1), 1],
	["a name that begins ten bytes before it", beforeName(pieceBytes - 10), 1],
])("a line that is too long, with %s, counts as one that could not be read if it has a name", async (_, line, notUnderstood) => {
	const around = [bind("1", "phish.example"), bind("2", "phish.example")] as const;
	const result = await traceLogs(domains, [await log(around[0], line, "\n", around[1]), await log(around[0], line)]);
	expect([found(result), result.logs.map((each) => each.notUnderstood)]).toEqual([
		["192.0.2.1 2", "192.0.2.2 1"],
		[notUnderstood, notUnderstood],
	]);
});

test("bytes of any kind among the lines", async () => {
	const noise = Uint8Array.from({ length: 300_000 }, (_, at) => (Math.imul(at, 0x9e3779b1) >>> 13) & 255);
	const result = await traceLogs(domains, [
		await log(bind("1", "phish.example"), noise, "\n", bind("2", "phish.example"), "\0\u00ffphish.example\0\n"),
	]);
	expect(found(result)).toEqual(["192.0.2.1 1", "192.0.2.2 1"]);
	expect(result.logs[0]).toMatchObject({ notUnderstood: 1, firstNotUnderstood: "\0\u00ffphish.example\0" });
});

test("what is no log, cannot be read or is cut off is told, and the rest is read", async () => {
	const whole = gzipSync(bind("1", "phish.example") + bind("8", "other.example").repeat(100_000));
	const logs = [
		await log("Dear all\n"),
		join(folder, "none"),
		folder,
		await log(whole.subarray(0, whole.length - 20)),
		await log(bind("2", "phish.example")),
	];
	const result = await traceLogs(domains, logs);
	expect(found(result)).toEqual(["192.0.2.1 1", "192.0.2.2 1"]);
	expect(result.logs.map(({ trouble }) => trouble)).toEqual([
		"no DNS log that I know: its first line is “Dear all”; say which with --format, if it is one",
		"no such file or folder",
		"it is a folder; name the logs in it",
		expect.stringContaining("read only in part: "),
		"",
	]);
});

test("a format that is told is believed", async () => {
	const path = await log(bind("1", "phish.example"));
	const result = await traceLogs(domains, [path], { format: "unbound" });
	expect(result.logs[0]).toMatchObject({
		format: null,
		notUnderstood: 1,
		trouble: expect.stringContaining("no record of unbound was understood"),
	});
	expect(result.clients).toEqual([]);
});

test("YAML of dnstap, over pieces", async () => {
	const document = (client: string, name: string, answer: string) =>
		`type: MESSAGE\nmessage:\n  type: CLIENT_RESPONSE\n  response_time: !!timestamp 2026-07-17T12:00:01Z\n  query_address: "${client}"\n  response_message_data:\n    QUESTION_SECTION:\n      - '${name}. IN A'\n    ANSWER_SECTION:\n      - '${answer}'\n---\n`;
	const filler = document("192.0.2.9", "other.example", "other.example. 60 IN A 192.0.2.80").repeat(2_500);
	const path = await log(filler, document("192.0.2.1", "www.clinic.example", "www.clinic.example. 60 IN CNAME phish.example."), filler);
	const result = await traceLogs(domains, [path]);
	expect(found(result)).toEqual(["192.0.2.1 1"]);
	expect(result.lines).toBe(5_001 * 11);
});

test("JSON of dnstap: a name behind an alias stands behind a tab that is written out", async () => {
	const line = (client: string, name: string, answer: string) =>
		`{"type":"MESSAGE","message":{"type":"CLIENT_RESPONSE","response_time":"2026-07-17T12:00:01Z","query_address":"${client}","response_message":";; QUESTION SECTION:\\n;${name}.\\tIN\\t A\\n\\n;; ANSWER SECTION:\\n${name}.\\t60\\tIN\\t${answer}\\n"}}\n`;
	const path = await log(
		line("192.0.2.9", "other.example", "A\\t192.0.2.80").repeat(2_500),
		line("192.0.2.1", "www.clinic.example", "CNAME\\tphish.example."),
		line("192.0.2.2", "phish.example", "A\\t192.0.2.80"),
	);
	expect(found(await traceLogs(domains, [path]))).toEqual(["192.0.2.1 1", "192.0.2.2 1"]);
});

test("passive DNS covers the time from the first that it saw", async () => {
	const line = '{"rrname":"phish.example","rrtype":"A","rdata":"192.0.2.80","time_first":1784289601,"time_last":1784389601}\n';
	expect(await traceLogs(domains, [await log(line)])).toMatchObject({ from: 1_784_289_601_000, to: 1_784_389_601_000 });
});

test("a log that is said to be of a format may have it late, among much else, or have nothing but its header", async () => {
	const other = "Jul 17 12:00:00 gw kernel: hello\n".repeat(pieceBytes / 20);
	const late = await traceLogs(domains, [await log(other, bind("1", "phish.example"))], { format: "bind" });
	expect([found(late), late.logs[0]?.trouble]).toEqual([["192.0.2.1 1"], ""]);
	const header = await traceLogs(domains, [await log("#separator \\x09\n#fields\tts\tquery\n#close\n")], { format: "zeek" });
	expect(header.logs[0]?.trouble).toBe("");
	const strange = await traceLogs(domains, [await log(other)], { format: "bind" });
	expect(strange.logs[0]).toMatchObject({ format: null, trouble: expect.stringContaining("no record of bind was understood") });
});

test("a syslog of several programs is read whole, chains of dnsmasq too", async () => {
	const unbound = (client: string, name: string) => `Jul 17 12:00:02 dns2 unbound: [5502:0] info: 192.0.2.${client} ${name}. A IN\n`;
	const syslog = [
		`Jul 17 12:00:01 gw named[7]: client @0x7f 192.0.2.1#5 (phish.example): query: phish.example IN A + (192.0.2.53)\n`,
		unbound("2", "phish.example"),
		masq("query[A] www.clinic.example from 192.0.2.3"),
		chain,
		masq("query[A] phish.example from 192.0.2.4"),
	];
	for (const parts of [syslog, syslog.toReversed()]) {
		const result = await traceLogs(domains, [await log(...parts)]);
		expect(found(result)).toEqual(["192.0.2.1 1", "192.0.2.2 1", "192.0.2.3 1", "192.0.2.4 1"]);
		expect(result.notUnderstood).toBe(0);
	}
	const told = await traceLogs(domains, [await log(...syslog)], { format: "unbound" });
	expect([found(told), told.notUnderstood]).toEqual([["192.0.2.2 1"], 3]);
});

test("an archive is refused, packed too, and says what to do", async () => {
	const header = Buffer.alloc(512);
	header.write("query.log", 0);
	header.write("ustar", 257);
	header.fill(" ", 148, 156);
	header.write(
		`${header
			.reduce((sum, byte) => sum + byte, 0)
			.toString(8)
			.padStart(6, "0")}\0 `,
		148,
	);
	const tar = Buffer.concat([header, Buffer.from(bind("1", "phish.example"))]);
	const result = await traceLogs(domains, [await log(tar), await log(gzipSync(tar)), await log(gzipSync(""))]);
	const sentence = "it is a tar archive; unpack it and name the logs in it";
	expect(result.logs.map(({ trouble }) => trouble)).toEqual([sentence, sentence, ""]);
	expect(result.clients).toEqual([]);
});
