import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { OutputFile } from "./output-file.ts";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "output-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a file is written, and written anew, with nothing left beside it", async () => {
	const path = join(folder, "page.html");
	for (const text of ["first", "second"]) {
		await new OutputFile(path, "the report").write(text);
		expect(readFileSync(path, "utf8")).toBe(text);
	}
	expect(readdirSync(folder)).toEqual(["page.html"]);
});

test("where it cannot be written whole, the one that was there stays", async () => {
	const path = join(folder, "kept.html");
	writeFileSync(path, "last night's");
	mkdirSync(`${path}.${process.pid}`);
	await expect(new OutputFile(path, "the report").write("new")).rejects.toThrow(/^the report cannot be written: .*kept\.html: /);
	expect(readFileSync(path, "utf8")).toBe("last night's");
});

test("who may read it stays as it was", async () => {
	const path = join(folder, "secret.html");
	writeFileSync(path, "old", { mode: 0o600 });
	await new OutputFile(path, "the report").write("new");
	expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("what a link leads to is written to, and the link stays", async () => {
	const [path, link] = [join(folder, "there.html"), join(folder, "link.html")];
	writeFileSync(path, "old");
	symlinkSync(path, link);
	await new OutputFile(link, "the report").write("new");
	expect(readFileSync(path, "utf8")).toBe("new");
});
