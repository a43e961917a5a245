import { describe, expect, test } from "vitest";
import { Client, plainCredentials } from "./client.ts";
import { type ServerOptions, serverForTest } from "./open-server.ts";

const v2Signature = Buffer.from("\r\n\r\n\0\r\nQUIT\n", "latin1");

function v2(command: number, family: number, block: Buffer): Buffer {
	const length = Buffer.alloc(2);
	length.writeUInt16BE(block.length);
	return Buffer.concat([v2Signature, Buffer.from([0x20 | command, family]), length, block]);
}

const ports = Buffer.from([0x13, 0x88, 0x02, 0x4b]);
const tlv = Buffer.from([0x04, 0x00, 0x03, 1, 2, 3]);
const v2IPv4 = v2(1, 0x11, Buffer.concat([Buffer.from([192, 0, 2, 7, 192, 0, 2, 1]), ports, tlv]));
const v2IPv6 = v2(1, 0x21, Buffer.concat([Buffer.from("20010db8000000000000000000000007", "hex"), Buffer.alloc(16), ports]));

/** What the gate is told of the client's address, after a login over TLS. */
async function addressAfter(header: Buffer, options: ServerOptions = {}): Promise<string | undefined> {
	const { port, desk } = await serverForTest({ proxyFrom: ["127.0.0.0/8"], ...options });
	const client = await Client.connect(port);
	client.send(header);
	await client.reply();
	await client.ask("EHLO client.example");
	await client.ask("STARTTLS");
	await client.startTls();
	await client.ask("EHLO client.example");
	await client.ask(`AUTH PLAIN ${plainCredentials("shop", "pass word")}`);
	return desk.attempts[0]?.clientAddress;
}

describe("PROXY header", () => {
	test.each([
		["version 1, IPv4", Buffer.from("PROXY TCP4 192.0.2.7 192.0.2.1 5000 587\r\n"), "192.0.2.7"],
		["version 1, IPv6", Buffer.from("PROXY TCP6 2001:DB8::7 2001:db8::1 5000 587\r\n"), "2001:db8::7"],
		["version 1, unknown", Buffer.from("PROXY UNKNOWN whatever\r\n"), "127.0.0.1"],
		["version 2, IPv4, with a TLV", v2IPv4, "192.0.2.7"],
		["version 2, IPv6", v2IPv6, "2001:db8::7"],
		["version 2, LOCAL", v2(0, 0, Buffer.alloc(0)), "127.0.0.1"],
	])("%s", async (_, header, address) => {
		expect(await addressAfter(header)).toBe(address);
	});

	test("is read when it comes in byte by byte, with the first command right behind it", async () => {
		const { port } = await serverForTest({ proxyFrom: ["127.0.0.1"] });
		for (const header of [Buffer.from("PROXY TCP4 192.0.2.7 192.0.2.1 5000 587\r\n"), v2IPv4]) {
			const client = await Client.connect(port);
			await client.sendPieces([...Buffer.concat([header, Buffer.from("NOOP\r\n")])].map((byte) => Buffer.from([byte])));
			expect(await client.line()).toMatch(/^220 /);
			expect(await client.line()).toBe("250 2.0.0 Ok");
		}
	});

	test("stands before the handshake where TLS begins at once, also in the same packet", async () => {
		const { tlsPort, desk } = await serverForTest({ proxyFrom: ["127.0.0.1"] });
		const client = await Client.connect(tlsPort);
		client.send(v2IPv4);
		await client.startTls();
		await client.logIn();
		expect(desk.attempts[0]?.clientAddress).toBe("192.0.2.7");
	});

	test.each([
		["none", Buffer.from("EHLO client.example\r\n")],
		["addresses that are none", Buffer.from("PROXY TCP4 192.0.2.777 192.0.2.1 5000 587\r\n")],
		["an IPv6 address as TCP4", Buffer.from("PROXY TCP4 ::1 192.0.2.1 5000 587\r\n")],
		["a port that is none", Buffer.from("PROXY TCP4 192.0.2.7 192.0.2.1 5000 99999\r\n")],
		["an endless line", Buffer.from(`PROXY TCP4 ${"1".repeat(200)}`)],
		["version 2 with another version", Buffer.concat([v2Signature, Buffer.from([0x31, 0x11, 0, 12]), Buffer.alloc(12)])],
		["version 2 that announces far too much", Buffer.concat([v2Signature, Buffer.from([0x21, 0x11, 0xff, 0xff])])],
		["version 2 for datagrams", v2(1, 0x12, Buffer.alloc(12))],
		["version 2 that is too short", v2(1, 0x11, Buffer.alloc(11))],
	])("is required and strict: %s", async (_, bytes) => {
		const { port, logged } = await serverForTest({ proxyFrom: ["127.0.0.1"] });
		const client = await Client.connect(port);
		client.send(bytes);
		expect(await client.line()).toBe("(closed)");
		expect(logged.join("\n")).toContain("no PROXY header");
	});

	test("has to come soon", async () => {
		const { port } = await serverForTest({ proxyFrom: ["127.0.0.1"], limits: { handshakeTime: 60 } });
		const client = await Client.connect(port);
		client.send("PROXY TCP4 ");
		expect(await client.line()).toBe("(closed)");
	});

	test("tells the address that connections are counted by", async () => {
		const { port } = await serverForTest({ proxyFrom: ["127.0.0.1"], limits: { connectionsFromAddress: 1 } });
		const greetings = [];
		for (const address of ["192.0.2.7", "198.51.100.1", "192.0.2.7"]) {
			const client = await Client.connect(port);
			client.send(`PROXY TCP4 ${address} 192.0.2.1 5000 587\r\n`);
			greetings.push((await client.reply()).slice(0, 3));
		}
		expect(greetings).toEqual(["220", "220", "421"]);
	});
});

