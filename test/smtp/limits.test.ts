import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { Client } from "./client.ts";
import { serverForTest, type TestServer } from "./open-server.ts";

async function inData(opened: TestServer): Promise<Client> {
	const client = await Client.connect(opened.port);
	await client.logIn();
	await client.ask("MAIL FROM:<a@shop.example>");
	await client.ask("RCPT TO:<b@home.example>");
	expect(await client.ask("DATA")).toMatch(/^354 /);
	return client;
}

describe("time", () => {
	test("a client that says nothing, or begins a command and does not end it", async () => {
		const { port, server } = await serverForTest({ limits: { commandTime: 120 } });
		const silent = await Client.connect(port);
		const slow = await Client.connect(port);
		const dripping = (async () => {
			for (let count = 0; count < 20; count++) {
				slow.send("N");
				await wait(20);
			}
		})();
		for (const client of [silent, slow]) {
			expect(await client.reply()).toMatch(/^220 /);
			expect(await client.reply()).toMatch(/^421 4\.4\.2 /);
			expect(await client.line()).toBe("(closed)");
		}
		await dripping;
		expect(server.counters().cut).toBe(2);
	});

	test("a client that keeps talking without logging in", async () => {
		const { port } = await serverForTest({ limits: { loginTime: 150, lingerTime: 100 } });
		const client = await Client.connect(port);
		await client.reply();
		let reply = "";
		for (let count = 0; count < 200 && !reply.startsWith("421"); count++) {
			reply = await client.ask("NOOP");
			await wait(10);
		}
		expect(reply).toMatch(/^421 4\.4\.2 /);
	});

	test("a message that stops coming in", async () => {
		const opened = await serverForTest({ limits: { dataBlockTime: 80 } });
		const client = await inData(opened);
		client.send("Subject: x\r\n");
		expect(await client.reply()).toMatch(/^421 4\.4\.2 /);
		expect(opened.desk.submissions).toEqual([]);
		expect(opened.server.counters().bufferedBytes).toBe(0);
	});

	test("a message that comes in too slowly (slow-loris)", async () => {
		const opened = await serverForTest({ limits: { dataRateAfter: 80, dataRate: 100_000 } });
		const client = await inData(opened);
		let done = false;
		const dripping = (async () => {
			while (!done) {
				client.send("x\r\n");
				await wait(10);
			}
		})();
		expect(await client.reply()).toMatch(/^421 4\.4\.2 /);
		done = true;
		await dripping;
	});

	test("a message that takes too long at any rate", async () => {
		const opened = await serverForTest({ limits: { dataTime: 100, dataBlockTime: 1_000, handshakeTime: 100 } });
		const client = await inData(opened);
		let done = false;
		const sending = (async () => {
			while (!done) {
				client.send(`${"x".repeat(70)}\r\n`.repeat(20));
				await wait(5);
			}
		})();
		expect(await client.reply()).toMatch(/^421 4\.4\.2 /);
		done = true;
		await sending;
	});

	test("the answer to a wrong password waits", async () => {
		const { port } = await serverForTest({ limits: { wrongLoginDelay: 120 } });
		const client = await Client.connect(port);
		await client.reply();
		await client.ask("EHLO client.example");
		const from = performance.now();
		expect(await client.ask("AUTH PLAIN AHNob3AAeA==")).toMatch(/^535 /);
		expect(performance.now() - from).toBeGreaterThan(100);
	});
});

describe("numbers of connections", () => {
	test("in all, from an address, and free again when one is gone", async () => {
		const { port, server } = await serverForTest({ limits: { connections: 3, connectionsFromAddress: 2 } });
		const first = await Client.connect(port);
		expect(await first.reply()).toMatch(/^220 /);
		expect(await (await Client.connect(port)).reply()).toMatch(/^220 /);
		const third = await Client.connect(port);
		expect(await third.reply()).toMatch(/^421 4\.7\.0 /);
		expect(await third.line()).toBe("(closed)");
		expect(await (await Client.connect(port, { localAddress: "127.0.0.2" })).reply()).toMatch(/^220 /);
		expect(await (await Client.connect(port, { localAddress: "127.0.0.3" })).reply()).toMatch(/^421 /);
		await first.ask("QUIT");
		first.socket.destroy();
		await expect.poll(() => server.counters().open).toBeLessThan(3);
		expect(await (await Client.connect(port)).reply()).toMatch(/^220 /);
	});

	test("from a network", async () => {
		const { port } = await serverForTest({ limits: { connectionsFromNetwork: 2 } });
		const greetings = [];
		for (const localAddress of ["127.0.0.1", "127.0.0.2", "127.0.0.3", "127.0.1.1"]) {
			greetings.push((await (await Client.connect(port, { localAddress })).reply()).slice(0, 3));
		}
		expect(greetings).toEqual(["220", "220", "421", "220"]);
	});
});

