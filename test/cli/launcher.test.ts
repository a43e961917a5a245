import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { startTidegate, tidegate } from "../support/tidegate.ts";

/** A Node older than the project's, if this machine has one: the launcher must start itself again. */
const older = (process.env["PATH"] ?? "")
	.split(delimiter)
	.map((folder) => join(folder, "node"))
	.find((path) => existsSync(path) && isOlder(path));

function isOlder(path: string): boolean {
	const [major = 99] = spawnSync(path, ["--version"], { encoding: "utf8" }).stdout.slice(1).split(".").map(Number);
	return major < 24;
}

describe.skipIf(older === undefined)("started with an older Node", () => {
	const node = older as string;

	test("does the same: output, streams, exit status", async () => {
		const { status, output, errors } = await tidegate(["scan", "--json", "-", "none.eml"], {
			node,
			input: "From: a@a.example\nSubject: x\n\ny\n",
		});
		expect(status).toBe(2);
		expect(JSON.parse(output)).toMatchObject({ source: "-", subject: "x" });
		expect(errors).toBe("tidegate: none.eml: no such file or folder\n");
	});

	test("passes signals on", async () => {
		const child = startTidegate(["scan", "-"], { node });
		child.stdin.write("From: a@a.example\n");
		await new Promise((resolve) => setTimeout(resolve, 500));
		child.kill("SIGTERM");
		const [status, signal] = await new Promise<[number | null, string | null]>((resolve) => child.on("exit", (...ended) => resolve(ended)));
		expect(signal ?? status).toBe(143);
	});
});

test("a scan of one small message is quick to start", async () => {
	// The first run compiles; 400 ms is what is promised, the rest is for machines that are busy with other tests.
	await tidegate(["scan", "samples/list-post.eml"], older === undefined ? {} : { node: older });
	const { milliseconds } = await tidegate(["scan", "samples/list-post.eml"], older === undefined ? {} : { node: older });
	expect(milliseconds).toBeLessThan(1_500);
});
