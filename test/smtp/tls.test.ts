import { connect } from "node:tls";
import { expect, test } from "vitest";
import { Client, plainCredentials } from "./client.ts";
import { serverForTest, testCertificate } from "./open-server.ts";

async function overTls(port: number, options: object = {}): Promise<{ cipher: string; protocol: string }> {
	const socket = connect({ port, host: "127.0.0.1", servername: "gate.example", ca: testCertificate.certificate, ...options });
	try {
		await new Promise<void>((resolve, reject) => socket.once("secureConnect", resolve).once("error", reject));
		return { cipher: socket.getCipher().standardName, protocol: socket.getProtocol() ?? "" };
	} finally {
		socket.destroy();
	}
}

test("STARTTLS: everything said before is forgotten, and the message says it came over TLS", async () => {
	const { port, desk, server } = await serverForTest();
	const client = await Client.connect(port);
	await client.logIn();
	expect(await client.ask("STARTTLS now")).toMatch(/^501 /);
	expect(await client.ask("MAIL FROM:<a@shop.example>")).toMatch(/^250 /);
	expect(await client.ask("STARTTLS")).toMatch(/^220 2\.0\.0 /);
	await client.startTls();
	expect(await client.ask("MAIL FROM:<a@shop.example>")).toMatch(/^503 /);
	const extensions = await client.ask("EHLO secret.example");
	expect(extensions).toContain("AUTH PLAIN LOGIN");
	expect(extensions).not.toContain("STARTTLS");
	expect(await client.ask("MAIL FROM:<a@shop.example>")).toMatch(/^530 /);
	expect(await client.ask("STARTTLS")).toMatch(/^503 /);
	expect(await client.ask(`AUTH PLAIN ${plainCredentials("shop", "pass word")}`)).toMatch(/^235 /);
	await client.ask("MAIL FROM:<a@shop.example>");
	await client.ask("RCPT TO:<b@home.example>");
	await client.ask("DATA");
	expect(await client.ask("Subject: x\r\n\r\ny\r\n.")).toMatch(/^250 /);
	expect(desk.submissions[0]?.session).toMatchObject({ tls: true, helo: "secret.example" });
	expect(Buffer.from(desk.submissions[0]!.message).toString()).toMatch(/with ESMTPSA id \S+ tls TLS_AES_\S+\r\n/);
	expect(server.counters()).toMatchObject({ tlsHandshakes: 1, tlsFailures: 0 });
});

test("commands in clear behind STARTTLS are thrown away (command injection)", async () => {
	const { port, desk, logged } = await serverForTest();
	const client = await Client.connect(port);
	await client.reply();
	await client.ask("EHLO client.example");
	client.send("STARTTLS\r\nEHLO injected.example\r\nNOOP\r\n");
	expect(await client.reply()).toMatch(/^220 /);
	await client.startTls();
	client.send("NOOP\r\n");
	expect(await client.line()).toBe("250 2.0.0 Ok");
	expect(await client.line(50)).toBe("(nothing came)");
	expect(await client.ask("AUTH PLAIN")).toMatch(/^503 /);
	expect(desk.attempts).toEqual([]);
	expect(logged.join("\n")).toContain("thrown away");
});

test("TLS from the first byte", async () => {
	const { tlsPort } = await serverForTest();
	expect(await overTls(tlsPort)).toMatchObject({ protocol: "TLSv1.3" });
});

test("TLS 1.2 is the least", async () => {
	const { tlsPort } = await serverForTest();
	expect(await overTls(tlsPort, { maxVersion: "TLSv1.2" })).toMatchObject({ protocol: "TLSv1.2" });
	const old = { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT:@SECLEVEL=0" };
	await expect(overTls(tlsPort, old)).rejects.toThrow(/alert|protocol version/i);
});

test("a handshake that fails, and one that does not end", async () => {
	const { tlsPort, server } = await serverForTest({ limits: { handshakeTime: 80 } });
	const noTls = await Client.connect(tlsPort);
	noTls.send("EHLO client.example\r\n");
	expect(await noTls.line()).toMatch(/closed|half/);
	const silent = await Client.connect(tlsPort);
	expect(await silent.line()).toBe("(closed)");
	await expect.poll(() => server.counters().open).toBe(0);
	expect(server.counters()).toMatchObject({ tlsFailures: 2, tlsHandshakes: 0 });
});

test("AUTH in clear is for clients on this machine only", async () => {
	const { port, desk } = await serverForTest({ proxyFrom: ["127.0.0.1"] });
	const client = await Client.connect(port);
	client.send("PROXY TCP4 192.0.2.7 192.0.2.1 5000 587\r\n");
	expect(await client.reply()).toMatch(/^220 /);
	expect(await client.ask("EHLO client.example")).not.toContain("AUTH");
	expect(await client.ask(`AUTH PLAIN ${plainCredentials("shop", "pass word")}`)).toMatch(/^538 5\.7\.11 /);
	expect(desk.attempts).toEqual([]);
	await client.ask("STARTTLS");
	await client.startTls();
	await client.ask("EHLO client.example");
	expect(await client.ask(`AUTH PLAIN ${plainCredentials("shop", "pass word")}`)).toMatch(/^235 /);
	expect(desk.attempts[0]?.clientAddress).toBe("192.0.2.7");
});

test("a certificate that cannot be used is named at the start", async () => {
	const broken = { certificate: "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n", key: testCertificate.key };
	await expect(serverForTest({ certificate: broken })).rejects.toThrow(/certificate/);
	await expect(serverForTest({ certificate: undefined })).rejects.toThrow(/listenTls needs a certificate/);
});
