import type { FastifyDynamicSwaggerOptions } from "@fastify/swagger";

/** What the OpenAPI description says beside the routes. */
export function openApiInfo(version: string): NonNullable<FastifyDynamicSwaggerOptions["openapi"]> {
	return {
		openapi: "3.1.0",
		info: {
			title: "Tidegate",
			version,
			license: { name: "Apache-2.0" },
			description:
				"For newsletter services that do not submit by SMTP: ask before a campaign is sent, and learn what a person decided " +
				"(docs/reference/webhooks.md). An API key alone releases nothing: that needs a code of the account's second factor.",
		},
		components: { securitySchemes: { key: { type: "http", scheme: "bearer", description: "An API key, tg_…" } } },
		tags: [
			{ name: "campaigns", description: "Ask, look, decide" },
			{ name: "accounts", description: "What is known of an account" },
			{ name: "status", description: "For whatever watches the gate" },
		],
	};
}
