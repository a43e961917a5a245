import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
		expect(await once(child, "exit")).toEqual([143, null]);
	});

	test("an interrupt that it alone gets is one of the command", async () => {
		const child = startTidegate(["scan", "-"], { node });
		child.stdin.write("From: a@a.example\n");
		await wait(500);
		child.kill("SIGINT");
		expect(await once(child, "exit")).toEqual([130, null]);
	});

	describe("a command that brings its work to an end first", { timeout: 60_000 }, () => {
		const folder = mkdtempSync(join(tmpdir(), "launcher-"));
		const mail = join(folder, "long.mbox");
		beforeAll(() => {
			const one = (at: number) =>
				`From x@x.example Mon Mar  4 08:40:00 2024\nFrom: Flora <offers@flora.example>\nSubject: Offer ${at}\nMessage-ID: <${at}@flora.example>\n\nTulips and roses for number ${at}: https://flora.example/\n\n`;
			writeFileSync(mail, Array.from({ length: 6_000 }, (_, at) => one(at)).join(""));
		});
		afterAll(() => rmSync(folder, { recursive: true, force: true }));

		async function startKeeping(name: string) {
			const data = join(folder, name);
			const child = startTidegate(["campaigns", mail, "--keep", "--data", data], { node, ownGroup: true });
			let errors = "";
			child.stderr.on("data", (text) => {
				errors += text;
			});
			while (!existsSync(join(data, "campaigns.sqlite"))) await wait(5);
			await wait(400);
			return { child, group: -(child.pid as number), errors: () => errors };
		}

		test("is not ended by one Ctrl-C, which both get", async () => {
			const { child, group, errors } = await startKeeping("both");
			process.kill(group, "SIGINT");
			expect(await once(child, "close")).toEqual([130, null]);
			expect(errors()).toContain("is kept");
		});

		test("nor by an interrupt that the launcher alone gets", async () => {
			const { child, errors } = await startKeeping("alone");
			child.kill("SIGINT");
			expect(await once(child, "close")).toEqual([130, null]);
			expect(errors()).toContain("is kept");
		});

		test.each(["Ctrl-C", "interrupt of the launcher alone"])("a second %s ends it at once", async (how) => {
			// It waits for the end of a mail that does not come.
			const child = startTidegate(["campaigns", "-", "--keep", "--data", join(folder, how)], { node, ownGroup: true });
			const ended = once(child, "exit");
			const interrupt = () => process.kill(how === "Ctrl-C" ? -(child.pid as number) : (child.pid as number), "SIGINT");
			child.stdin.write("From: a@a.example\n");
			while (!existsSync(join(folder, how, "campaigns.sqlite"))) await wait(5);
			await wait(400);
			interrupt();
			await wait(400);
			expect(child.exitCode).toBeNull();
			interrupt();
			expect(await ended).toEqual([130, null]);
		});
	});
});

test("a scan of one small message takes a few times what printing the version takes", async () => {
	const [scan, version] = [await quickest(["scan", "samples/list-post.eml"]), await quickest(["--version"])];
	// Measured: five times on a quiet machine, four to eight on one that is busy with other tests.
	expect(scan).toBeLessThan(12 * version);
});

/** Milliseconds of the quickest of three runs: the first one may have to compile. */
async function quickest(command: readonly string[]): Promise<number> {
	const runs = [];
	for (let run = 0; run < 3; run++) runs.push((await tidegate(command)).milliseconds);
	return Math.min(...runs);
}
