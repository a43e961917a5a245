import { X509Certificate } from "node:crypto";
import { createTransport } from "nodemailer";
import { expect, test } from "vitest";
import { serverForTest, testCertificate } from "../smtp/open-server.ts";
import { startPostfix } from "./postfix.ts";
import { runProgram } from "./run-program.ts";

/** Lines of main.cf: relays everything through the gate, with a login, over TLS, and only to the very certificate of the gate. */
function relaying(port: number, more: readonly string[] = []): string[] {
	return [
		`relayhost = [127.0.0.1]:${port}`,
		"smtp_sasl_auth_enable = yes",
		`smtp_sasl_password_maps = inline:{ { [127.0.0.1]:${port} = shop:pass word } }`,
		"smtp_sasl_security_options = noanonymous",
		"smtp_tls_security_level = fingerprint",
		"smtp_tls_fingerprint_digest = sha256",
		`smtp_tls_fingerprint_cert_match = ${new X509Certificate(testCertificate.certificate).fingerprint256}`,
		...more,
	];
}

const ways = [
	["STARTTLS", [], "plain"],
	["STARTTLS, AUTH LOGIN", ["smtp_sasl_mechanism_filter = login"], "plain"],
	["TLS from the first byte", ["smtp_tls_wrappermode = yes"], "tls"],
] as const;

test.each(ways)("Postfix relays what smtp-source sends it: %s", async (_, settings, listener) => {
	const { port, tlsPort, desk, server } = await serverForTest();
	const postfix = await startPostfix(relaying(listener === "tls" ? tlsPort : port, settings));
	const target = `127.0.0.1:${postfix.port}`;
	const sent = await runProgram("smtp-source", [
		"-s",
		"5",
		"-m",
		"60",
		"-l",
		"20000",
		"-f",
		"news@shop.example",
		"-t",
		"anna@home.example",
		target,
	]);
	expect(sent).toEqual({ status: 0, output: "" });
	await expect.poll(() => desk.submissions.length, { timeout: 30_000 }).toBe(60);
	const { session, message, mailFrom, recipients } = desk.submissions[0]!;
	expect({ mailFrom, tls: session.tls, helo: session.helo }).toEqual({ mailFrom: "news@shop.example", tls: true, helo: "postfix.example" });
	expect(recipients).toMatchObject([{ address: "anna@home.example", orcpt: "rfc822;anna@home.example" }]);
	const text = Buffer.from(message).toString("latin1");
	expect(text).toMatch(/^Received: from postfix\.example .*\r\n\tby gate\.example \(Tidegate\) with ESMTPSA id .+\r\nReceived: from /s);
	expect(text.length).toBeGreaterThan(20_000);
	expect(server.counters()).toMatchObject({ messagesTaken: 60, loginsWrong: 0, tlsFailures: 0 });
	expect(postfix.log()).toContain("status=sent (250 2.0.0 Ok: queued as M");
});

test("Postfix keeps what was deferred, and what a login was refused for, and tries again", async () => {
	const { port, desk } = await serverForTest();
	let faults = 2;
	desk.beforeAnswer = async () => {
		if (faults-- > 0) throw new Error("not now");
	};
	const postfix = await startPostfix(relaying(port));
	const args = ["-m", "1", "-f", "news@shop.example", "-t", "anna@home.example", `127.0.0.1:${postfix.port}`];
	expect(await runProgram("smtp-source", args)).toMatchObject({ status: 0 });
	await expect.poll(() => desk.submissions.length, { timeout: 30_000 }).toBe(1);
	expect(postfix.log()).toContain("status=deferred");
});

test("Postfix returns what was refused for good", async () => {
	const { port, desk } = await serverForTest();
	const postfix = await startPostfix(relaying(port));
	const args = ["-m", "1", "-f", "a@foreign.example", "-t", "anna@home.example", `127.0.0.1:${postfix.port}`];
	await runProgram("smtp-source", args);
	await expect.poll(() => postfix.log(), { timeout: 30_000 }).toContain("status=bounced (host 127.0.0.1[127.0.0.1] said: 550 5.7.1");
	// The bounce comes back through the gate, from the null path.
	await expect.poll(() => desk.submissions.map(({ mailFrom }) => mailFrom), { timeout: 30_000 }).toEqual([""]);
});

test("smtp-source alone, which cannot log in, gets nothing through", async () => {
	const { port, desk } = await serverForTest();
	const sent = await runProgram("smtp-source", ["-m", "1", "-f", "news@shop.example", "-t", "anna@home.example", `127.0.0.1:${port}`]);
	expect(sent.output).toContain("530 5.7.0");
	expect(desk.submissions).toEqual([]);
});

test("Postfix hands on addresses in UTF-8, 8-bit text and DSN parameters", async () => {
	const { port, desk } = await serverForTest();
	const postfix = await startPostfix(relaying(port));
	const transport = createTransport({ host: "127.0.0.1", port: postfix.port, ignoreTLS: true });
	const dsn = { id: "issue-12", return: "full" as const, notify: "never" as const, recipient: "anna@home.example" };
	await transport.sendMail({ from: "jürgen@shop.example", to: "사용자@home.example", subject: "ü", text: ".\nü\n", dsn });
	transport.close();
	await expect.poll(() => desk.submissions.length, { timeout: 30_000 }).toBe(1);
	const { mailFrom, parameters, recipients } = desk.submissions[0]!;
	expect({ mailFrom, parameters }).toMatchObject({
		mailFrom: "jürgen@shop.example",
		parameters: { envid: "issue-12", ret: "full", smtputf8: true },
	});
	expect(recipients).toMatchObject([{ address: "사용자@home.example", notify: ["never"] }]);
});
