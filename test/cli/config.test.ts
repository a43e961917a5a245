import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tidegate } from "../support/tidegate.ts";

let folder: string;
let file: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "config-"));
	file = join(folder, "tidegate.toml");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("the sample is right as it is", async () => {
	const sample = await tidegate(["config", "sample"]);
	writeFileSync(file, sample.output);
	const { status, output, errors } = await tidegate(["config", "check", file]);
	expect([status, output, errors]).toEqual([0, `${file} is right.\n`, ""]);
});

test("check names every mistake, a line each, and its exit status is 2", async () => {
	writeFileSync(file, '[smtp]\nlisen = []\n[gate]\nfreeze = "sometimes"\n');
	const { status, output, errors } = await tidegate(["config", "check", file]);
	expect([status, output]).toEqual([2, ""]);
	expect(errors).toBe(
		[
			`tidegate: ${file}:2: smtp.lisen: no such setting; did you mean smtp.listen?`,
			`tidegate: ${file}:4: gate.freeze: found "sometimes"; wanted is "auto" or "never"`,
			"",
		].join("\n"),
	);
	const json = await tidegate(["config", "check", "--json"], { environment: { TIDEGATE_CONFIG: file } });
	expect(json.status).toBe(2);
	expect(JSON.parse(json.output).mistakes).toEqual([
		{ line: 2, key: "smtp.lisen", text: "no such setting; did you mean smtp.listen?" },
		{ line: 4, key: "gate.freeze", text: 'found "sometimes"; wanted is "auto" or "never"' },
	]);
});

test("with mistakes in the settings no command of the gate begins", async () => {
	writeFileSync(file, "[smtp]\nlisen = []\n");
	for (const command of [["serve"], ["held"], ["account", "list"]]) {
		const { status, errors } = await tidegate([...command, "--config", file]);
		expect([status, errors]).toEqual([2, expect.stringContaining("did you mean smtp.listen?")]);
	}
});

test("show says what is in effect and where it comes from, and no secret", async () => {
	writeFileSync(file, '[next_hop]\nhost = "mx.example"\nuser = "gate"\npassword = "hunter2"\ntls = "required"\n', { mode: 0o600 });
	const environment = { TIDEGATE_SMTP_LISTEN: "127.0.0.1:0", TIDEGATE_DATA: folder };
	const { status, output } = await tidegate(["config", "show", "--config", file], { environment });
	expect(status).toBe(0);
	expect(output).toMatch(/^host = "mx\.example" +# from the file$/m);
	expect(output).toMatch(/^listen = \["127\.0\.0\.1:0"\] +# from the environment$/m);
	expect(output).toMatch(/^password = "\*{8}" +# from the file$/m);
	expect(output).not.toContain("hunter2");
	const json = await tidegate(["config", "show", "--json", "--config", file], { environment });
	expect(json.output).not.toContain("hunter2");
	expect(JSON.parse(json.output).settings).toContainEqual({ key: "next_hop.port", value: 25, written: "25", from: "default" });
});