describe("memory", () => {
	test("new messages are deferred while others fill it, and taken again afterwards", async () => {
		const opened = await serverForTest({ limits: { bufferedBytes: 300_000 } });
		const first = await inData(opened);
		const second = await inData(opened);
		first.send(`${"x".repeat(70)}\r\n`.repeat(3_500));
		await expect.poll(() => opened.server.counters().bufferedBytes).toBeGreaterThan(225_000);
		const third = await Client.connect(opened.port);
		await third.logIn();
		await third.ask("MAIL FROM:<a@shop.example>");
		await third.ask("RCPT TO:<b@home.example>");
		expect(await third.ask("DATA")).toMatch(/^452 4\.3\.1 /);
		// One already under way that does not fit is read to its end and deferred.
		expect(await second.ask(`${"x".repeat(70)}\r\n`.repeat(3_500) + ".")).toMatch(/^452 4\.3\.1 /);
		expect(await first.ask(".")).toMatch(/^250 /);
		expect(opened.server.counters().bufferedBytes).toBe(0);
		expect(await third.ask("DATA")).toMatch(/^354 /);
		expect(await third.ask("y\r\n.")).toMatch(/^250 /);
		expect(opened.desk.submissions).toHaveLength(2);
	});

	test("nothing is kept of a message that is too large, nor of one whose client is gone", async () => {
		const opened = await serverForTest({ limits: { messageBytes: 100_000 } });
		const large = await inData(opened);
		large.send(`${"x".repeat(70)}\r\n`.repeat(3_000));
		await expect.poll(() => opened.server.counters().bufferedBytes).toBe(0);
		expect(await large.ask(".")).toMatch(/^552 5\.3\.4 /);
		const gone = await inData(opened);
		gone.send("x\r\n");
		await expect.poll(() => opened.server.counters().bufferedBytes).toBeGreaterThan(0);
		gone.socket.destroy();
		await expect.poll(() => opened.server.counters().bufferedBytes).toBe(0);
		expect(opened.desk.submissions).toEqual([]);
	});

	test("single bytes cost no more memory than large pieces", async () => {
		const opened = await serverForTest();
		const client = await inData(opened);
		await client.sendPieces(Array.from({ length: 3_000 }, () => Buffer.from("x")));
		await wait(20);
		expect(opened.server.counters().bufferedBytes).toBeLessThan(20_000);
	});

	test("a client that does not read its answers is read no further, and cut in the end", async () => {
		const limits = { outputTime: 200, idleCommands: 1e9, badCommands: 1e9, commandsInARow: 5_000 };
		const { port, server } = await serverForTest({ limits });
		const client = await Client.connect(port);
		client.socket.pause();
		const flood = Buffer.from("EHLO x\r\n".repeat(10_000));
		for (const until = Date.now() + 15_000; server.counters().open > 0 && Date.now() < until; await wait(10)) {
			// Never more than the server reads: what waits to be sent waits in this process.
			if (client.socket.writableLength < 1e6) client.send(flood);
		}
		expect(server.counters()).toMatchObject({ open: 0, cut: 1 });
	});
});

describe("fairness", () => {
	test("a flood of commands in one packet does not keep others waiting", async () => {
		const { port } = await serverForTest({ limits: { idleCommands: 1e9 } });
		const flooding = await Client.connect(port);
		const other = await Client.connect(port);
		await other.reply();
		let answered = 0;
		flooding.socket.on("data", (chunk) => (answered += chunk.length));
		flooding.send("NOOP\r\n".repeat(200_000));
		await wait(5);
		expect(await other.ask("NOOP")).toMatch(/^250 /);
		expect(answered).toBeLessThan(200_000 * 14);
	});

	test("everything sent before the client closed its side is answered", async () => {
		const { port, desk } = await serverForTest();
		const client = await Client.connect(port, { allowHalfOpen: true });
		const commands =
			"EHLO client.example\r\nAUTH PLAIN AHNob3AAcGFzcyB3b3Jk\r\nMAIL FROM:<a@shop.example>\r\nRCPT TO:<b@home.example>\r\nDATA\r\nx\r\n.\r\nNOOP\r\n";
		client.socket.end(commands);
		const replies = [];
		for (let reply = await client.reply(); reply !== "(closed)"; reply = await client.reply()) replies.push(reply.slice(0, 3));
		expect(replies).toEqual(["220", "250", "235", "250", "250", "354", "250", "250"]);
		expect(desk.submissions).toHaveLength(1);
	});

	test("a message cut off by a closed connection is none", async () => {
		const opened = await serverForTest();
		const client = await inData(opened);
		client.socket.end("Subject: x\r\n\r\nhalf\r\n.");
		await expect.poll(() => opened.server.counters().open).toBe(0);
		expect(opened.desk.submissions).toEqual([]);
	});
});
