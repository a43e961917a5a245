import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import type { Log } from "../../base/log.ts";
import { StorageError } from "../../base/storage-error.ts";
import { type FieldProblem, type Problem, sendProblem } from "./problem.ts";

/** What of an error a client is told by its code; fastify's own texts are for programmers. */
const texts: Readonly<Record<string, string>> = {
	FST_ERR_CTP_BODY_TOO_LARGE: "The body is larger than the 32 MB that are looked at. Send the message without its largest attachments.",
	FST_ERR_CTP_INVALID_MEDIA_TYPE: "Send application/json, or message/rfc822 with account and recipients in the query.",
	FST_ERR_CTP_EMPTY_JSON_BODY: "The content type is JSON and the body is empty. Send {} or leave the content type out.",
	FST_ERR_CTP_INVALID_JSON_BODY: "The body is not JSON.",
	FST_ERR_CTP_INVALID_CONTENT_LENGTH: "The body is not as long as Content-Length says.",
	FST_ERR_HANDLER_TIMEOUT: "The gate is still at it. What was asked for may yet happen: look before you ask again.",
};

/** Makes problem details of whatever went wrong. Our own faults are logged whole, and told in general. */
export function errorHandler(log: Log) {
	return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
		if (hasZodFastifySchemaValidationErrors(error)) return sendProblem(reply, schemaProblem(error));
		const status = error.statusCode ?? 500;
		if (status < 500) {
			const detail = texts[error.code] ?? (error.code?.includes("JSON") ? "The body is not JSON." : error.message);
			return sendProblem(reply, { status, kind: "bad-request", detail });
		}
		if (error.code === "FST_ERR_HANDLER_TIMEOUT") return sendProblem(reply, { status: 503, kind: "slow", detail: texts[error.code] ?? "" });
		log.error({ err: error, method: request.method, route: request.routeOptions.url }, "An HTTP request failed");
		return sendProblem(reply, fault(error));
	};
}

function fault(error: Error): Problem {
	if (error instanceof StorageError && error.temporary) {
		return { status: 503, kind: "disk", detail: "The gate's disk is full or fails. Nothing was changed; ask again later.", retryAfter: 60 };
	}
	return { status: 500, kind: "fault", detail: "The gate failed to do this; its log says why. Ask again, or tell its operator." };
}

interface SchemaIssue {
	readonly instancePath: string;
	readonly message?: string | undefined;
}

function schemaProblem(error: { readonly validation: readonly SchemaIssue[]; readonly validationContext?: string | undefined }): Problem {
	const errors = error.validation.slice(0, 20).map(fieldProblem);
	const detail = errors.map(({ field, text }) => (field === "" ? text : `${field}: ${text}`)).join("; ");
	return { status: 400, kind: "wrong-field", detail: detail.slice(0, 2_000), errors };
}

function fieldProblem({ instancePath, message = "is wrong" }: SchemaIssue): FieldProblem {
	// JSON Pointer (RFC 6901): /session/ip
	const field = instancePath
		.slice(1)
		.split("/")
		.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
		.join(".");
	return { field: field.slice(0, 200), text: message.slice(0, 500) };
}
