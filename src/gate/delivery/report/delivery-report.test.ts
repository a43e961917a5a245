import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { DueRecipient } from "../../gate-store.ts";
import type { SpooledMessage } from "../../ledger.ts";
import { defaultSchedulerSettings } from "../scheduler-settings.ts";
import type { Became, ReportAction } from "../what-became.ts";
import type { DeliveryReport } from "./delivery-report.ts";
import { statusOf } from "./delivery-status.ts";
import { reportsOn } from "./reports-on.ts";
import { decodeXtext } from "./xtext.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "tidegate-report-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const now = Date.UTC(2026, 10, 26, 8, 40);

interface Case {
	readonly original?: string | Buffer;
	readonly message?: Partial<SpooledMessage>;
	readonly recipients?: readonly Partial<DueRecipient>[];
	readonly action?: ReportAction;
	readonly reply?: string;
	readonly originalBytes?: number;
}

async function reports({ original = "Subject: Issue 7\r\n\r\nHello\r\n", ...given }: Case = {}): Promise<DeliveryReport[]> {
	const path = join(folder, "segment");
	writeFileSync(path, Buffer.concat([Buffer.from("before"), Buffer.from(original), Buffer.from("after")]));
	const message: SpooledMessage = {
		id: 7,
		campaignId: "k7m2-9xqd",
		accountId: 1,
		mailFrom: "news@shop.example",
		receivedAt: now - 60_000,
		segment: 1,
		offset: 6,
		length: Buffer.byteLength(original),
		ret: "",
		envid: "",
		body: "",
		smtputf8: false,
		...given.message,
	};
	const became = (given.recipients ?? [{}]).map((change, at): Became => {
		const recipient = {
			recipientId: at,
			message,
			address: "anna@home.example",
			destination: "home.example",
			notify: [],
			orcpt: "",
			attempts: 0,
			...change,
		};
		const result = { recipientId: at, state: "bounced", reply: given.reply ?? "550 5.1.1 No such user", dueAt: 0, attempts: 1 } as const;
		return { recipient, result, report: given.action ?? "failed" };
	});
	const settings = { ...defaultSchedulerSettings, localName: "gate.test", originalBytes: given.originalBytes ?? 1_000 };
	return reportsOn(became, { spool: { pathOf: () => path }, settings, clock: { now: () => now }, nextHopName: "mx.test" });
}

/** Header and parts of the one report. */
async function parts(
	given: Case = {},
): Promise<{ header: string; text: string; status: string; original: string; report: DeliveryReport }> {
	const [report] = await reports(given);
	const whole = report!.message.toString();
	const boundary = /boundary="([^"]+)"/.exec(whole)![1]!;
	const [header, text, status, original, end] = whole.split(`--${boundary}`);
	expect(end).toBe("--\r\n");
	expect(whole.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
	return { header: header!, text: text!, status: status!, original: original!, report: report! };
}

test("a report has a text for people, fields for programs, and the original", async () => {
	const { header, text, status, original, report } = await parts();
	expect(report).toMatchObject({
		to: "news@shop.example",
		accountId: 1,
		campaignId: "k7m2-9xqd",
		messageId: 7,
		body: "7bit",
		smtputf8: false,
	});
	expect(header).toMatch(/^From: Mail delivery <postmaster@gate\.test>\r\nTo: <news@shop\.example>\r\n/);
	expect(header).toContain("\r\nAuto-Submitted: auto-replied\r\n");
	expect(header).toContain("\r\nContent-Type: multipart/report; report-type=delivery-status;");
	expect(header).toContain("\r\nDate: Thu, 26 Nov 2026 08:40:00 +0000\r\n");
	expect(text).toContain("<anna@home.example>: 550 5.1.1 No such user");
	expect(status).toBe(
		[
			"",
			"Content-Type: message/delivery-status",
			"",
			"Reporting-MTA: dns; gate.test",
			"Arrival-Date: Thu, 26 Nov 2026 08:39:00 +0000",
			"",
			"Final-Recipient: rfc822; anna@home.example",
			"Action: failed",
			"Status: 5.1.1",
			"Remote-MTA: dns; mx.test",
			"Diagnostic-Code: smtp; 550 5.1.1 No such user",
			"Last-Attempt-Date: Thu, 26 Nov 2026 08:40:00 +0000",
			"",
			"",
		].join("\r\n"),
	);
	expect(original).toBe("\r\nContent-Type: message/rfc822\r\n\r\nSubject: Issue 7\r\n\r\nHello\r\n\r\n");
});

