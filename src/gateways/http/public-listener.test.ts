import { connect, type Socket } from "node:net";
import { Registry } from "prom-client";
import { afterEach, expect, test } from "vitest";
import { FakeControl } from "../../../test/support/gate/fake-control.ts";
import type { ApiLimits } from "./api-limits.ts";
import { type HttpGateway, listenPublic } from "./public-listener.ts";

let gateway: HttpGateway | undefined;
const sockets: Socket[] = [];
afterEach(async () => {
	for (const socket of sockets.splice(0)) socket.destroy();
	await gateway?.close();
});

async function setUp(limits: Partial<ApiLimits> = {}) {
	const control = new FakeControl();
	const { key = "" } = control.addApiKey("letters") ?? {};
	gateway = await listenPublic({ control, limits, registry: new Registry() }, { host: "127.0.0.1", port: 0 });
	return { control, key, base: `http://127.0.0.1:${gateway.port}`, port: gateway.port };
}

/** Sends raw text; resolves with all that came until the other side closed. */
function raw(port: number, ...pieces: string[]): Promise<string> {
	const socket = connect(port, "127.0.0.1");
	sockets.push(socket);
	let got = "";
	for (const piece of pieces) socket.write(piece);
	return new Promise((resolve) => {
		socket.on("data", (chunk) => (got += chunk));
		socket.on("error", () => {});
		socket.on("close", () => resolve(got));
	});
}

test("the curl line of the documentation works over TCP", async () => {
	const { base, key } = await setUp();
	const answer = await fetch(`${base}/api/v1/campaigns/check?account=shop&recipients=40000`, {
		method: "POST",
		headers: { authorization: `Bearer ${key}`, "content-type": "message/rfc822" },
		body: `Subject: x\r\n\r\n${"y".repeat(5_000_000)}`,
	});
	expect(answer.status).toBe(200);
	expect(await answer.json()).toMatchObject({ action: "hold", state: "held" });
});

test("a body that is too large is refused, told or not", async () => {
	const { port, key } = await setUp({ bodyBytes: 1_000 });
	const head = `POST /api/v1/campaigns/check HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\r\nContent-Type: application/json\r\nConnection: close\r\n`;
	expect(await raw(port, `${head}Content-Length: 5000\r\n\r\n`)).toMatch(/^HTTP\/1.1 413 [\s\S]*problem\+json[\s\S]*"status":413/);
	expect(await raw(port, `${head}Transfer-Encoding: chunked\r\n\r\n`, `1000\r\n${"x".repeat(4_096)}\r\n0\r\n\r\n`)).toMatch(
		/^HTTP\/1.1 413/,
	);
});

test("a body without a key is not read", async () => {
	const { port } = await setUp();
	const began = performance.now();
	const answer = await raw(
		port,
		"POST /api/v1/campaigns/check HTTP/1.1\r\nHost: x\r\nContent-Length: 30000000\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{",
	);
	expect(answer).toMatch(/^HTTP\/1.1 401/);
	expect(performance.now() - began).toBeLessThan(5_000);
});

test("large bodies at a time are bounded, and room is given back", async () => {
	const { port, key, base } = await setUp({ bodiesBytes: 10_000, bodyBytes: 8_000 });
	const head = `POST /api/v1/campaigns/check HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\r\nContent-Type: application/json\r\n`;
	const first = connect(port, "127.0.0.1");
	sockets.push(first);
	first.write(`${head}Content-Length: 8000\r\n\r\n{`);
	await new Promise((resolve) => setTimeout(resolve, 100));
	const ask = () =>
		fetch(`${base}/api/v1/campaigns/check`, {
			method: "POST",
			headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
			body: JSON.stringify({ account: "shop", recipients: 1, message: "x".repeat(5_000) }),
		});
	const busy = await ask();
	expect(busy.status).toBe(503);
	expect(busy.headers.get("retry-after")).toBe("1");
	first.destroy();
	await expect.poll(async () => (await ask()).status).toBe(200);
	for (let round = 0; round < 5; round++) expect((await ask()).status).toBe(200);
});

test("slow clients are cut: in the header, in the body", async () => {
	const { port, key } = await setUp({ headersTimeout: 300, requestTimeout: 600 });
	const began = performance.now();
	const [header, body] = await Promise.all([
		raw(port, "GET /healthz HTTP/1.1\r\nHost: x\r\n"),
		raw(
			port,
			`POST /api/v1/campaigns/check HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{`,
		),
	]);
	expect(header).toMatch(/^HTTP\/1.1 408/);
	expect(body).toMatch(/^(HTTP\/1.1 408|$)/);
	expect(performance.now() - began).toBeLessThan(6_000);
});

test("header fields without end are refused", async () => {
	const { port } = await setUp();
	expect(await raw(port, `GET /healthz HTTP/1.1\r\nHost: x\r\nX: ${"y".repeat(40_000)}\r\n\r\n`)).toMatch(/^HTTP\/1.1 431/);
	expect(await raw(port, `GET /${"y".repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`)).toMatch(/^HTTP\/1.1 (414|431)/);
});

test.each([
	"GET / HTTP/9.9\r\n\r\n",
	"\u0000\u0001\u0002\r\n\r\n",
	"EHLO mail.example\r\n",
	"POST /api/v1/campaigns/check HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
	"GET /healthz HTTP/1.1\r\n\r\n",
])("what is no HTTP is answered 4xx (%#)", async (text) => {
	const { port, base } = await setUp();
	expect(await raw(port, text)).toMatch(/^HTTP\/1.1 4\d\d/);
	expect((await fetch(`${base}/healthz`)).status).toBe(200);
});

test("connections are bounded", async () => {
	const { port } = await setUp({ connections: 5 });
	const closed: number[] = [];
	for (let at = 0; at < 10; at++) {
		const socket = connect(port, "127.0.0.1");
		sockets.push(socket);
		socket.on("close", () => closed.push(at));
		socket.on("error", () => {});
	}
	await expect.poll(() => closed.length).toBe(5);
});

test("closing ends idle connections and takes no more", async () => {
	const { base } = await setUp();
	await fetch(`${base}/healthz`);
	await gateway?.close();
	await expect(fetch(`${base}/healthz`)).rejects.toThrow();
	gateway = undefined;
});
