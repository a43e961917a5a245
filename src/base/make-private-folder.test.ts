import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makePrivateFolder } from "./make-private-folder.ts";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "private-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("is made with those above it, for its owner only, and stays as it is", () => {
	const path = join(folder, "a", "b", "c");
	makePrivateFolder(path);
	makePrivateFolder(path);
	for (const made of [path, join(folder, "a")]) expect(statSync(made).mode & 0o777).toBe(0o700);
});

test("a file in the way is told", () => {
	const file = join(folder, "file");
	writeFileSync(file, "");
	expect(() => makePrivateFolder(file)).toThrow("EEXIST");
	expect(() => makePrivateFolder(join(file, "below", "it"))).toThrow(/EEXIST|ENOTDIR/);
});

test.skipIf(!existsSync("/proc/self"))("where no folder can be made, it ends", () => {
	expect(() => makePrivateFolder("/proc/tidegate/data")).toThrow("ENOENT");
});
