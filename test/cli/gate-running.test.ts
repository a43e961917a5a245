import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { type TOTP, URI } from "otpauth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root, startTidegate, tidegate } from "../support/tidegate.ts";

const environment = {
	TIDEGATE_SMTP_LISTEN: "127.0.0.1:0",
	TIDEGATE_HTTP_ENABLED: "false",
	TIDEGATE_LOG_LEVEL: "error",
	TIDEGATE_GATE_FREEZE: "never",
	TIDEGATE_DATA: "",
	TIDEGATE_CONFIG: "",
};
let folder: string;
let gate: ReturnType<typeof startTidegate>;
let port: number;
let account: { login: string; password: string; totpUri: string };

const run = (...args: string[]) => tidegate(args, { environment });
const lines = (output: string) =>
	output
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "gate-cli-"));
	environment.TIDEGATE_DATA = join(folder, "data");
	// With no gate running yet, the store is opened by the command itself.
	const added = await run("account", "add", "shop", "--from", "news@shop.example", "--json");
	expect([added.status, added.errors]).toEqual([0, ""]);
	account = JSON.parse(added.output);
	gate = startTidegate(["serve", "--json"], { environment });
	const [first] = await once(gate.stdout, "data");
	port = JSON.parse(String(first)).smtp[0].port;
}, 60_000);

afterAll(async () => {
	if (gate.exitCode === null) {
		gate.kill("SIGKILL");
		await once(gate, "close");
	}
	rmSync(folder, { recursive: true, force: true });
});

async function send(file: string, to: string): Promise<void> {
	const raw = readFileSync(join(root, "samples", file), "utf8").replace(/^From: .*$/m, "From: Ministry <news@shop.example>");
	const auth = { user: account.login, pass: account.password };
	const transport = createTransport({ host: "127.0.0.1", port, auth, tls: { rejectUnauthorized: false } });
	await transport.sendMail({ envelope: { from: "news@shop.example", to }, raw });
	transport.close();
}

function code(): string {
	const factor = URI.parse(account.totpUri) as TOTP;
	return factor.generate();
}

test("phishing waits, says why, and goes on with the second factor alone", async () => {
	await send("ministry-statement-en.eml", "anna@home.example");
	const [held] = lines((await run("held", "--json")).output);
	expect(held).toMatchObject({ account: "shop", state: "held", counts: { held: 1, delivered: 0 } });

	const shown = await run("show", held.id);
	expect(shown.output).toContain("held by gate");
	const sample = await run("show", held.id, "--sample");
	expect(sample.output).toContain("\r\nFrom: Ministry <news@shop.example>\r\n");

	const without = await run("release", held.id);
	expect([without.status, without.output]).toEqual([1, ""]);
	expect(without.errors).toMatch(/^tidegate: .+\n$/);
	const released = await run("release", held.id, "--code", code());
	expect([released.status, released.errors]).toEqual([0, ""]);

	await expect
		.poll(async () => lines((await run("ledger", held.id, "--json")).output), { timeout: 15_000, interval: 300 })
		.toEqual([expect.objectContaining({ address: "anna@home.example", state: "delivered", reply: expect.stringMatching(/^250/) })]);
	expect((await run("release", held.id, "--code", code())).status).toBe(1);
	expect((await run("events", held.id, "--json")).output).toContain('"kind":"released"');
}, 60_000);

test("accounts and keys of a running gate", async () => {
	expect(lines((await run("account", "list", "--json")).output)).toEqual([expect.objectContaining({ name: "shop", state: "active" })]);
	expect((await run("key", "add", "service")).output).toMatch(/^Key {2}\S{20,}\n/);
	expect((await run("key", "list")).output).toMatch(/^service {2}/m);
	expect((await run("key", "revoke", "service")).status).toBe(0);
	expect((await run("account", "freeze", "shop", "--reason", "a test")).status).toBe(0);
	await expect(send("list-post.eml", "ben@home.example")).rejects.toThrow(/535|454|421|525/);
	const shown = await run("account", "show", "shop");
	expect(shown.output).toContain("State          frozen: a test\n");
}, 60_000);

test("Ctrl-C stops it in order", async () => {
	gate.kill("SIGINT");
	const [status] = await once(gate, "close");
	expect(status).toBe(0);
}, 30_000);
