import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { Client, plainCredentials } from "./client.ts";
import { serverForTest } from "./open-server.ts";

describe("an account that is expelled", () => {
	test("loses its open connections at once, others stay", async () => {
		const { port, desk, server } = await serverForTest();
		const thief = await Client.connect(port);
		await thief.logIn();
		const other = await Client.connect(port);
		await other.reply();
		await other.ask("EHLO client.example");
		await other.ask(`AUTH PLAIN ${plainCredentials("other", "pass word")}`);
		desk.expel(1);
		expect(await thief.reply()).toMatch(/^421 4\.7\.0 /);
		expect(await thief.line()).toBe("(closed)");
		expect(await other.ask("NOOP")).toMatch(/^250 /);
		expect(server.counters().expelled).toBe(1);
	});

	test("in the middle of DATA: nothing of the message is handed in", async () => {
		const { port, desk, server } = await serverForTest();
		const thief = await Client.connect(port);
		await thief.logIn();
		for (const command of ["MAIL FROM:<a@shop.example>", "RCPT TO:<b@home.example>", "DATA"]) await thief.ask(command);
		thief.send("Subject: x\r\n\r\nhalf");
		await expect.poll(() => server.counters().bufferedBytes).toBeGreaterThan(0);
		desk.expel(1);
		thief.send("\r\n.\r\n");
		expect(await thief.reply()).toMatch(/^421 4\.7\.0 /);
		expect(await thief.line()).toBe("(closed)");
		expect(desk.submissions).toEqual([]);
		expect(server.counters().bufferedBytes).toBe(0);
	});

	test("while a message is with the gate: its answer is given first, so that nobody sends it again", async () => {
		const { port, desk } = await serverForTest();
		const client = await Client.connect(port);
		await client.logIn();
		let answer = () => {};
		desk.beforeAnswer = () => new Promise((resolve) => (answer = resolve));
		client.send("MAIL FROM:<a@shop.example>\r\nRCPT TO:<b@home.example>\r\nDATA\r\n");
		for (let count = 0; count < 3; count++) await client.reply();
		client.send("x\r\n.\r\nMAIL FROM:<a@shop.example>\r\n");
		await wait(20);
		desk.expel(1);
		answer();
		expect(await client.reply()).toMatch(/^250 2\.0\.0 Ok: queued as M1/);
		expect(await client.reply()).toMatch(/^421 4\.7\.0 /);
		expect(await client.line()).toBe("(closed)");
	});

	test("while its login is being checked: the welcome no longer counts", async () => {
		const { port, desk } = await serverForTest();
		const client = await Client.connect(port);
		await client.reply();
		await client.ask("EHLO client.example");
		let answer = () => {};
		desk.beforeAnswer = () => new Promise((resolve) => (answer = resolve));
		client.send(`AUTH PLAIN ${plainCredentials("shop", "pass word")}\r\n`);
		await expect.poll(() => desk.attempts.length).toBe(1);
		desk.expel(1);
		answer();
		expect(await client.reply()).toMatch(/^421 4\.7\.0 /);
	});
});

describe("close", () => {
	test("says goodbye to who is idle, and lets a message come to its end", async () => {
		const { port, desk, server } = await serverForTest();
		const idle = await Client.connect(port);
		await idle.logIn();
		const busy = await Client.connect(port);
		await busy.logIn();
		for (const command of ["MAIL FROM:<a@shop.example>", "RCPT TO:<b@home.example>", "DATA"]) await busy.ask(command);
		const closed = server.close(3_000);
		expect(await idle.reply()).toMatch(/^421 4\.3\.2 /);
		await expect(Client.connect(port)).rejects.toThrow();
		busy.send("x\r\n.\r\nMAIL FROM:<a@shop.example>\r\n");
		expect(await busy.reply()).toMatch(/^250 2\.0\.0 Ok: queued as M1/);
		expect(await busy.reply()).toMatch(/^421 4\.3\.2 /);
		await closed;
		expect(desk.submissions).toHaveLength(1);
	});

	test("cuts what does not end in time", async () => {
		const { port, server } = await serverForTest();
		const client = await Client.connect(port);
		await client.logIn();
		for (const command of ["MAIL FROM:<a@shop.example>", "RCPT TO:<b@home.example>", "DATA"]) await client.ask(command);
		const from = performance.now();
		await server.close(80);
		expect(performance.now() - from).toBeLessThan(2_000);
		expect(server.counters().open).toBe(0);
	});

	test("an address that is taken is named", async () => {
		const { port } = await serverForTest();
		await expect(serverForTest({ listen: [{ host: "127.0.0.1", port }] })).rejects.toThrow(`cannot listen on 127.0.0.1:${port}`);
	});

	test.each(["", "two words", "a\r\nb"])("so is a host name that is none: %j", async (hostname) => {
		await expect(serverForTest({ hostname })).rejects.toThrow(/is no host name/);
	});
});
