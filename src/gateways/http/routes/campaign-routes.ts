import type { FastifyReply } from "fastify";
import { z } from "zod";
import { campaignStates } from "../../../gate/campaign.ts";
import type { CampaignView, GateControl, Outcome } from "../../../gate/gate-control.ts";
import type { ApiRoutes } from "../build-api.ts";
import { campaignAnswer } from "../campaign-answer.ts";
import { refusalProblem, sendProblem } from "../problem.ts";
import { campaignListSchema, campaignSchema } from "../schemas/campaign-schema.ts";
import { accountName, campaignId, code, time } from "../schemas/names.ts";
import { answers } from "../schemas/problem-schema.ts";

const shared = { tags: ["campaigns"], security: [{ key: [] }] };
const params = z.strictObject({ id: campaignId });

const listQuery = z.strictObject({
	state: z.enum(campaignStates, `One of ${campaignStates.join(", ")}`).optional(),
	account: accountName.optional(),
	since: time.optional(),
	limit: z
		.string()
		.regex(/^[1-9]\d{0,2}$/, "1 to 999")
		.default("100"),
});

/** Looking at campaigns, and deciding about them. */
export function campaignRoutes(app: ApiRoutes, { control }: { readonly control: GateControl }): void {
	app.get(
		"/api/v1/campaigns",
		{
			schema: {
				...shared,
				operationId: "listCampaigns",
				summary: "Campaigns, newest first",
				querystring: listQuery,
				response: answers("Campaigns", campaignListSchema),
			},
		},
		async ({ query: { state, account, since, limit } }) => {
			const views = control.campaigns({
				...(state === undefined ? {} : { states: [state] }),
				...(account === undefined ? {} : { account }),
				...(since === undefined ? {} : { since: Date.parse(since) }),
				limit: Number(limit),
			});
			return { campaigns: views.map(campaignAnswer) };
		},
	);
	app.get(
		"/api/v1/campaigns/:id",
		{
			schema: {
				...shared,
				operationId: "getCampaign",
				summary: "One campaign",
				params,
				response: answers("The campaign", campaignSchema, 404),
			},
		},
		async ({ params: { id } }, reply) => answered(control.campaign(id), reply),
	);
	decisionRoutes(app, control);
}

const optionalReason = z.strictObject({ reason: z.string().max(500).optional() }).nullish();

function decisionRoutes(app: ApiRoutes, control: GateControl): void {
	app.post(
		"/api/v1/campaigns/:id/release",
		{
			schema: {
				...shared,
				operationId: "releaseCampaign",
				summary: "Let a held campaign go, with a code of the account's second factor",
				params,
				body: z.strictObject({ code }),
				response: answers("The campaign as it is now", campaignSchema, 403, 404, 409),
			},
		},
		async ({ params: { id }, body, by }, reply) => answered(await control.release(id, body.code, by), reply),
	);
	app.post(
		"/api/v1/campaigns/:id/refuse",
		{
			schema: {
				...shared,
				operationId: "refuseCampaign",
				summary: "End a campaign: what is not out never goes out",
				params,
				body: z.strictObject({}).nullish(),
				response: answers("The campaign as it is now", campaignSchema, 404, 409),
			},
		},
		async ({ params: { id }, by }, reply) => answered(await control.refuse(id, by), reply),
	);
	app.post(
		"/api/v1/campaigns/:id/hold",
		{
			schema: {
				...shared,
				operationId: "holdCampaign",
				summary: "Stop a campaign that is going out; answers when nothing more of it is handed over",
				params,
				body: optionalReason,
				response: answers("The campaign as it is now", campaignSchema, 404, 409),
			},
		},
		async ({ params: { id }, body, by }, reply) => answered(await control.hold(id, body?.reason ?? "asked for by the API", by), reply),
	);
}

function answered(outcome: Outcome<CampaignView>, reply: FastifyReply) {
	return outcome.done ? campaignAnswer(outcome.value) : (sendProblem(reply, refusalProblem(outcome)) as never);
}
