import type { Account } from "../../../src/accounts/account.ts";
import type { Campaign } from "../../../src/gate/campaign.ts";
import { findApiKey, hashOfApiKey, newApiKey } from "../../../src/gate/credentials/api-key.ts";
import type {
	AccountSecrets,
	AccountView,
	CampaignView,
	CheckAnswer,
	CheckRequest,
	ControlRefusal,
	GateControl,
	Observation,
	Outcome,
} from "../../../src/gate/gate-control.ts";
import type { GateEvent } from "../../../src/gate/gate-store.ts";
import type { LedgerRow } from "../../../src/gate/ledger.ts";
import { madeUpAccount, madeUpCampaign, madeUpCounts, moment } from "./made-up.ts";

const ok = <T>(value: T): Outcome<T> => ({ done: true, value });
const no = <T>(why: ControlRefusal, text: string): Outcome<T> => ({ done: false, why, text });

/** A GateControl in memory with one rule: code 123456 is right, every other wrong. Notes what it was asked. */
export class FakeControl implements GateControl {
	readonly asked: unknown[][] = [];
	readonly held = new Map<string, Campaign>();
	readonly known = new Map<string, Account>();
	readonly keys: { name: string; hash: string; createdAt: number }[] = [];
	/** Rows of the ledger, and how many of them were read. */
	rows = 3;
	rowsRead = 0;
	ledgerEnded = false;
	verdict: Pick<CheckAnswer, "action"> & { fault?: Error } = { action: "hold" };

	constructor() {
		this.known.set("shop", madeUpAccount());
		this.held.set("k7m2-9xqd", madeUpCampaign());
	}

	async addAccount(request: Parameters<GateControl["addAccount"]>[0], by: string): Promise<Outcome<AccountSecrets>> {
		this.asked.push(["addAccount", request, by]);
		if (this.known.has(request.name)) return no("name-taken", "There is an account of that name");
		const account = madeUpAccount({ name: request.name, from: request.from });
		this.known.set(request.name, account);
		return ok({
			account,
			login: request.name,
			password: "pass-word",
			totpUri: "otpauth://totp/x",
			totpSecret: "SECRET",
			webhookSecret: "whsec_new",
		});
	}
	async rotate(name: string, options: { secondFactor?: boolean; code?: string }, by: string): Promise<Outcome<AccountSecrets>> {
		this.asked.push(["rotate", name, options, by]);
		const account = this.known.get(name);
		if (account === undefined) return no("no-such-account", "There is no such account");
		return ok({ account, login: name, password: "new-word", totpUri: "", totpSecret: "", webhookSecret: "" });
	}
	async changeAccount(name: string, change: Parameters<GateControl["changeAccount"]>[1], by: string): Promise<Outcome<Account>> {
		this.asked.push(["changeAccount", name, change, by]);
		const account = this.known.get(name);
		return account === undefined ? no("no-such-account", "There is no such account") : ok(account);
	}
	async freeze(name: string, reason: string, by: string): Promise<Outcome<Account>> {
		this.asked.push(["freeze", name, reason, by]);
		return this.#change(name, { state: "frozen", stateReason: reason });
	}
	async thaw(name: string, code: string, by: string): Promise<Outcome<Account>> {
		this.asked.push(["thaw", name, code, by]);
		return code === "123456" ? this.#change(name, { state: "active", stateReason: "" }) : no("wrong-code", "The code is not right");
	}
	accounts(): readonly AccountView[] {
		return [...this.known.values()].map((account) => ({ account, knownRecipients: 5, held: 1, profile: [] }));
	}
	account(name: string): Outcome<AccountView> {
		const account = this.known.get(name);
		if (account === undefined) return no("no-such-account", "There is no such account");
		return ok({
			account,
			knownRecipients: 5,
			held: 1,
			profile: [{ what: "Links lead to", values: [{ value: "shop.example", count: 41 }] }],
		});
	}
	async learn(name: string, observations: readonly Observation[], by: string): Promise<Outcome<{ learnt: number }>> {
		this.asked.push(["learn", name, observations.length, by]);
		return ok({ learnt: observations.length });
	}
	resetProfile(name: string, by: string): Outcome<Account> {
		this.asked.push(["resetProfile", name, by]);
		return this.#change(name, {});
	}

