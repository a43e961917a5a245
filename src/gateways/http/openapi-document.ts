import type { FastifyInstance } from "fastify";

interface Operation {
	requestBody?: { content: Record<string, object> };
}

/** The OpenAPI description of a listener's routes. The message as a body is added here: a zod schema cannot say "bytes". */
export function openApiDocument(app: Pick<FastifyInstance, "swagger">): object {
	const document = structuredClone(app.swagger()) as { paths?: Record<string, Record<string, Operation>> };
	const content = document.paths?.["/api/v1/campaigns/check"]?.["post"]?.requestBody?.content;
	if (content !== undefined) content["message/rfc822"] = { schema: { type: "string", contentMediaType: "message/rfc822" } };
	return document;
}
