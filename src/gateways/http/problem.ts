import type { FastifyReply } from "fastify";
import type { ControlRefusal, Outcome } from "../../gate/gate-control.ts";
import { problemTitles } from "./schemas/problem-schema.ts";

export interface FieldProblem {
	/** "recipients", "session.ip" */
	readonly field: string;
	readonly text: string;
}

export interface Problem {
	readonly status: number;
	/** Last part of its type: "urn:tidegate:wrong-code". */
	readonly kind: string;
	/** What is wrong and what to do. */
	readonly detail: string;
	readonly errors?: readonly FieldProblem[];
	/** Seconds after which it is worth trying again. */
	readonly retryAfter?: number;
}

/** Answers with problem details (RFC 9457). */
export function sendProblem(reply: FastifyReply, { status, kind, detail, errors, retryAfter }: Problem): FastifyReply {
	if (retryAfter !== undefined) reply.header("retry-after", String(retryAfter));
	const title = problemTitles[status] ?? "Problem";
	const body = { type: `urn:tidegate:${kind}`, title, status, detail, ...(errors === undefined ? {} : { errors }) };
	// Serialized here: a problem is the same whether a route says in its schema that it can happen or not.
	return reply
		.code(status)
		.type("application/problem+json")
		.serializer((payload: unknown) => (typeof payload === "string" ? payload : JSON.stringify(payload)))
		.send(body);
}

const refusalStatus: Readonly<Record<ControlRefusal, number>> = {
	"no-such-account": 404,
	"no-such-campaign": 404,
	"name-taken": 409,
	"bad-name": 400,
	"bad-address": 400,
	"second-factor-not-set-up": 409,
	"wrong-code": 403,
	"code-already-used": 403,
	"too-many-codes": 429,
	"already-decided": 409,
	"not-held": 409,
	"account-frozen": 409,
};

/** What the gate would not do, as a problem. */
export function refusalProblem({ why, text }: Extract<Outcome<unknown>, { done: false }>): Problem {
	return { status: refusalStatus[why], kind: why, detail: text };
}
