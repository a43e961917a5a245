import type { FastifyReply } from "fastify";

/** Nothing of the API is a page, to be framed, cached or read by scripts of other sites (no CORS either). */
const fields: Readonly<Record<string, string>> = {
	"cache-control": "no-store",
	"content-security-policy": "default-src 'none'; frame-ancestors 'none'",
	"cross-origin-resource-policy": "same-origin",
	"referrer-policy": "no-referrer",
	"x-content-type-options": "nosniff",
	"x-frame-options": "DENY",
};

export function addSecurityHeaders(reply: FastifyReply): void {
	reply.headers(fields);
}
