import { readFileSync } from "node:fs";
import fc from "fast-check";
import { Registry } from "prom-client";
import { afterEach, describe, expect, test } from "vitest";
import { openApiPage } from "../../../scripts/reference/openapi-page.ts";
import { FakeControl } from "../../../test/support/gate/fake-control.ts";
import { moment } from "../../../test/support/gate/made-up.ts";
import { StorageError } from "../../base/storage-error.ts";
import type { CheckRequest } from "../../gate/gate-control.ts";
import type { ApiParts } from "./api-parts.ts";
import { type Api, buildApi } from "./build-api.ts";

const apis: Api[] = [];
afterEach(async () => {
	for (const api of apis.splice(0)) await api.close();
});

async function setUp(parts: Partial<ApiParts> = {}) {
	const control = new FakeControl();
	const key = control.addApiKey("letters")?.key ?? "";
	const clock = { at: moment, now: () => clock.at };
	const api = await buildApi({ control, clock, registry: new Registry(), ...parts }, "public");
	apis.push(api);
	const headers = { authorization: `Bearer ${key}` };
	const get = (url: string) => api.inject({ method: "GET", url, headers });
	const post = (url: string, payload?: object) =>
		api.inject({ method: "POST", url, headers, ...(payload === undefined ? {} : { payload }) });
	return { control, key, clock, api, headers, get, post };
}
const mail = "From: news@shop.example\r\nSubject: Sale\r\n\r\nHello";
const session = { user: "anna", ip: "192.0.2.7", userAgent: "Mozilla/5.0", loginAt: "2026-11-26T09:31:00+01:00" };
const asked = (control: FakeControl) => control.asked.find(([name]) => name === "check") as ["check", CheckRequest, string];
const texts = (request: CheckRequest) => request.messages.map((message) => Buffer.from(message).toString());

