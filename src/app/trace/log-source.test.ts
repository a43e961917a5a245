import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LogSource, logSource } from "./log-source.ts";

let folder = "";
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "tidegate-log-source-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function textOf(source: LogSource): Promise<string> {
	const bytes = await source.read(() => {});
	const into = Buffer.alloc(1_000);
	let held = 0;
	for (let count = -1; count !== 0; held += count) count = await bytes.next(into, held);
	await bytes.close();
	return into.toString("utf8", 0, held);
}

test.each([
	["plain", (text: string) => text],
	["gzip", gzipSync],
])("what is added to a log after the first look is not read: %s", async (name, pack) => {
	const path = join(folder, name);
	await writeFile(path, pack("as it was\n"));
	const source = await logSource(path);
	for (const _ of "12") {
		await appendFile(path, pack("added\n"));
		expect(await textOf(source)).toBe("as it was\n");
	}
	await source.close();
});
