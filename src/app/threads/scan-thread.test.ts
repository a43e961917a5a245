import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "tidegate-compiled-"));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** Scans thirty messages, more than are scanned without threads, in a process that keeps compiled code. */
const program = `
	import { enableCompileCache } from "node:module";
	enableCompileCache(process.argv[2]);
	const { scanAll } = await import(${JSON.stringify(new URL("./scan-all.ts", import.meta.url).href)});
	async function* found() {
		for (let index = 0; index < 30; index++) yield { kind: "message", source: "box", index, bytes: Buffer.from("Subject: hello\\n\\nhello") };
	}
	const standIn = ${JSON.stringify(new URL("../../../test/support/fake-scanner.ts", import.meta.url).href)};
	for await (const { kind } of scanAll(found(), { threads: 1, settings: { standIn } })) if (kind !== "scanned") throw new Error(kind);
`;

test("threads keep compiled code where their process does, and find it there", () => {
	const file = join(folder, "scan.mjs");
	writeFileSync(file, program);
	const { status, stderr } = spawnSync(process.execPath, [file, join(folder, "compiled")], {
		// Nothing of this process's own settings, which would tell threads, too.
		env: {},
		encoding: "utf8",
	});
	expect(stderr).toBe("");
	expect(status).toBe(0);
	expect(keptFiles()).toContain("Entry of a scanning thread");
});

function keptFiles(): string {
	const files = readdirSync(join(folder, "compiled"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return files.map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1")).join("\n");
}
