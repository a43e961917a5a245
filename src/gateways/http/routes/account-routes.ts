import { z } from "zod";
import type { AccountView, GateControl } from "../../../gate/gate-control.ts";
import type { ApiRoutes } from "../build-api.ts";
import { refusalProblem, sendProblem } from "../problem.ts";
import { accountSchema } from "../schemas/account-schema.ts";
import { accountName } from "../schemas/names.ts";
import { answers } from "../schemas/problem-schema.ts";

/** What a program may know of an account. */
export function accountRoutes(app: ApiRoutes, { control }: { readonly control: GateControl }): void {
	app.get(
		"/api/v1/accounts/:name",
		{
			schema: {
				tags: ["accounts"],
				security: [{ key: [] }],
				operationId: "getAccount",
				summary: "One account",
				params: z.strictObject({ name: accountName }),
				response: answers("The account", accountSchema, 404),
			},
		},
		async ({ params: { name } }, reply) => {
			const outcome = control.account(name);
			return outcome.done ? accountAnswer(outcome.value) : (sendProblem(reply, refusalProblem(outcome)) as never);
		},
	);
}

function accountAnswer({ account, held, knownRecipients, profile }: AccountView): z.output<typeof accountSchema> {
	return {
		name: account.name,
		state: account.state,
		stateReason: account.stateReason,
		from: [...account.from],
		secondFactor: account.totpSecret !== undefined,
		confirmed: account.confirmedAt !== undefined,
		contacts: account.contacts.length,
		held,
		knownRecipients,
		createdAt: new Date(account.createdAt).toISOString(),
		profile: profile.map(({ what, values }) => ({ what, values: values.map((each) => ({ ...each })) })),
	};
}