describe("POST /api/v1/campaigns/check", () => {
	test("hands the message and who started it to the gate, and says what to do and why", async () => {
		const { control, post } = await setUp();
		const answer = await post("/api/v1/campaigns/check", { account: "shop", message: mail, recipients: 40_000, session });
		expect(answer.statusCode).toBe(200);
		expect(answer.json()).toMatchObject({ id: "api1-api1", action: "hold", score: 5.25, state: "held" });
		expect(answer.json().reasons[0]).toEqual({ code: expect.any(String), weight: 3.94, text: expect.any(String) });
		const [, request, by] = asked(control);
		expect(by).toBe("api:letters");
		expect(texts(request)).toEqual([mail]);
		expect(request).toMatchObject({ account: "shop", recipients: 40_000 });
		expect(request.session).toEqual({
			id: expect.stringMatching(/^api-/),
			clientAddress: "192.0.2.7",
			helo: "",
			tls: true,
			protocol: "api",
			user: "anna",
			userAgent: "Mozilla/5.0",
			loginAt: Date.UTC(2026, 10, 26, 8, 31),
		});
	});

	test("takes renderings, a template and base64", async () => {
		const { control, post } = await setUp();
		const base64 = (text: string) => Buffer.from(text, "latin1").toString("base64");
		const renderings = [base64("Subject: a\r\n\r\nK\u00e4se"), base64("Subject: b\r\n\r\nx")];
		const payload = { account: "shop", renderings, template: base64("Subject: {{x}}"), encoding: "base64", recipients: 2 };
		expect((await post("/api/v1/campaigns/check", payload)).statusCode).toBe(200);
		const [, request] = asked(control);
		expect(request.messages).toHaveLength(3);
		expect(Buffer.from(request.messages[0] ?? []).toString("latin1")).toBe("Subject: a\r\n\r\nK\u00e4se");
		expect(request.session).toMatchObject({ clientAddress: "", loginAt: moment });
	});

	test("takes the message itself, with the rest in the query", async () => {
		const { control, api, headers } = await setUp();
		const body = Buffer.concat([Buffer.from(mail), Buffer.from([0xff, 0x00, 0xfe])]);
		const ask = (query: string) =>
			api.inject({
				method: "POST",
				url: `/api/v1/campaigns/check?${query}`,
				headers: { ...headers, "content-type": "message/rfc822" },
				payload: body,
			});
		expect((await ask("account=shop&recipients=40000&ip=2001:db8::7&user=anna")).statusCode).toBe(200);
		const [, request] = asked(control);
		expect(Buffer.from(request.messages[0] ?? []).equals(body)).toBe(true);
		expect(request).toMatchObject({ account: "shop", recipients: 40_000, session: { clientAddress: "2001:db8::7", user: "anna" } });
		expect((await ask("account=shop")).json().errors).toEqual([{ field: "recipients", text: expect.any(String) }]);
		expect((await ask("recipients=5")).json().errors[0].field).toBe("account");
		expect((await ask("account=shop&recipients=many")).statusCode).toBe(400);
		expect((await ask("account=shop&recipients=1&x=1")).statusCode).toBe(400);
	});

	test.each([
		[{}, ["account", "recipients"]],
		[{ account: "shop", message: mail }, ["recipients"]],
		[{ account: "shop", message: mail, recipients: 0 }, ["recipients"]],
		[{ account: "shop", message: mail, recipients: 1.5 }, ["recipients"]],
		[{ account: "shop", message: mail, recipients: "5" }, ["recipients"]],
		[{ account: "", message: mail, recipients: 1 }, ["account"]],
		[{ account: "shop", recipients: 1 }, ["message"]],
		[{ account: "shop", message: mail, renderings: [mail], recipients: 1 }, ["renderings"]],
		[{ account: "shop", renderings: [], recipients: 1 }, ["renderings"]],
		[{ account: "shop", renderings: Array(21).fill(mail), recipients: 1 }, ["renderings"]],
		[{ account: "shop", message: mail, template: mail, recipients: 1 }, ["template"]],
		[{ account: "shop", message: "k\u00e4se", encoding: "base64", recipients: 1 }, ["message"]],
		[{ account: "shop", message: mail, recipients: 1, session: { ip: "1.2.3" } }, ["session.ip"]],
		[{ account: "shop", message: mail, recipients: 1, session: { loginAt: "yesterday" } }, ["session.loginAt"]],
		[{ account: "shop", message: mail, recipients: 1, recipient: 2 }, [""]],
	])("what is wrong with %j is named", async (payload, fields) => {
		const { post, control } = await setUp();
		const answer = await post("/api/v1/campaigns/check", payload);
		expect(answer.statusCode).toBe(400);
		expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
		expect(answer.json()).toMatchObject({ type: "urn:tidegate:wrong-field", status: 400, title: expect.any(String) });
		expect(answer.json().errors.map(({ field }: { field: string }) => field)).toEqual(fields);
		expect(control.asked).toEqual([]);
	});

	test("an account that is not there is 404, a fault of ours 500 without its text, a full disk 503", async () => {
		const { post, control } = await setUp();
		const ask = () => post("/api/v1/campaigns/check", { account: "nobody", message: mail, recipients: 1 });
		expect((await ask()).json()).toMatchObject({ status: 404, type: "urn:tidegate:no-such-account", detail: "There is no account nobody" });
		control.verdict = { action: "hold", fault: new Error("secret thing") };
		const fault = await ask();
		expect(fault.statusCode).toBe(500);
		expect(fault.body).not.toContain("secret thing");
		control.verdict = { action: "hold", fault: new StorageError("no-room", "disk") };
		const full = await ask();
		expect(full.statusCode).toBe(503);
		expect(full.headers["retry-after"]).toBe("60");
	});
});

