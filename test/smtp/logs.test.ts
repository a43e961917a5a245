import { expect, test } from "vitest";
import { Client } from "./client.ts";
import { serverForTest } from "./open-server.ts";

const password = "pass word";
const encoded = Buffer.from(password).toString("base64");
const plain = Buffer.from(`\0shop\0${password}`).toString("base64");

/** What no log line may hold, in any form in which it was sent. */
const secrets = [password, encoded, plain, "T3BlblNlc2FtZQ"];

test("no password stands in any log line, however it was sent", async () => {
	const { port, logged } = await serverForTest({ limits: { badCommands: 100, authLineBytes: 200, commandBytes: 100 } });
	const client = await Client.connect(port);
	await client.reply();
	// Refused, as EHLO is missing; a hasty client sends login and password all the same.
	for (const line of ["AUTH LOGIN", "c2hvcA==", encoded, `AUTHPLAIN ${plain}`, `${plain} AUTH`]) await client.ask(line);
	await client.ask("EHLO client.example");
	for (const line of [`AUTH PLAIN ${plain}!`, `AUTH XOAUTH2 ${plain}`, `AUTH PLAIN ${plain} ${plain}`]) await client.ask(line);
	await client.ask(`AUTH PLAIN ${"T3BlblNlc2FtZQ".repeat(30)}`);
	await client.ask("AUTH PLAIN AHNob3AAT3BlblNlc2FtZQ==");
	await client.ask(`VRFY ${plain}`);
	expect(await client.ask(`AUTH PLAIN ${plain}`)).toMatch(/^235 /);
	await client.ask("QUIT");
	const log = logged.join("\n");
	for (const secret of secrets) expect(log).not.toContain(secret);
	expect(log).not.toContain("OpenSesame");
	expect(log).toContain("Wrong login");
});

test("the log is complete where the answer is generic", async () => {
	const { port, logged } = await serverForTest();
	const client = await Client.connect(port);
	await client.logIn();
	await client.ask("MAIL FROM:<fault@shop.example>");
	await client.ask("RCPT TO:<b@home.example>");
	await client.ask("DATA");
	expect(await client.ask("x\r\n.")).toBe("451 4.3.0 Local error, try again later");
	expect(logged.find((line) => line.includes("the disk is gone"))).toMatch(/"session":"[0-9a-f]{16}","account":"shop's account"/);
	expect(logged.find((line) => line.startsWith("Logged in"))).toMatch(/"client":"127\.0\.0\.1","helo":"client\.example","login":"shop"/);
});
