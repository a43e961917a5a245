import { createServer as createTlsServer } from "node:https";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { selfSignedCertificate } from "../../gateways/smtp/self-signed-certificate.ts";
import { postWebhook } from "./post-webhook.ts";
import { defaultWebhookRules } from "./webhook-address.ts";

const servers: Server[] = [];
afterEach(() => {
	for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function serve(listener: RequestListener): Promise<string> {
	const server = createServer(listener);
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}
const post = (to: string, more = {}) =>
	postWebhook({ to, body: '{"a":1}', signature: "t=1,v1=00" }, { rules: defaultWebhookRules, ...more });

test("posts the body with its signature", async () => {
	const got: unknown[] = [];
	const to = await serve((request, response) => {
		let body = "";
		request.on("data", (chunk) => (body += chunk));
		request.on("end", () => {
			got.push([request.method, request.url, request.headers["content-type"], request.headers["tidegate-signature"], body]);
			response.writeHead(204).end();
		});
	});
	await post(to);
	expect(got).toEqual([["POST", "/hook", "application/json", "t=1,v1=00", '{"a":1}']]);
});

test.each([
	[500, false, "answered 500"],
	[404, false, "answered 404"],
	[410, true, "answered 410"],
])("an answer of %i is a failure", async (status, final, text) => {
	const to = await serve((_, response) => response.writeHead(status).end("no"));
	await expect(post(to)).rejects.toMatchObject({ final, message: expect.stringContaining(text) });
});

test("no redirect is followed", async () => {
	let followed = 0;
	const secret = await serve((_, response) => {
		followed++;
		response.end();
	});
	const to = await serve((_, response) => response.writeHead(307, { location: secret }).end());
	await expect(post(to)).rejects.toThrow(/redirect/);
	expect(followed).toBe(0);
});

test("a receiver that does not answer, or without end, costs little", async () => {
	const silent = await serve(() => {});
	await expect(post(silent, { timeout: 200 })).rejects.toThrow(/within 0.2 seconds/);
	let sent = 0;
	const endless = await serve((_, response) => {
		response.writeHead(200);
		const more = () => {
			while (!response.destroyed && response.write("x".repeat(65_536))) sent += 65_536;
			sent += 65_536;
			if (!response.destroyed) response.once("drain", more);
		};
		more();
	});
	await post(endless);
	await new Promise((resolve) => setTimeout(resolve, 100));
	const before = sent;
	await new Promise((resolve) => setTimeout(resolve, 100));
	expect(sent).toBe(before);
});

test("private networks are not reached, by address or by name, and not for another address beside a good one", async () => {
	const lookup = (address: string) =>
		((_name: string, _options: object, done: (...args: unknown[]) => void) =>
			done(null, [
				{ address: "93.184.215.14", family: 4 },
				{ address, family: 4 },
			])) as never;
	await expect(post("https://169.254.169.254/latest/meta-data")).rejects.toMatchObject({ final: true });
	for (const address of ["127.0.0.1", "10.0.0.1", "169.254.169.254"]) {
		await expect(post("https://rebind.example/", { lookup: lookup(address) })).rejects.toMatchObject({ final: true, message: /private/ });
	}
	await expect(post("http://shop.example/")).rejects.toMatchObject({ final: true });
});

test("nobody there is a failure for now", async () => {
	const to = await serve(() => {});
	for (const server of servers.splice(0)) server.close();
	await new Promise((resolve) => setTimeout(resolve, 20));
	await expect(post(to)).rejects.toMatchObject({ final: false });
});

test("a receiver's certificate is checked", async () => {
	const { key, certificate: cert } = selfSignedCertificate(["localhost"], Date.now());
	const server = createTlsServer({ key, cert }, (request, response) => request.resume().on("end", () => response.end()));
	servers.push(server as unknown as Server);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	await expect(post(`https://localhost:${port}/`)).rejects.toMatchObject({ name: "NoticeFailure", final: false });
	await post(`https://localhost:${port}/`, { ca: cert });
	await expect(post(`https://127.0.0.1:${port}/`, { ca: cert })).rejects.toThrow(/IP|match/);
});