describe("campaigns and accounts", () => {
	test("a campaign is shown with its decision, reasons and counts", async () => {
		const { get } = await setUp();
		expect((await get("/api/v1/campaigns/k7m2-9xqd")).json()).toMatchObject({
			id: "k7m2-9xqd",
			account: "shop",
			state: "held",
			decision: { by: "gate", at: "2026-11-26T08:40:00.000Z" },
			counts: { held: 40_000, delivered: 0 },
			events: [{ kind: "held", at: "2026-11-26T08:40:00.000Z" }],
		});
		expect((await get("/api/v1/campaigns/none")).statusCode).toBe(404);
		expect((await get("/api/v1/campaigns/..%2f..%2fetc")).statusCode).toBe(400);
	});

	test("campaigns are listed by state, account and time", async () => {
		const { get, control } = await setUp();
		expect((await get("/api/v1/campaigns?state=held&account=shop&since=2026-11-26T00:00:00Z&limit=7")).json().campaigns).toHaveLength(1);
		expect(control.asked.at(-1)).toEqual(["campaigns", { states: ["held"], account: "shop", since: Date.UTC(2026, 10, 26), limit: 7 }]);
		expect((await get("/api/v1/campaigns?state=refused")).json()).toEqual({ campaigns: [] });
		for (const wrong of ["state=gone", "limit=0", "limit=5000", "since=now", "foo=1"]) {
			expect((await get(`/api/v1/campaigns?${wrong}`)).statusCode, wrong).toBe(400);
		}
	});

	test("an API key alone releases nothing: the code is needed, and handed on with who asked", async () => {
		const { post, control } = await setUp();
		for (const payload of [undefined, {}, { code: "" }, { code: 123456 }, { code: "12345a" }]) {
			expect((await post("/api/v1/campaigns/k7m2-9xqd/release", payload)).statusCode).toBe(400);
		}
		expect(control.asked).toEqual([]);
		expect((await post("/api/v1/campaigns/k7m2-9xqd/release", { code: "111111" })).json()).toMatchObject({
			status: 403,
			type: "urn:tidegate:wrong-code",
		});
		expect((await post("/api/v1/campaigns/k7m2-9xqd/release", { code: "999999" })).statusCode).toBe(429);
		expect((await post("/api/v1/campaigns/k7m2-9xqd/release", { code: "123456" })).json()).toMatchObject({
			state: "released",
			decision: { by: "api:letters" },
		});
		expect((await post("/api/v1/campaigns/k7m2-9xqd/refuse")).statusCode).toBe(409);
	});

	test("hold and refuse need no body", async () => {
		const { post, control } = await setUp();
		expect((await post("/api/v1/campaigns/k7m2-9xqd/hold")).statusCode).toBe(200);
		expect((await post("/api/v1/campaigns/k7m2-9xqd/hold", { reason: "wrong list" })).statusCode).toBe(200);
		expect(control.asked.map(([, , reason]) => reason)).toEqual(["asked for by the API", "wrong list"]);
		expect((await post("/api/v1/campaigns/k7m2-9xqd/refuse")).json()).toMatchObject({ state: "refused" });
		expect((await post("/api/v1/campaigns/k7m2-9xqd/refuse", { code: "1" })).statusCode).toBe(400);
	});

	test("what takes too long is answered, with what that means", async () => {
		const { post, control } = await setUp({ limits: { handlerTimeout: 50 } });
		control.hold = () => new Promise(() => {});
		expect((await post("/api/v1/campaigns/k7m2-9xqd/hold")).json()).toMatchObject({ status: 503, type: "urn:tidegate:slow" });
	});

	test("an account is shown without a secret", async () => {
		const { get } = await setUp();
		const answer = await get("/api/v1/accounts/shop");
		expect(answer.json()).toMatchObject({ name: "shop", state: "active", secondFactor: true, confirmed: true, contacts: 1, held: 1 });
		expect(answer.body).not.toMatch(/argon2id|GEZDGNBV|whsec|owner@/);
		expect((await get("/api/v1/accounts/nobody")).statusCode).toBe(404);
	});
});

