import { z } from "zod";
import { campaignStates } from "../../../gate/campaign.ts";
import type { CheckRequest, Observation } from "../../../gate/gate-control.ts";
import type { Asked, ControlCall } from "./control-wire.ts";

const name = z.string().min(1).max(200);
const text = z.string().max(2_000);
const by = z.string().max(200);
const id = z.string().max(100);
const addresses = z.array(z.string().max(320)).max(1_000);

const newAccount = z.strictObject({
	name,
	from: addresses,
	contacts: addresses.exactOptional(),
	webhook: z.string().max(2_000).exactOptional(),
	seeds: addresses.exactOptional(),
});
const accountSettings = z.strictObject({
	from: addresses.exactOptional(),
	contacts: addresses.exactOptional(),
	webhook: z.string().max(2_000).exactOptional(),
	seeds: addresses.exactOptional(),
});
const campaignFilter = z.strictObject({
	accountId: z.int().exactOptional(),
	account: name.exactOptional(),
	states: z.array(z.enum(campaignStates)).exactOptional(),
	since: z.number().exactOptional(),
	limit: z.int().min(1).exactOptional(),
});
const observation = z.strictObject({ traits: z.looseObject({}), at: z.number().optional() });
const session = z.strictObject({
	id: text,
	clientAddress: text,
	helo: text,
	tls: z.boolean(),
	protocol: z.enum(["smtp", "api"]),
	user: text.exactOptional(),
	userAgent: text.exactOptional(),
	loginAt: z.number(),
});
const bytes = z.base64().transform((encoded): Uint8Array => Buffer.from(encoded, "base64"));

/** Arguments of every call in order, as they come by JSON: bytes as base64.  a method that is added to GateControl and not here does not compile. */
export const controlCalls: { readonly [Name in ControlCall]: z.ZodType<Asked<Name>> } = {
	addAccount: z.tuple([newAccount, by]),
	changeAccount: z.tuple([name, accountSettings, by]),
	rotate: z.tuple([name, z.strictObject({ secondFactor: z.boolean().exactOptional(), code: text.exactOptional() }), by]),
	freeze: z.tuple([name, text, by]),
	thaw: z.tuple([name, text, by]),
	accounts: z.tuple([]),
	account: z.tuple([name]),
	learn: z.tuple([name, z.array(observation) as unknown as z.ZodType<readonly Observation[]>, by]),
	resetProfile: z.tuple([name, by]),
	campaigns: z.tuple([campaignFilter]),
	campaign: z.tuple([id]),
	sample: z.tuple([id]),
	hold: z.tuple([id, text, by]),
	release: z.tuple([id, text, by]),
	refuse: z.tuple([id, by]),
	check: z.tuple([
		z.strictObject({ account: name, messages: z.array(bytes), recipients: z.number(), session }) as unknown as z.ZodType<CheckRequest>,
		by,
	]),
	events: z.tuple([
		z.strictObject({ account: name.exactOptional(), campaignId: id.exactOptional(), limit: z.int().min(1).exactOptional() }),
	]),
	addApiKey: z.tuple([name]),
	apiKeys: z.tuple([]),
	dropApiKey: z.tuple([name]),
	nameOfApiKey: z.tuple([text]),
};

export const ledgerFilter = z.strictObject({
	campaignId: id.exactOptional(),
	account: name.exactOptional(),
	address: z.string().max(320).exactOptional(),
});
