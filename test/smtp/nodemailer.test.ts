import { createTransport } from "nodemailer";
import { expect, test } from "vitest";
import { serverForTest } from "./open-server.ts";

const auth = { user: "shop", pass: "pass word" };
const tls = { rejectUnauthorized: false };

const ways = [
	["in clear on loopback", (port: number) => ({ port, ignoreTLS: true }), false],
	["STARTTLS", (port: number) => ({ port, requireTLS: true, tls }), true],
	["TLS from the first byte", (_: number, tlsPort: number) => ({ port: tlsPort, secure: true, tls }), true],
] as const;

test.each(ways)("Nodemailer: %s, AUTH PLAIN and LOGIN", async (_, options, overTls) => {
	const { port, tlsPort, desk } = await serverForTest();
	for (const authMethod of ["PLAIN", "LOGIN"]) {
		const transport = createTransport({ host: "127.0.0.1", auth, authMethod, ...options(port, tlsPort) });
		const sent = await transport.sendMail({
			from: "News <news@shop.example>",
			to: "anna@home.example",
			subject: authMethod,
			text: ".\nHello\n..\n",
		});
		expect(sent.response).toMatch(/^250 2\.0\.0 Ok: queued as M\d/);
		transport.close();
		const { mailFrom, session, message, recipients } = desk.submissions.at(-1)!;
		expect({ mailFrom, tls: session.tls }).toEqual({ mailFrom: "news@shop.example", tls: overTls });
		expect(recipients).toEqual([{ address: "anna@home.example", notify: [], orcpt: "" }]);
		expect(Buffer.from(message).toString()).toMatch(/\r\n\r\n\.\r\nHello\r\n\.\.\r\n$/);
	}
});

test("Nodemailer: many messages over pooled connections, each with its own recipients", async () => {
	const { port, desk } = await serverForTest();
	const transport = createTransport({ host: "127.0.0.1", port, auth, tls, pool: true, maxConnections: 4 });
	const text = "ä".repeat(20_000);
	const sent = Array.from({ length: 40 }, (_, index) =>
		transport.sendMail({ from: "news@shop.example", to: `r${index}@home.example`, subject: "x", text }),
	);
	await Promise.all(sent);
	transport.close();
	expect(new Set(desk.submissions.map(({ recipients }) => recipients[0]?.address)).size).toBe(40);
	expect(new Set(desk.submissions.map(({ session }) => session.id)).size).toBeLessThanOrEqual(4);
});

test("Nodemailer: addresses in UTF-8, and DSN", async () => {
	const { port, desk } = await serverForTest();
	const transport = createTransport({ host: "127.0.0.1", port, auth, tls });
	const dsn = { id: "issue 12+1", return: "headers", notify: ["success", "failure"], recipient: "anna@home.example" };
	await transport.sendMail({ from: "jürgen@shop.example", to: "사용자@home.example", subject: "ü", text: "x", dsn });
	transport.close();
	const { mailFrom, parameters, recipients, message } = desk.submissions[0]!;
	expect(mailFrom).toBe("jürgen@shop.example");
	expect(parameters).toMatchObject({ ret: "hdrs", envid: expect.stringMatching(/^issue\+20.*\+2B1$/), smtputf8: true });
	expect(recipients[0]).toMatchObject({ address: "사용자@home.example", notify: ["success", "failure"] });
	expect(recipients[0]?.orcpt).toMatch(/^rfc822;/);
	expect(Buffer.from(message).toString()).toContain("with UTF8SMTPSA id");
});

test("Nodemailer is told of a wrong password and a message that is too large", async () => {
	const { port, desk } = await serverForTest({ limits: { messageBytes: 10_000 } });
	const mail = { from: "news@shop.example", to: "anna@home.example", subject: "x", text: "x".repeat(20_000) };
	const wrong = createTransport({ host: "127.0.0.1", port, auth: { ...auth, pass: "wrong" }, tls });
	await expect(wrong.sendMail(mail)).rejects.toMatchObject({ code: "EAUTH", responseCode: 535 });
	const right = createTransport({ host: "127.0.0.1", port, auth, tls });
	await expect(right.sendMail(mail)).rejects.toMatchObject({ responseCode: 552 });
	expect(desk.submissions).toEqual([]);
});
