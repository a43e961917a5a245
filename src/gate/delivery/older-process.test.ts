import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../base/log.ts";
import { olderProcessGone } from "./older-process.ts";
import { identityOf } from "./process-identity.ts";

let folder: string;
let other: ChildProcess;
const path = () => join(folder, "process.json");

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "tidegate-older-"));
	other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
});
afterEach(() => {
	other.kill("SIGKILL");
	rmSync(folder, { recursive: true });
});

const note = (identity: string | undefined) => writeFileSync(path(), JSON.stringify({ pid: other.pid, identity }));

test("a process that ends by itself is waited for", async () => {
	note(identityOf(other.pid!));
	setTimeout(() => other.kill("SIGKILL"), 150);
	const began = performance.now();
	await olderProcessGone(path(), 10_000, silentLog);
	expect(performance.now() - began).toBeGreaterThan(100);
	expect(identityOf(other.pid!)).toBe("");
	expect(existsSync(path())).toBe(false);
});

test("a process that does not end is killed", async () => {
	note(identityOf(other.pid!));
	await olderProcessGone(path(), 50, silentLog);
	expect(identityOf(other.pid!)).toBe("");
});

test("another process that has got the same number is left alone, and not waited for", async () => {
	note("another boot 17");
	await olderProcessGone(path(), 10_000, silentLog);
	expect(identityOf(other.pid!)).not.toBe("");
});

test("a file that is torn says nothing", async () => {
	writeFileSync(path(), '{"pid":');
	await olderProcessGone(path(), 10_000, silentLog);
});
