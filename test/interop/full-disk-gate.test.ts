import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { blast, type Letter } from "../../src/app/drill/blast.ts";
import { CountingSink } from "../../src/app/drill/counting-sink.ts";
import { startDrillGate } from "../../src/app/drill/drill-gate.ts";
import { company } from "../../src/app/drill/newsletter.ts";
import { valueOf } from "../support/gate/test-gate.ts";

/** A disk on which the gate has some 30 MB beside what it keeps free for the ledger. */
const disk = mkdtempSync(join(tmpdir(), "tidegate-small-disk-"));
if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=160m", "tidegate-test", disk]).status !== 0) throw new Error("mounting takes root");
const before = process.env["TMPDIR"];
process.env["TMPDIR"] = disk;
afterAll(() => {
	if (before === undefined) delete process.env["TMPDIR"];
	else process.env["TMPDIR"] = before;
	spawnSync("umount", ["-l", disk]);
	rmSync(disk, { recursive: true, force: true });
});

test("a full disk answers 4xx, and what was answered 250 before arrives", { timeout: 120_000 }, async () => {
	const sink = await CountingSink.open();
	const gate = await startDrillGate(sink.port);
	try {
		const { login, password } = valueOf(await gate.control.addAccount({ name: "full", from: [`@${company}`] }, "operator"));
		const options = { port: gate.smtpPort, login, password, clientAddress: "192.0.2.17", connections: 4, mailFrom: `news@${company}` };
		const first = await blast(letters("a", 40, 1_000_000), options);
		expect(first.accepted).toBeGreaterThan(5);
		expect(first.deferred).toBeGreaterThan(5);
		expect(first.refused).toBe(0);
		for (const end = performance.now() + 30_000; sink.count("a") < first.accepted && performance.now() < end; ) await wait(100);
		expect(sink.count("a")).toBe(first.accepted);
		expect(sink.twice("a")).toBe(0);
		// It goes on working: who asks is answered, and nothing that was deferred was kept.
		expect(valueOf(await gate.control.account("full")).account.state).toBe("active");
	} finally {
		await gate.stop();
		await sink.close();
	}
});

function* letters(prefix: string, count: number, bytes: number): Generator<Letter> {
	const line = `${"Plain words of a letter that is rather long, line after line. ".slice(0, 60)}\r\n`;
	for (let number = 0; number < count; number++) {
		const head = `From: <news@${company}>\r\nTo: <r${number}@home.example>\r\nSubject: A long letter\r\nMessage-ID: <${prefix}${number}.1@${company}>\r\n\r\n`;
		yield { to: `r${number}@home.example`, message: Buffer.from(head + line.repeat(bytes / line.length)) };
	}
}
