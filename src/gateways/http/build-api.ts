import swagger from "@fastify/swagger";
import fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import {
	jsonSchemaTransform,
	jsonSchemaTransformObject,
	serializerCompiler,
	validatorCompiler,
	type ZodTypeProvider,
} from "fastify-type-provider-zod";
import { Registry } from "prom-client";
import { systemClock } from "../../base/clock.ts";
import { silentLog } from "../../base/log.ts";
import type { By } from "../../gate/gate-control.ts";
import { type ApiLimits, defaultApiLimits } from "./api-limits.ts";
import type { ApiParts } from "./api-parts.ts";
import { BodyBudget } from "./body-budget.ts";
import { limitConnections } from "./connection-limits.ts";
import { controlRoutes } from "./control/control-routes.ts";
import { errorHandler } from "./error-handler.ts";
import { httpMetrics } from "./http-metrics.ts";
import { KeyDoor } from "./key-door.ts";
import { openApiInfo } from "./openapi-info.ts";
import { sendProblem } from "./problem.ts";
import { accountRoutes } from "./routes/account-routes.ts";
import { campaignRoutes } from "./routes/campaign-routes.ts";
import { checkRoute } from "./routes/check-route.ts";
import { statusRoutes } from "./routes/status-routes.ts";
import { addSecurityHeaders } from "./security-headers.ts";

declare module "fastify" {
	interface FastifyRequest {
		/** Who asks: "api:" and the name of an API key, or "operator" on the control socket. */
		by: By;
		/** When its header was there; ms of performance.now(). */
		beganAt: number;
	}
}

/**
 * public: whoever can reach the port, with an API key. control: the socket in the data folder, where the file's permissions
 * are the key.
 */
export type Listener = "public" | "control";

export type Api = FastifyInstance;

/** The routes on a listener. It does not listen yet: tests ask with `inject`. */
export async function buildApi(parts: ApiParts, listener: Listener): Promise<Api> {
	const limits = { ...defaultApiLimits, ...parts.limits };
	const registry = parts.registry ?? new Registry();
	const log = parts.log ?? silentLog;
	const app = bareServer(limits, listener, parts.proxies ?? []);
	app.setValidatorCompiler(validatorCompiler);
	app.setSerializerCompiler(serializerCompiler);
	app.setErrorHandler(errorHandler(log));
	app.setNotFoundHandler((request, reply) => {
		const detail = `There is no ${request.method} ${request.url.split("?", 1)[0]?.slice(0, 200)}. /openapi.json says what there is.`;
		return sendProblem(reply, { status: 404, kind: "no-such-route", detail });
	});
	addMessageParser(app);
	measure(app, registry, listener, parts);
	app.addHook("onSend", async (_, reply) => addSecurityHeaders(reply));
	await app.register(swagger, {
		openapi: openApiInfo(parts.version ?? "0.1.0"),
		transform: jsonSchemaTransform,
		transformObject: jsonSchemaTransformObject,
	});
	const open = doorOf(parts, registry, listener);
	const api = { ...parts, log, registry, clock: parts.clock ?? systemClock };
	await app.register(async (scope) => statusRoutes(scope.withTypeProvider<ZodTypeProvider>(), api, listener, open));
	await app.register(async (scope) => {
		scope.addHook("onRequest", open);
		boundBodies(scope, limits);
		const routes = scope.withTypeProvider<ZodTypeProvider>();
		if (listener === "control") controlRoutes(routes, parts.control);
		checkRoute(routes, api);
		campaignRoutes(routes, api);
		accountRoutes(routes, api);
	});
	return app;
}

export type OpenDoor = (request: FastifyRequest, reply: Parameters<KeyDoor["open"]>[1]) => Promise<unknown>;

export type ApiRoutes =
	FastifyInstance extends FastifyInstance<infer Server, infer Request, infer Reply, infer Logger>
		? FastifyInstance<Server, Request, Reply, Logger, ZodTypeProvider>
		: never;

function bareServer(limits: ApiLimits, listener: Listener, proxies: readonly string[]): FastifyInstance {
	const patient = listener === "control";
	const app = fastify({
		logger: false,
		bodyLimit: limits.bodyBytes,
		trustProxy: proxies.length > 0 ? [...proxies] : false,
		// On the control socket a reader may take its time: a pager in front of the ledger.
		connectionTimeout: patient ? 0 : limits.idleTimeout,
		requestTimeout: limits.requestTimeout,
		handlerTimeout: patient ? 0 : limits.handlerTimeout,
		keepAliveTimeout: limits.keepAliveTimeout,
		forceCloseConnections: "idle",
		http: { maxHeaderSize: limits.headerBytes, connectionsCheckingInterval: 1_000 },
		routerOptions: { maxParamLength: 200, querystringParser: (text) => Object.fromEntries(new URLSearchParams(text)) },
		exposeHeadRoutes: false,
		frameworkErrors: (error, request, reply) => errorHandler(silentLog)(error, request, reply as never),
	});
	limitConnections(app.server, limits);
	app.decorateRequest("by", "");
	app.decorateRequest("beganAt", 0);
	return app as unknown as FastifyInstance;
}

/** A message as it is, in the body. */
function addMessageParser(app: FastifyInstance): void {
	app.addContentTypeParser(["message/rfc822", "message/global"], { parseAs: "buffer" }, (_request, body, done) => done(null, body));
}

function measure(app: FastifyInstance, registry: Registry, listener: Listener, { log }: ApiParts): void {
	const { requests, seconds } = httpMetrics(registry);
	app.addHook("onRequest", async (request) => {
		request.beganAt = performance.now();
	});
	app.addHook("onResponse", async (request, reply) => {
		const route = request.routeOptions.url ?? "none";
		const took = performance.now() - request.beganAt;
		requests.inc({ listener, method: request.method, route, status: String(reply.statusCode) });
		seconds.observe({ listener, route }, took / 1_000);
		const fields = { listener, method: request.method, route, status: reply.statusCode, ms: Math.round(took), by: request.by };
		log?.debug(fields, "HTTP request");
	});
}

function doorOf(parts: ApiParts, registry: Registry, listener: Listener): OpenDoor {
	if (listener === "control") {
		return async (request) => {
			request.by = "operator";
		};
	}
	const { wrongKeys } = httpMetrics(registry);
	const door = new KeyDoor({
		control: parts.control,
		clock: parts.clock ?? systemClock,
		log: parts.log ?? silentLog,
		onWrongKey: () => wrongKeys.inc(),
	});
	return async (request, reply) => {
		const name = door.open(request, reply);
		// The prefix: a key that somebody called "operator" is not the operator.
		if (name !== undefined) request.by = `api:${name}`;
		return name === undefined ? reply : undefined;
	};
}

/** Takes room for a body before it is read, and gives it back when the answer is out or the client has gone. */
function boundBodies(app: FastifyInstance, limits: ApiLimits): void {
	const budget = new BodyBudget(limits.bodiesBytes);
	app.addHook("onRequest", async (request, reply) => {
		const told = Number(request.headers["content-length"]);
		const chunked = request.headers["transfer-encoding"] !== undefined;
		const bytes = chunked ? limits.bodyBytes : Number.isSafeInteger(told) ? Math.min(told, limits.bodyBytes) : 0;
		const giveBack = budget.take(bytes);
		if (giveBack === undefined) {
			const detail = "Too many large requests at a time. Ask again in a moment.";
			return sendProblem(reply, { status: 503, kind: "busy", detail, retryAfter: 1 });
		}
		reply.raw.once("close", giveBack);
		return undefined;
	});
}
