import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Session } from "../../../accounts/session.ts";
import type { Clock } from "../../../base/clock.ts";
import type { CampaignState } from "../../../gate/campaign.ts";
import type { CheckAnswer, GateControl } from "../../../gate/gate-control.ts";
import type { ApiRoutes } from "../build-api.ts";
import { refusalProblem, sendProblem } from "../problem.ts";
import { checkAnswerSchema, checkQuerySchema, checkSchema } from "../schemas/check-schema.ts";
import { answers } from "../schemas/problem-schema.ts";

type Check = z.output<typeof checkSchema>;

/** POST /api/v1/campaigns/check: may this campaign be sent? */
export function checkRoute(app: ApiRoutes, { control, clock }: { readonly control: GateControl; readonly clock: Clock }): void {
	app.post(
		"/api/v1/campaigns/check",
		{
			schema: {
				tags: ["campaigns"],
				operationId: "checkCampaign",
				summary: "May this campaign be sent?",
				description:
					"Send JSON, or the message itself as message/rfc822 with the rest in the query. Ask before the first recipient gets it, and go by " +
					"action. When a person has decided, the account's webhook is told.",
				security: [{ key: [] }],
				consumes: ["application/json"],
				body: checkSchema,
				querystring: checkQuerySchema,
				response: answers("What to do with it, and why", checkAnswerSchema, 404, 413, 415, 503),
			},
			preValidation: async (request) => {
				if (Buffer.isBuffer(request.body)) request.body = fromMessage(request.body, request.query) as never;
			},
		},
		async (request, reply) => {
			const { body } = request;
			const messages = messagesOf(body);
			const session = sessionOf(body.session, clock.now());
			const outcome = await control.check({ account: body.account, messages, recipients: body.recipients, session }, request.by);
			if (!outcome.done) return sendProblem(reply, refusalProblem(outcome));
			const { id, action, score, reasons } = outcome.value;
			return { id, action, score, reasons: [...reasons], state: stateOf(control, outcome.value) };
		},
	);
}

/** What stands in the query of a message/rfc822 request, as the JSON it stands for: both are validated by the same schema. */
function fromMessage(message: Buffer, query: unknown): object {
	const { account, recipients, ...session } = query as z.output<typeof checkQuerySchema>;
	return {
		account,
		encoding: "base64",
		message: message.toString("base64"),
		recipients: recipients !== undefined && /^\d{1,10}$/.test(recipients) ? Number(recipients) : recipients,
		...(Object.keys(session).length === 0 ? {} : { session }),
	};
}

/** The template comes last: what only some of its recipients get may stand in no rendering that was sent along. */
function messagesOf({ message, renderings = [], template, encoding }: Check): Uint8Array[] {
	const texts = [...(message === undefined ? [] : [message]), ...renderings, ...(template === undefined ? [] : [template])];
	return texts.map((text) => Buffer.from(text, encoding === "base64" ? "base64" : "utf8"));
}

function sessionOf(session: Check["session"], now: number): Session {
	const { user, ip = "", userAgent, loginAt } = session ?? {};
	return {
		id: `api-${randomUUID()}`,
		clientAddress: ip,
		helo: "",
		tls: true,
		protocol: "api",
		loginAt: loginAt === undefined ? now : Date.parse(loginAt),
		...(user === undefined ? {} : { user }),
		...(userAgent === undefined ? {} : { userAgent }),
	};
}

const statesByAction: Readonly<Record<CheckAnswer["action"], CampaignState>> = {
	pass: "passing",
	canary: "canary",
	hold: "held",
	freeze: "held",
};

/** A campaign that was asked about before may have been decided since. */
function stateOf(control: GateControl, { id, action }: CheckAnswer): CampaignState {
	const view = control.campaign(id);
	return view.done ? view.value.campaign.state : statesByAction[action];
}