test("what the sender called things is told again (RFC 3461 section 6.3)", async () => {
	const { status } = await parts({ message: { envid: "QQ+2B314" }, recipients: [{ orcpt: "rfc822;anna+2Bnews@shop.example" }] });
	expect(status).toContain("Original-Envelope-Id: QQ+314\r\n");
	expect(status).toContain("Original-Recipient: rfc822;anna+news@shop.example\r\nFinal-Recipient: rfc822; anna@home.example");
});

test("several recipients of a message are reported together", async () => {
	const { status, text } = await parts({ recipients: [{ address: "a@home.example" }, { address: "b@home.example" }] });
	expect(status.match(/\r\n\r\nFinal-Recipient: /g)).toHaveLength(2);
	expect(text).toContain("<b@home.example>: 550");
});

test.each<[name: string, given: Case, kind: RegExp]>([
	["small, nothing said", {}, /message\/rfc822[\s\S]*Hello/],
	["small, RET=FULL", { message: { ret: "full" } }, /message\/rfc822[\s\S]*Hello/],
	["small, RET=HDRS", { message: { ret: "hdrs" } }, /text\/rfc822-headers\r\n\r\nSubject: Issue 7\r\n\r\n$/],
	["large, RET=FULL", { message: { ret: "full" }, originalBytes: 10 }, /text\/rfc822-headers\r\n\r\nSubject: Issue 7\r\n\r\n$/],
	["no failure, RET=FULL", { message: { ret: "full" }, action: "relayed", reply: "250 ok" }, /text\/rfc822-headers/],
	["8-bit", { original: "Subject: ä\r\n\r\n" }, /message\/rfc822\r\nContent-Transfer-Encoding: 8bit/],
])("the original comes back, %s", async (_, given, kind) => {
	expect((await parts(given)).original).toMatch(kind);
});

test("a header section without end comes back as far as 64 kB, in whole lines", async () => {
	const { report } = await parts({ original: "X-Filler: of some length\r\n".repeat(10_000) });
	expect(report.message.length).toBeLessThan(70_000);
});

test("addresses beyond ASCII (RFC 6533)", async () => {
	const utf8 = await parts({ message: { smtputf8: true }, recipients: [{ address: "jürgen@müller.example" }] });
	expect(utf8.status).toContain("Content-Type: message/global-delivery-status\r\n");
	expect(utf8.status).toContain("Final-Recipient: utf-8; jürgen@müller.example\r\n");
	expect(utf8.original).toContain("Content-Type: message/global\r\n");
	expect(utf8.report).toMatchObject({ body: "8bitmime", smtputf8: true });
	const ascii = await parts({ reply: "550 5.1.1 Näh\u001b[31m" });
	expect(ascii.status).toContain("Diagnostic-Code: smtp; 550 5.1.1 N?h [31m\r\n");
	expect(ascii.text).toContain("N?h");
});

test("no report to the null path, nor to what would be more than an address", async () => {
	expect(await reports({ message: { mailFrom: "" } })).toEqual([]);
	expect(await reports({ message: { mailFrom: "a@b.example>\r\nBcc: <c@d.example" } })).toEqual([]);
});

test("no reply and no ORCPT makes a field of its own", async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), async (reply, orcpt) => {
			const { status } = await parts({ reply, recipients: [{ orcpt: `rfc822;x${orcpt}` }] });
			const names = status.split("\r\n").flatMap((line) => /^[\w-]+(?=:)/.exec(line) ?? []);
			expect(names).toEqual(
				["Content-Type", "Reporting-MTA", "Arrival-Date", "Original-Recipient", "Final-Recipient", "Action", "Status"].concat([
					"Remote-MTA",
					"Diagnostic-Code",
					"Last-Attempt-Date",
				]),
			);
		}),
		{ numRuns: 50 },
	);
});

test.each<[ReportAction, string, string]>([
	["failed", "550 5.1.1 Nobody", "5.1.1"],
	["failed", "550 Nobody", "5.0.0"],
	["failed", "550 4.1.1 Nobody", "5.0.0"],
	["failed", "550 5.1.1234 Nobody", "5.0.0"],
	["failed", "451 4.2.1 Later (given up after 40 tries)", "4.2.1"],
	["failed", "451 later (given up after 40 tries)", "4.4.7"],
	["delayed", "451 4.2.1 Later", "4.2.1"],
	["delayed", "nothing", "4.0.0"],
	["relayed", "250 2.6.0 Queued", "2.6.0"],
	["relayed", "250 ok", "2.0.0"],
])("status of %s, %s: %s", (action, reply, status) => {
	expect(statusOf(action, reply)).toBe(status);
});

test("xtext", () => {
	expect(decodeXtext("a+2Bb+3Dc+0Ad+zz")).toBe("a+b=c?d+zz");
});
