import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Campaign } from "../../src/campaigns/campaign.ts";
import { root, startTidegate, tidegate } from "../support/tidegate.ts";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "campaigns-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function kept(data: string): Promise<number> {
	const { output } = await tidegate(["campaigns", "--data", data, "--json"]);
	const lines = output.trimEnd().split("\n");
	return lines.reduce((sum, line) => sum + (JSON.parse(line) as Campaign).messages, 0);
}

test("Ctrl-C keeps what was grouped by then, and says how much; the same command goes on", { timeout: 60_000 }, async () => {
	const [mail, data] = [join(folder, "long.mbox"), join(folder, "data")];
	const messages = 6_000;
	const one = (at: number) =>
		`From x@x.example Mon Mar  4 08:40:00 2024\nFrom: Flora <offers@flora.example>\nSubject: Offer ${at}\nMessage-ID: <${at}@flora.example>\n\nTulips and roses for number ${at}: https://flora.example/\n\n`;
	writeFileSync(mail, Array.from({ length: messages }, (_, at) => one(at)).join(""));
	const keep = ["campaigns", mail, "--keep", "--data", data];

	const running = startTidegate(keep);
	let errors = "";
	running.stderr.on("data", (text) => {
		errors += text;
	});
	while (!existsSync(join(data, "campaigns.sqlite"))) await wait(5);
	// Long enough for some messages, not for all.
	await wait(400);
	running.kill("SIGINT");
	expect(await once(running, "close")).toEqual([130, null]);
	const told = Number(/what was grouped by then \(([\d,]+) messages?\) is kept/.exec(errors)?.[1]?.replace(",", ""));
	expect(told).toBeLessThan(messages);
	if (told > 0) expect(await kept(data)).toBe(told);

	expect(await tidegate(keep)).toMatchObject({ status: 0 });
	expect(await kept(data)).toBe(messages);
});

test("a place that cannot be written to is told before any mail is read", async () => {
	const place = join(folder, "none", "report.html");
	for (const command of ["campaigns", "digest"])
		expect(await tidegate([command, "/dev/zero", "--html", place])).toMatchObject({
			status: 2,
			errors: expect.stringContaining(`cannot be written: ${place}: no such file or folder\n`),
		});
	expect(await tidegate(["campaigns", "/dev/zero", "--html", folder])).toMatchObject({ errors: expect.stringContaining("it is a folder") });
});

test("a data folder that is a file, or cannot be looked into, is said to be that", async () => {
	const file = join(folder, "file");
	writeFileSync(file, "");
	const { errors, status } = await tidegate(["campaigns", file, "--keep", "--data", file]);
	expect(status).toBe(2);
	expect(errors).toMatch(/^tidegate: .*cannot be opened: a file of that name is in the way\n$/);
	const none = await tidegate(["campaigns", "--data", join(folder, "x".repeat(300))]);
	expect(none.errors).toMatch(/cannot be read: the name is too long\n$/);
});

test.skipIf(!existsSync("/dev/full"))("results that cannot be written are told", async () => {
	const child = spawn("sh", ["-c", '"$0" bin/tidegate.js --version > /dev/full', process.execPath], { cwd: root });
	let errors = "";
	child.stderr.on("data", (text) => {
		errors += text;
	});
	expect(await once(child, "close")).toEqual([2, null]);
	expect(errors).toBe("tidegate: the results cannot be written: the disk is full\n");
});
