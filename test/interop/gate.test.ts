import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { afterEach, beforeEach, expect, test } from "vitest";
import { attackOf } from "../../src/app/drill/attacks.ts";
import { renderMail } from "../../src/app/drill/compose-mail.ts";
import { type DrillGate, startDrillGate } from "../../src/app/drill/drill-gate.ts";
import { company, newsletterIssue } from "../../src/app/drill/newsletter.ts";
import { totpCode } from "../../src/gate/credentials/totp.ts";
import type { AccountSecrets } from "../../src/gate/gate-control.ts";
import { openSink, type Sink } from "../../src/gateways/smtp-sink/open-sink.ts";
import { valueOf } from "../support/gate/test-gate.ts";
import { startPostfix } from "./postfix.ts";
import { runProgram } from "./run-program.ts";

let sink: Sink;
let gate: DrillGate;
let secrets: AccountSecrets;
let folder: string;

/** The whole gate, with a Postfix as its next hop that relays to a sink. */
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "tidegate-interop-"));
	sink = await openSink({ port: 0, keepContent: true });
	const postfix = await startPostfix([
		`relayhost = [127.0.0.1]:${sink.port}`,
		"smtp_tls_security_level = none",
		"smtp_dns_support_level = disabled",
		"smtp_host_lookup = native",
	]);
	gate = await startDrillGate(postfix.port);
	secrets = valueOf(await gate.control.addAccount({ name: "alsquare", from: [`@${company}`] }, "operator"));
});
afterEach(async () => {
	await gate.stop();
	await sink.close();
	rmSync(folder, { recursive: true, force: true });
});

function swaks(to: string, file: string, more: readonly string[] = []) {
	const login = ["--auth", "PLAIN", "--auth-user", secrets.login, "--auth-password", secrets.password, "--tls"];
	const envelope = ["--from", `news@${company}`, "--to", to, "--data", `@${file}`];
	return runProgram("swaks", ["--server", `127.0.0.1:${gate.smtpPort}`, ...login, ...envelope, ...more]);
}

function letter(template: Parameters<typeof renderMail>[0], to: string): string {
	const file = join(folder, "letter.eml");
	writeFileSync(file, renderMail(template, { address: to, name: "Anna", token: "t1" }, new Date()));
	return file;
}

test("swaks hands in a letter over TLS; Postfix takes it over; it arrives unchanged", async () => {
	const { status, output } = await swaks("anna@home.example", letter(newsletterIssue(3, 1), "anna@home.example"));
	expect(status, output).toBe(0);
	expect(output).toMatch(/250 2\.0\.0 Ok: queued as/);
	await expect.poll(() => sink.messages.length, { timeout: 20_000 }).toBe(1);
	expect(sink.deliveries.get("anna@home.example")).toBe(1);
	expect(sink.messages[0]?.content.toString("latin1")).toContain("Subject: ");
	for await (const row of gate.control.ledger({ account: "alsquare" }))
		expect(row).toMatchObject({ state: "delivered", reply: expect.stringMatching(/^250 /) });
});

test("the ministry's mail is held, and comes out of Postfix only once its owner released it", async () => {
	const { output } = await swaks("anna@home.example", letter(attackOf("ministry", 1, 1).template, "anna@home.example"));
	expect(output).toMatch(/250 2\.0\.0 Ok: queued as/);
	const [held] = await gate.control.campaigns({ states: ["held"] });
	expect(held?.counts.held).toBe(1);
	await new Promise((resolve) => setTimeout(resolve, 1_500));
	expect(sink.messages).toHaveLength(0);
	valueOf(await gate.control.release(held?.campaign.id ?? "", totpCode(secrets.totpSecret, Date.now()), "owner"));
	await expect.poll(() => sink.deliveries.get("anna@home.example"), { timeout: 20_000 }).toBe(1);
});

test("Nodemailer, with addresses and a subject beyond ASCII", async () => {
	const transport = createTransport({
		host: "127.0.0.1",
		port: gate.smtpPort,
		requireTLS: true,
		tls: { rejectUnauthorized: false },
		auth: { user: secrets.login, pass: secrets.password },
	});
	await transport.sendMail({
		from: `Alsquare <news@${company}>`,
		to: "anna@home.example",
		subject: "Grüße aus Seoul – 안녕하세요",
		text: "Bis nächste Woche!",
	});
	transport.close();
	await expect.poll(() => sink.messages.length, { timeout: 20_000 }).toBe(1);
});

test("a wrong password and a wrong sender are refused in swaks' eyes too", async () => {
	const file = letter(newsletterIssue(3, 1), "anna@home.example");
	const wrong = await runProgram("swaks", [
		"--server",
		`127.0.0.1:${gate.smtpPort}`,
		...["--auth", "PLAIN", "--auth-user", secrets.login, "--auth-password", "not-it", "--tls"],
		...["--from", `news@${company}`, "--to", "anna@home.example", "--data", `@${file}`],
	]);
	expect(wrong.status).not.toBe(0);
	expect(wrong.output).toMatch(/535 5\.7\.8/);
	const stranger = await swaks("anna@home.example", file, ["--from", "ceo@other.example"]);
	expect(stranger.status).not.toBe(0);
	expect(stranger.output).toMatch(/\b5\d\d 5\.7\.1/);
});