describe("XCLIENT", () => {
	async function xclient(...commands: string[]) {
		const { port, desk } = await serverForTest({ xclientFrom: ["127.0.0.1"] });
		const client = await Client.connect(port);
		await client.reply();
		const replies = [];
		for (const command of ["EHLO proxy.example", ...commands]) replies.push(await client.ask(command));
		return { replies, desk, client };
	}

	test("tells the client's address; the session begins anew", async () => {
		const { replies, desk } = await xclient(
			"XCLIENT NAME=[UNAVAILABLE] ADDR=IPv6:2001:DB8::7 PORT=999 PROTO=ESMTP HELO=true.example LOGIN=admin",
			"MAIL FROM:<a@shop.example>",
			"EHLO after.example",
			`AUTH PLAIN ${plainCredentials("shop", "pass word")}`,
		);
		expect(replies[0]).toContain("XCLIENT NAME ADDR PORT PROTO HELO LOGIN");
		expect(replies[1]).toBe("220 gate.example ESMTP Tidegate");
		// LOGIN logs nobody in.
		expect(replies[2]).toMatch(/^530 /);
		expect(replies[4]).toMatch(/^235 /);
		expect(desk.attempts[0]).toMatchObject({ clientAddress: "2001:db8::7", helo: "after.example", login: "shop" });
	});

	test("a name told in xtext, and the address kept where the proxy does not know it", async () => {
		const { desk } = await xclient("XCLIENT ADDR=[TEMPUNAVAIL] HELO=a+20b PROTO=ESMTP", `AUTH PLAIN ${plainCredentials("shop", "x")}`);
		expect(desk.attempts[0]).toMatchObject({ clientAddress: "127.0.0.1", helo: "a?b" });
	});

	test.each(["XCLIENT", "XCLIENT ADDR", "XCLIENT ADDR=300.1.1.1", "XCLIENT FOO=bar", "XCLIENT PROTO=HTTP"])(
		"is strict: %s",
		async (command) => {
			const { replies } = await xclient(command);
			expect(replies[1]).toMatch(/^501 /);
		},
	);

	test("not within a message, and AUTH in clear stays a matter of the true connection", async () => {
		const { replies } = await xclient(
			"XCLIENT ADDR=192.0.2.7 PROTO=ESMTP HELO=true.example",
			`AUTH PLAIN ${plainCredentials("shop", "pass word")}`,
			"MAIL FROM:<a@shop.example>",
			"XCLIENT ADDR=192.0.2.8",
		);
		expect(replies.slice(2).map((reply) => reply.slice(0, 3))).toEqual(["235", "250", "503"]);
	});

	test("is not for addresses that a PROXY header told", async () => {
		const { port } = await serverForTest({ xclientFrom: ["127.0.0.1"], proxyFrom: ["127.0.0.1"] });
		const client = await Client.connect(port);
		client.send("PROXY TCP4 192.0.2.7 192.0.2.1 5000 587\r\n");
		await client.reply();
		expect(await client.ask("EHLO client.example")).not.toContain("XCLIENT");
		expect(await client.ask("XCLIENT ADDR=127.0.0.1")).toMatch(/^550 /);
	});
});

test("a list entry that is no address is named at the start", async () => {
	await expect(serverForTest({ proxyFrom: ["10.0.0.0/33"] })).rejects.toThrow(/"10\.0\.0\.0\/33" is neither/);
	await expect(serverForTest({ xclientFrom: ["mail.example"] })).rejects.toThrow(/"mail\.example" is neither/);
});
