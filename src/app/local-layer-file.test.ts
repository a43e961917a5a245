import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { localLayerPath, readLocalLayer, withLocalLayerLocked, writeLocalLayer } from "./local-layer-file.ts";

let folder: string;
beforeEach(() => {
	folder = join(mkdtempSync(join(tmpdir(), "layer-")), "data");
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

const write = (text: string) => withLocalLayerLocked(folder, async () => writeLocalLayer(folder, Buffer.from(text)));

test("nothing was learnt yet", () => {
	expect(readLocalLayer(folder)).toBeUndefined();
});

test("one that cannot be read is told, with its place and why", () => {
	mkdirSync(localLayerPath(folder), { recursive: true });
	expect(() => readLocalLayer(folder)).toThrow(`what Tidegate was taught cannot be read: ${localLayerPath(folder)}: it is a folder`);
});

test("is replaced as a whole, leaving nothing beside it", async () => {
	await write("first, and longer");
	await write("second");
	expect(Buffer.from(readLocalLayer(folder) as Uint8Array).toString()).toBe("second");
	expect(readdirSync(folder)).toEqual(["local-layer.json"]);
});

test("one after the other, never two at once", async () => {
	let inside = 0;
	const work = async () => {
		expect(++inside).toBe(1);
		await wait(20);
		inside--;
	};
	await Promise.all([1, 2, 3].map(() => withLocalLayerLocked(folder, work)));
});

test("a failure gives the lock back and keeps what was there", async () => {
	await write("kept");
	const failing = withLocalLayerLocked(folder, async () => {
		throw new Error("no");
	});
	await expect(failing).rejects.toThrow("no");
	await write(`${Buffer.from(readLocalLayer(folder) as Uint8Array)}, and more`);
	expect(Buffer.from(readLocalLayer(folder) as Uint8Array).toString()).toBe("kept, and more");
});

test("a lock left behind by a process that is gone does not stand in the way", async () => {
	await write("first");
	const { pid } = spawnSync(process.execPath, ["--version"]);
	writeFileSync(join(folder, "local-layer.lock"), String(pid));
	await write("second");
	expect(existsSync(join(folder, "local-layer.lock"))).toBe(false);
});
