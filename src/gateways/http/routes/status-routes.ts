import type { FastifyReply, FastifyRequest } from "fastify";
import type { Registry } from "prom-client";
import { z } from "zod";
import { addressScope } from "../../../base/address-scope.ts";
import type { ApiRoutes, Listener, OpenDoor } from "../build-api.ts";
import { openApiDocument } from "../openapi-document.ts";

interface StatusParts {
	readonly registry: Registry;
	readonly notReady?: () => readonly string[];
}

const tags = ["status"];
const stateSchema = z.object({ status: z.enum(["ok", "not ready"]), reasons: z.array(z.string()).optional() });

/** For whatever watches the gate. Tells nothing of accounts but in the measures, which are for this machine, or with a key. */
export function statusRoutes(app: ApiRoutes, { registry, notReady }: StatusParts, listener: Listener, open: OpenDoor): void {
	app.get(
		"/healthz",
		{
			exposeHeadRoute: true,
			schema: { tags, operationId: "health", summary: "Does the process answer?", response: { 200: stateSchema.describe("It does") } },
		},
		async () => ({ status: "ok" as const }),
	);
	app.get(
		"/readyz",
		{
			exposeHeadRoute: true,
			schema: {
				tags,
				operationId: "readiness",
				summary: "Can the gate take mail?",
				response: { 200: stateSchema.describe("It can"), 503: stateSchema.describe("It cannot, and why") },
			},
		},
		async (_, reply) => {
			const reasons = notReady?.() ?? [];
			if (reasons.length === 0) return { status: "ok" as const };
			return reply.code(503).send({ status: "not ready" as const, reasons: [...reasons] });
		},
	);
	app.get("/openapi.json", { schema: { hide: true } }, async () => openApiDocument(app));
	const description = "Measures for Prometheus. Needs an API key, but for a client on the same machine.";
	app.get(
		"/metrics",
		{
			schema: { tags, operationId: "metrics", summary: "Measures", description },
			onRequest: async (request: FastifyRequest, reply: FastifyReply) => (isLocal(request, listener) ? undefined : open(request, reply)),
		},
		async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()),
	);
}

/** Directly from this machine. A reverse proxy on it speaks for anybody, and says so in its fields. */
function isLocal({ socket, headers }: FastifyRequest, listener: Listener): boolean {
	if (listener === "control") return true;
	const proxied = ["forwarded", "x-forwarded-for", "via", "x-real-ip"].some((name) => headers[name] !== undefined);
	return !proxied && addressScope(socket.remoteAddress ?? "") === "loopback";
}