describe("keys", () => {
	test("without a right key nothing is told or asked", async () => {
		const { api, control, key } = await setUp();
		for (const authorization of [
			undefined,
			"",
			key,
			`Basic ${key}`,
			"Bearer",
			"Bearer tg_wrong",
			`Bearer ${key}x`,
			`Bearer ${"x".repeat(9_000)}`,
		]) {
			for (const url of ["/api/v1/campaigns", "/api/v1/accounts/shop", "/api/v1/accounts/nobody"]) {
				const answer = await api.inject({
					method: "GET",
					url,
					remoteAddress: "198.51.100.1",
					headers: authorization === undefined ? {} : { authorization },
				});
				expect([401, 429]).toContain(answer.statusCode);
				expect(answer.body).not.toContain("letters");
			}
		}
		expect(control.asked).toEqual([]);
	});

	test("wrong keys are slowed by address and counted; who had a right one is not shut out", async () => {
		const registry = new Registry();
		const { api, clock, headers } = await setUp({ registry });
		const ask = (remoteAddress: string, more: object) =>
			api.inject({ method: "GET", url: "/api/v1/campaigns", remoteAddress, headers: { ...more } });
		const wrong = { authorization: "Bearer tg_wrong" };
		await ask("192.0.2.1", headers);
		for (let guess = 0; guess < 11; guess++) {
			expect((await ask("198.51.100.1", wrong)).statusCode).toBe(401);
			await ask("192.0.2.1", wrong);
		}
		const slowed = await ask("198.51.100.1", headers);
		expect(slowed.statusCode).toBe(429);
		expect(Number(slowed.headers["retry-after"])).toBeGreaterThan(0);
		expect((await ask("192.0.2.1", headers)).statusCode).toBe(200);
		expect((await ask("192.0.2.2", headers)).statusCode).toBe(200);
		clock.at += 60_000;
		expect((await ask("198.51.100.1", headers)).statusCode).toBe(200);
		expect(await registry.metrics()).toContain("tidegate_http_wrong_keys_total 22");
	});

	test("behind a proxy that is named, the client's own address counts; anybody else may say what he likes", async () => {
		const ask = async (proxies: string[]) => {
			const { api, headers } = await setUp({ proxies });
			const from = (address: string, authorization: string) =>
				api.inject({ url: "/api/v1/campaigns", headers: { authorization, "x-forwarded-for": address } });
			for (let guess = 0; guess < 12; guess++) await from("198.51.100.1", "Bearer tg_wrong");
			return [(await from("198.51.100.1", headers.authorization)).statusCode, (await from("192.0.2.1", headers.authorization)).statusCode];
		};
		expect(await ask(["127.0.0.1"])).toEqual([429, 200]);
		expect(await ask(["10.0.0.1"])).toEqual([429, 429]);
	});

	test("a dropped key is wrong at once", async () => {
		const { get, control } = await setUp();
		expect((await get("/api/v1/campaigns")).statusCode).toBe(200);
		control.dropApiKey("letters");
		expect((await get("/api/v1/campaigns")).statusCode).toBe(401);
	});
});

