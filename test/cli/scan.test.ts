import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTidegate, tidegate } from "../support/tidegate.ts";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string): string {
	writeFileSync(join(folder, name), content);
	return join(folder, name);
}

const mail =
	"From: Anna <anna@hafenverein.example>\nTo: lena@nordlicht.example\nSubject: Rowing\nDate: Fri, 06 Nov 2026 18:22:31 +0100\n\nOn Saturday?\n";
const mbox = (count: number) => `From a@a.example Fri Nov  6 18:22:31 2026\n${mail}\n`.repeat(count);

interface Line {
	readonly source: string;
	readonly index: number;
	readonly class: string;
	readonly probability: { ham: number; spam: number; phish: number };
	readonly score: number;
	readonly reasons: { code: string; weight: number; text: string }[];
}

function lines(output: string): Line[] {
	return output
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line) as Line);
}

describe("tidegate scan --json", () => {
	let verdicts: Line[];
	beforeAll(async () => {
		const { status, output, errors } = await tidegate(["scan", "--json", "samples"]);
		expect(errors).toBe("");
		expect(status).toBe(0);
		verdicts = lines(output);
	});

	test("one object a message, in the order of the input", () => {
		const files = readdirSync(new URL("../../samples", import.meta.url)).sort();
		expect([...new Set(verdicts.map(({ source }) => source))]).toEqual(files.map((name) => `samples/${name}`));
		expect(verdicts.filter(({ source }) => source.endsWith(".mbox")).map(({ index }) => index)).toEqual([0, 1, 2]);
	});

	test("with the fields that were promised, in their order", () => {
		for (const verdict of verdicts) {
			expect(Object.keys(verdict)).toEqual([
				"source",
				"index",
				"class",
				"probability",
				"score",
				"reasons",
				"defects",
				"subject",
				"from",
				"threshold",
			]);
			expect(Object.keys(verdict.probability)).toEqual(["ham", "spam", "phish"]);
			for (const reason of verdict.reasons) expect(Object.keys(reason)).toEqual(["code", "weight", "text"]);
		}
	});

	test("what is shown adds up to what was decided", () => {
		for (const { score, reasons, probability } of verdicts) {
			expect(Math.abs(score - reasons.reduce((sum, { weight }) => sum + weight, 0))).toBeLessThan(1e-6);
			expect(probability.ham + probability.spam + probability.phish).toBeCloseTo(1, 9);
			expect(reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(["PRIOR", "TEXT_MODEL"]));
		}
	});
});

describe("exit status", () => {
	test("0 when all was read", async () => {
		expect((await tidegate(["scan", put("good.eml", mail)])).status).toBe(0);
	});

	test("2 when a path could not be read; it is named, and the rest is scanned", async () => {
		const good = put("good.eml", mail);
		const { status, output, errors } = await tidegate([
			"scan",
			"--json",
			join(folder, "none\x1b[31m.eml"),
			good,
			put("picture.jpg", "\xff\xd8\xff"),
		]);
		expect(status).toBe(2);
		expect(errors).toBe(
			`tidegate: ${folder}/none\ufffd[31m.eml: no such file or folder\ntidegate: ${folder}/picture.jpg: not a mail message: no header field found\n`,
		);
		expect(lines(output).map(({ source }) => source)).toEqual([good]);
	});

	test("1 with --fail-on when such a message was found, and only then", async () => {
		const good = put("good.eml", mail);
		const low = ["--threshold", "-1000"];
		expect((await tidegate(["scan", "--fail-on", "spam", good])).status).toBe(0);
		expect((await tidegate(["scan", "--fail-on", "spam", ...low, good])).status).toBe(1);
		expect((await tidegate(["scan", "--fail-on", "spam", ...low, good, join(folder, "none")])).status).toBe(2);
	});

	test.each([
		[["scan"]],
		[["scan", "--fail-on", "ham", "x"]],
		[["scan", "--threads", "none", "x"]],
		[["scna", "x"]],
		[["scan", "--thread", "2", "x"]],
		[["learn", "x"]],
	])("2 for a wrong command line: %j", async (args) => {
		const { status, output, errors } = await tidegate(args);
		expect([status, output]).toEqual([2, ""]);
		expect(errors).toMatch(/^error: /);
	});

	test("0 for help and version", async () => {
		for (const args of [["--help"], ["--version"], ["scan", "--help"], ["help", "explain"]]) {
			const { status, output, errors } = await tidegate(args);
			expect([status, errors]).toEqual([0, ""]);
			expect(output).toMatch(args.includes("--version") ? /^\d+\.\d+\.\d+\n$/ : /Examples:/);
		}
	});
});

describe("standard input", () => {
	test("one mail, or an mbox", async () => {
		expect(lines((await tidegate(["scan", "--json", "-"], { input: mail })).output)).toMatchObject([{ source: "-", index: 0 }]);
		expect(lines((await tidegate(["scan", "--json", "-"], { input: mbox(3) })).output)).toHaveLength(3);
	});
});

describe("many messages, on all cores", () => {
	test("the same as one after the other, in order", async () => {
		const path = put("many.mbox", `${mbox(60)}From a@a.example Fri Nov  6 18:22:31 2026\n${mail.replace("Rowing", "The last")}\n`);
		const { output, status } = await tidegate(["scan", "--json", path]);
		expect(status).toBe(0);
		const verdicts = lines(output);
		expect(verdicts.map(({ index }) => index)).toEqual(Array.from({ length: 61 }, (_, at) => at));
		const [alone] = lines((await tidegate(["scan", "--json", put("good.eml", mail)])).output);
		expect(verdicts[30]).toEqual({ ...alone, source: path, index: 30 });
	});
});

describe("on the screen", () => {
	test("a line a message and a summary", async () => {
		const { output } = await tidegate(["scan", "samples"]);
		expect(output).toMatch(/^(ham|spam|phish) +\d+\.\d % .*\n/);
		expect(output).toMatch(/\n17 messages in .*\n {2}ham .*\n {2}spam .*\n {2}phish .*\n$/);
	});

	test("nothing found", async () => {
		expect((await tidegate(["scan", mkdtempSync(join(folder, "empty-"))])).output).toBe("No messages found.\n");
	});
});

describe("being stopped", () => {
	test("a reader that has seen enough is no error", async () => {
		const child = startTidegate(["scan", "--json", put("long.mbox", mbox(5_000))]);
		let errors = "";
		child.stderr.on("data", (text) => {
			errors += text;
		});
		child.stdout.once("data", () => child.stdout.destroy());
		const status = await new Promise((resolve) => child.on("exit", resolve));
		expect([status, errors]).toEqual([141, ""]);
	});

	test("Ctrl-C ends it at once, and says so", async () => {
		const child = startTidegate(["scan", "--json", "-"]);
		let errors = "";
		child.stderr.on("data", (text) => {
			errors += text;
		});
		child.stdin.on("error", () => {});
		child.stdin.write(mbox(1_000));
		await new Promise((resolve) => child.stdout.once("data", resolve));
		child.kill("SIGINT");
		const status = await new Promise((resolve) => child.on("exit", resolve));
		expect([status, errors]).toEqual([130, "tidegate: interrupted\n"]);
	});
});

test("the samples hold nothing of a real receiver's", () => {
	for (const name of readdirSync(new URL("../../samples", import.meta.url))) {
		const text = readFileSync(new URL(`../../samples/${name}`, import.meta.url), "utf8");
		for (const [, domain] of text.matchAll(/^To: .*@(.*)$/gm)) expect(domain).toMatch(/\.example$/);
	}
});
