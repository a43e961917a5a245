import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { MessageSource } from "./message-source.ts";

let folder: string;
const path = () => join(folder, "segment");
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "tidegate-source-"));
	writeFileSync(path(), "before the message after");
});
afterEach(() => rmSync(folder, { recursive: true }));

const place = { segment: 1, offset: 7, length: 11 };

test("reads a message in pieces, and no byte beyond it", async () => {
	const source = new MessageSource();
	const read = async (position: number, length: number) => (await source.read(path(), place, position, length)).toString();
	expect(await read(0, 1_000)).toBe("the message");
	expect(await read(0, 4)).toBe("the ");
	expect(await read(4, 4)).toBe("mess");
	expect(await read(8, 4)).toBe("age");
	expect(await read(11, 4)).toBe("");
});

test("a segment that is not there, or ends too soon, is an error; the next try opens it anew", async () => {
	const source = new MessageSource();
	renameSync(path(), `${path()}.away`);
	await expect(source.read(path(), place, 0, 10)).rejects.toThrow("ENOENT");
	renameSync(`${path()}.away`, path());
	expect((await source.read(path(), place, 0, 3)).toString()).toBe("the");
	await expect(source.read(path(), { ...place, length: 1_000 }, 0, 1_000)).rejects.toThrow("ends within the message");
});

test("a segment that is not used is closed: what was put in its place is read", async () => {
	const source = new MessageSource(20);
	expect((await source.read(path(), place, 0, 3)).toString()).toBe("the");
	writeFileSync(`${path()}.new`, "before ANOTHER ONE");
	renameSync(`${path()}.new`, path());
	await expect.poll(async () => (await source.read(path(), place, 0, 3)).toString(), { interval: 60 }).toBe("ANO");
});