describe("status", () => {
	test("says whether it lives and whether it can take mail", async () => {
		const problems: string[] = [];
		const { api } = await setUp({ notReady: () => problems });
		expect((await api.inject("/healthz")).json()).toEqual({ status: "ok" });
		expect((await api.inject("/readyz")).statusCode).toBe(200);
		expect((await api.inject({ method: "HEAD", url: "/healthz" })).statusCode).toBe(200);
		problems.push("The disk is full");
		const answer = await api.inject("/readyz");
		expect(answer.statusCode).toBe(503);
		expect(answer.json()).toEqual({ status: "not ready", reasons: ["The disk is full"] });
	});

	test("shows the measures to this machine, or with a key", async () => {
		const { api, headers } = await setUp();
		await api.inject("/healthz");
		const answer = await api.inject("/metrics");
		expect(answer.body).toContain('tidegate_http_requests_total{listener="public",method="GET",route="/healthz",status="200"} 1');
		expect((await api.inject({ url: "/metrics", remoteAddress: "192.0.2.1" })).statusCode).toBe(401);
		expect((await api.inject({ url: "/metrics", headers: { "x-forwarded-for": "192.0.2.1" } })).statusCode).toBe(401);
		expect((await api.inject({ url: "/metrics", remoteAddress: "192.0.2.1", headers })).statusCode).toBe(200);
	});

	test("paths that are not there make no new measures", async () => {
		const registry = new Registry();
		const { api } = await setUp({ registry });
		for (let at = 0; at < 20; at++) expect((await api.inject(`/x${at}`)).statusCode).toBe(404);
		expect((await registry.metrics()).match(/tidegate_http_requests_total\{/g)).toHaveLength(1);
	});

	test("nothing may be framed, cached, sniffed or read by other sites", async () => {
		const { api, get } = await setUp();
		for (const answer of [
			await api.inject("/healthz"),
			await get("/api/v1/campaigns"),
			await api.inject("/nothing"),
			await api.inject("/api/v1/campaigns"),
		]) {
			expect(answer.headers).toMatchObject({
				"cache-control": "no-store",
				"x-content-type-options": "nosniff",
				"content-security-policy": "default-src 'none'; frame-ancestors 'none'",
			});
			expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
			expect(answer.headers["x-powered-by"]).toBeUndefined();
		}
	});

	test("the control calls are not there", async () => {
		const { api, headers } = await setUp();
		const answer = await api.inject({ method: "POST", url: "/control/v1/accounts", headers, payload: [] });
		expect(answer.statusCode).toBe(404);
	});
});

describe("OpenAPI", () => {
	test("docs/reference/openapi.json is what npm run docs would write", async () => {
		const page = readFileSync(new URL("../../../docs/reference/openapi.json", import.meta.url), "utf8");
		expect(page, "run npm run docs").toBe(await openApiPage());
	});

	test("is served, and describes every route of the public API", async () => {
		const { api } = await setUp();
		const { openapi, paths } = (await api.inject("/openapi.json")).json();
		expect(openapi).toBe("3.1.0");
		expect(
			Object.entries(paths as Record<string, object>)
				.flatMap(([path, each]) => Object.keys(each).map((method) => `${method} ${path}`))
				.sort(),
		).toEqual([
			"get /api/v1/accounts/{name}",
			"get /api/v1/campaigns",
			"get /api/v1/campaigns/{id}",
			"get /healthz",
			"get /metrics",
			"get /readyz",
			"post /api/v1/campaigns/check",
			"post /api/v1/campaigns/{id}/hold",
			"post /api/v1/campaigns/{id}/refuse",
			"post /api/v1/campaigns/{id}/release",
		]);
		expect(Object.keys(paths["/api/v1/campaigns/check"].post.requestBody.content)).toEqual(["application/json", "message/rfc822"]);
	});
});

describe("whatever is sent", () => {
	const routes = ["check", "k7m2-9xqd/release", "k7m2-9xqd/refuse", "k7m2-9xqd/hold", "x/release"];
	const value = fc.oneof(
		fc.jsonValue({ maxDepth: 4 }),
		fc.record(
			{
				account: fc.oneof(fc.constant("shop"), fc.jsonValue()),
				message: fc.oneof(fc.string(), fc.jsonValue()),
				renderings: fc.oneof(fc.array(fc.string(), { maxLength: 25 }), fc.jsonValue()),
				template: fc.jsonValue(),
				encoding: fc.constantFrom("text", "base64", "hex", 5),
				recipients: fc.oneof(fc.integer(), fc.double(), fc.jsonValue()),
				session: fc.jsonValue(),
				code: fc.oneof(fc.string(), fc.jsonValue()),
				reason: fc.jsonValue(),
			},
			{ requiredKeys: [] },
		),
	);

	test("any JSON is answered 2xx or 4xx with problem details", async () => {
		const { api, headers } = await setUp();
		const json = { ...headers, "content-type": "application/json" };
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...routes), value, async (route, payload) => {
				const answer = await api.inject({
					method: "POST",
					url: `/api/v1/campaigns/${route}`,
					headers: json,
					payload: JSON.stringify(payload),
				});
				expect(answer.statusCode, answer.body).toBeLessThan(500);
				if (answer.statusCode >= 400)
					expect(answer.json()).toMatchObject({ status: answer.statusCode, detail: expect.stringMatching(/./) });
			}),
			{ numRuns: 300 },
		);
	});

	test("any bytes, content type and query are too", async () => {
		const { api, headers } = await setUp();
		const type = fc.constantFrom(
			"application/json",
			"message/rfc822",
			"text/plain",
			"application/json; charset=utf-7",
			"x",
			"multipart/form-data; boundary=x",
		);
		await fc.assert(
			fc.asyncProperty(type, fc.uint8Array({ maxLength: 200 }), fc.string(), async (contentType, bytes, query) => {
				const url = `/api/v1/campaigns/check?${encodeURIComponent(query).replaceAll("%3D", "=").replaceAll("%26", "&")}`;
				const answer = await api.inject({
					method: "POST",
					url,
					headers: { ...headers, "content-type": contentType },
					payload: Buffer.from(bytes),
				});
				expect(answer.statusCode, answer.body).toBeLessThan(500);
			}),
			{ numRuns: 300 },
		);
	});

	test.each([
		["[".repeat(1_000_000), 400],
		[`{"account":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, 400],
		['{"__proto__":{"x":1},"account":"shop"}', 400],
		['{"constructor":{"prototype":{}}}', 400],
		["", 400],
		["\ufeff{}", 400],
		[`{"account":"shop","recipients":1,"encoding":"base64","message":"${" ".repeat(1_000_000)}!"}`, 400],
	])("hostile JSON (%#) costs little", async (payload, status) => {
		const { api, headers } = await setUp();
		const began = performance.now();
		const answer = await api.inject({
			method: "POST",
			url: "/api/v1/campaigns/check",
			headers: { ...headers, "content-type": "application/json" },
			payload,
		});
		expect(answer.statusCode, answer.body.slice(0, 200)).toBe(status);
		expect(answer.body.length).toBeLessThan(10_000);
		expect(performance.now() - began).toBeLessThan(3_000);
	});
});