	campaigns(filter: Parameters<GateControl["campaigns"]>[0]): readonly CampaignView[] {
		this.asked.push(["campaigns", filter]);
		return [...this.held.values()].filter(({ state }) => filter.states?.includes(state) ?? true).map((campaign) => this.#view(campaign));
	}
	campaign(id: string): Outcome<CampaignView> {
		const campaign = this.held.get(id);
		return campaign === undefined ? no("no-such-campaign", `There is no campaign ${id}`) : ok(this.#view(campaign));
	}
	async sample(id: string): Promise<Outcome<Uint8Array>> {
		return this.held.has(id) ? ok(Uint8Array.from([0, 255, 13, 10])) : no("no-such-campaign", "There is no such campaign");
	}
	*ledger(filter: Parameters<GateControl["ledger"]>[0]): Iterable<LedgerRow> {
		this.asked.push(["ledger", filter]);
		try {
			for (let recipientId = 1; recipientId <= this.rows; recipientId++) {
				this.rowsRead++;
				const address = `r${recipientId}\u2028@x.example`;
				const times = { acceptedAt: moment, changedAt: moment, dueAt: 0 };
				yield {
					recipientId,
					messageId: 1,
					campaignId: "k7m2-9xqd",
					accountId: 1,
					address,
					state: "held",
					reply: "",
					attempts: 0,
					...times,
				};
			}
		} finally {
			this.ledgerEnded = true;
		}
	}
	async hold(id: string, reason: string, by: string): Promise<Outcome<CampaignView>> {
		this.asked.push(["hold", id, reason, by]);
		return this.#decide(id, "held", by);
	}
	async release(id: string, code: string, by: string): Promise<Outcome<CampaignView>> {
		this.asked.push(["release", id, code, by]);
		if (code !== "123456") return no(code === "999999" ? "too-many-codes" : "wrong-code", "The code is not right");
		return this.#decide(id, "released", by);
	}
	async refuse(id: string, by: string): Promise<Outcome<CampaignView>> {
		this.asked.push(["refuse", id, by]);
		if (this.held.get(id)?.state === "released") return no("already-decided", "It was released already");
		return this.#decide(id, "refused", by);
	}
	async check(request: CheckRequest, by: string): Promise<Outcome<CheckAnswer>> {
		this.asked.push(["check", request, by]);
		if (this.verdict.fault !== undefined) throw this.verdict.fault;
		if (!this.known.has(request.account)) return no("no-such-account", `There is no account ${request.account}`);
		const campaign = madeUpCampaign({ id: "api1-api1", kind: "api", expectedRecipients: request.recipients });
		this.held.set(campaign.id, campaign);
		return ok({ id: campaign.id, action: this.verdict.action, score: campaign.score, reasons: campaign.reasons });
	}
	events(filter: { account?: string; campaignId?: string; limit?: number }): readonly GateEvent[] {
		this.asked.push(["events", filter]);
		return [{ at: moment, accountId: 1, campaignId: undefined, kind: "held", text: "Held", by: "gate" }];
	}

	addApiKey(name: string): { readonly key: string } | undefined {
		if (this.keys.some((key) => key.name === name)) return undefined;
		const key = newApiKey();
		this.keys.push({ name, hash: hashOfApiKey(key), createdAt: moment });
		return { key };
	}
	apiKeys(): readonly { readonly name: string; readonly createdAt: number }[] {
		return this.keys.map(({ name, createdAt }) => ({ name, createdAt }));
	}
	dropApiKey(name: string): boolean {
		const at = this.keys.findIndex((key) => key.name === name);
		if (at >= 0) this.keys.splice(at, 1);
		return at >= 0;
	}
	nameOfApiKey(key: string): string | undefined {
		return findApiKey(this.keys, key)?.name;
	}

	#change(name: string, change: Partial<Account>): Outcome<Account> {
		const account = this.known.get(name);
		if (account === undefined) return no("no-such-account", "There is no such account");
		this.known.set(name, { ...account, ...change });
		return ok({ ...account, ...change });
	}
	#decide(id: string, state: Campaign["state"], by: string): Outcome<CampaignView> {
		const campaign = this.held.get(id);
		if (campaign === undefined) return no("no-such-campaign", `There is no campaign ${id}`);
		this.held.set(id, { ...campaign, state, decidedBy: by });
		return this.campaign(id);
	}
	#view(campaign: Campaign): CampaignView {
		const events: GateEvent[] = [{ at: moment, accountId: 1, campaignId: campaign.id, kind: "held", text: "Held", by: "gate" }];
		return { campaign, account: "shop", counts: madeUpCounts({ held: 40_000 }), events };
	}
}
