import type {
	Account,
	Campaign,
	CampaignView,
	ControlConnection,
	ControlRefusal,
	LedgerRow,
	Outcome,
} from "../../src/app/control-connection.ts";
import type { GateEvent, RecipientState } from "../../src/app/control-connection.ts";

/** The time that everything in the fake happened around: 2026-11-26 08:40 UTC. */
export const fakeNow = Date.UTC(2026, 10, 26, 8, 40);
/** The code that the fake takes; a real one would change. */
export const fakeCode = "123456";

export function fakeAccount(change: Partial<Account> = {}): Account {
	return {
		id: 1,
		name: "alsquare",
		from: ["news@alsquare.example"],
		state: "active",
		stateReason: "",
		login: "alsquare-7f3k",
		passwordHash: "$argon2id$secret-hash",
		totpSecret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
		totpLastStep: 0,
		contacts: ["owner@alsquare.example"],
		webhook: undefined,
		webhookSecret: "whsec",
		seeds: [],
		createdAt: fakeNow - 86_400_000 * 400,
		confirmedAt: fakeNow - 86_400_000 * 300,
		...change,
	};
}

export const noCounts: Readonly<Record<RecipientState, number>> = {
	accepted: 0,
	held: 0,
	delivering: 0,
	delivered: 0,
	bounced: 0,
	refused: 0,
};

/** A campaign as an attacker would have it: its subject tries to move the cursor. */
export function fakeCampaign(
	change: Partial<Campaign> = {},
	counts: Partial<CampaignView["counts"]> = { held: 39_950, delivered: 0 },
): CampaignView {
	const reasons = [
		{
			code: "CLAIMS_GOVERNMENT_SENDER_IS_NOT",
			weight: 3.94,
			text: "Says it is from ministry of foreign affairs; the sender is alsquare.example",
		},
		{ code: "NEW_CALL_DOMAIN", weight: 2.5, text: "What is to be pressed leads to portal-mofa.example, where it never led before" },
		{ code: "KNOWN_PROGRAM", weight: -0.44, text: "It comes from the program that always sends" },
	];
	const campaign = {
		id: "k7m2-9xqd",
		accountId: 1,
		state: "held",
		kind: "smtp",
		action: "hold",
		subject: "Your statement is ready\u001b[2J\u202e",
		from: "Ministry <news@alsquare.example>",
		score: 6,
		reasons,
		sample: {
			content: {
				class: "phish",
				score: 2.77,
				probability: { ham: 0.06, spam: 0, phish: 0.94 },
				reasons: [
					{ code: "CLAIMS_GOVERNMENT_SENDER_IS_NOT", weight: 3.94, text: "Says it is from ministry of foreign affairs" },
					{ code: "PRIOR", weight: -1.17, text: "Where every message starts, before anything was looked at" },
				],
			},
			subject: "Your statement is ready",
			from: "Ministry <news@alsquare.example>",
			messageId: "",
			traits: { from: "news@alsquare.example" },
			fingerprint: {},
		} as unknown as Campaign["sample"],
		sampleMessageId: 1,
		alteredFrom: undefined,
		session: undefined,
		firstAt: fakeNow,
		lastAt: fakeNow + 60_000,
		expectedRecipients: 0,
		decidedBy: "gate",
		decidedAt: fakeNow + 40,
		learntAt: undefined,
		canaryUntil: undefined,
		...change,
	} satisfies Campaign;
	return {
		campaign,
		account: "alsquare",
		counts: { ...noCounts, ...counts },
		events: [event("told", "owner@alsquare.example was told", 1_000), event("held", "Held before the first recipient got it", 40)],
	};
}

function event(kind: string, text: string, after: number): GateEvent {
	return { at: fakeNow + after, accountId: 1, campaignId: "k7m2-9xqd", kind, text, by: "gate" };
}

export function fakeRow(change: Partial<LedgerRow> = {}): LedgerRow {
	return {
		recipientId: 1,
		messageId: 1,
		campaignId: "k7m2-9xqd",
		accountId: 1,
		address: "anna@home.example",
		state: "delivered",
		reply: "250 2.0.0 Ok: queued as 4F1",
		attempts: 1,
		acceptedAt: fakeNow,
		changedAt: fakeNow + 2_000,
		dueAt: 0,
		...change,
	};
}

/** What the fake holds; tests put in what they need. */
export interface FakeState {
	accounts: Account[];
	campaigns: CampaignView[];
	rows: LedgerRow[];
	keys: string[];
	/** Calls that change something, with what was asked. */
	calls: unknown[][];
	/** Rows that were read of the ledger. */
	rowsRead: number;
}

/** A gate of a few lines, for tests of commands: it refuses as the real one does and keeps nothing. */
export function fakeControl(start: Partial<FakeState> = {}): { control: ControlConnection; state: FakeState } {
	const state: FakeState = {
		accounts: [fakeAccount()],
		campaigns: [fakeCampaign()],
		rows: [fakeRow()],
		keys: [],
		calls: [],
		rowsRead: 0,
		...start,
	};
	const account = (name: string): Outcome<Account> => {
		const found = state.accounts.find((one) => one.name === name);
		return found === undefined ? refusal("no-such-account", `there is no account ${name}`) : done(found);
	};
	const campaign = (id: string): Outcome<CampaignView> => {
		const found = state.campaigns.find((one) => one.campaign.id === id);
		return found === undefined ? refusal("no-such-campaign", `there is no campaign ${id}`) : done(found);
	};
	const withCode = <T>(code: string, outcome: Outcome<T>): Outcome<T> =>
		code === fakeCode || !outcome.done ? outcome : refusal("wrong-code", "that is not the code");
	const changed = (id: string, to: Campaign["state"], counts: Partial<CampaignView["counts"]>): Outcome<CampaignView> => {
		const found = campaign(id);
		return found.done ? done(fakeCampaign({ ...found.value.campaign, state: to, decidedBy: "operator" }, counts)) : found;
	};
	const secrets = (of: Account) => ({
		account: of,
		login: of.login,
		password: "k3n8-w2pq-x7vd-m4tr",
		totpSecret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
		totpUri: `otpauth://totp/Tidegate:${of.name}?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Tidegate`,
		webhookSecret: "whsec-1",
	});
	const view = (of: Account) => ({
		account: of,
		knownRecipients: 40_000,
		held: state.campaigns.filter((one) => one.campaign.state === "held").length,
		profile,
	});
	const control: ControlConnection = {
		reached: "running",
		async addAccount(request, by) {
			state.calls.push(["addAccount", request, by]);
			if (state.accounts.some(({ name }) => name === request.name))
				return refusal("name-taken", `there is an account ${request.name} already`);
			const { name, from, contacts = [], webhook, seeds = [] } = request;
			return done(secrets(fakeAccount({ name, from, contacts, webhook, seeds, login: `${name}-7f3k` })));
		},
		async rotate(name, options, by) {
			state.calls.push(["rotate", name, options, by]);
			const found = account(name);
			if (!found.done) return found;
			if (options.secondFactor) return withCode(options.code ?? "", done(secrets(found.value)));
			return done({ ...secrets(found.value), totpUri: "", totpSecret: "" });
		},
		async changeAccount(name, change, by) {
			state.calls.push(["changeAccount", name, change, by]);
			return account(name);
		},
		async freeze(name, reason, by) {
			state.calls.push(["freeze", name, reason, by]);
			return account(name);
		},
		async thaw(name, code, by) {
			state.calls.push(["thaw", name, code, by]);
			return withCode(code, account(name));
		},
		async accounts() {
			return state.accounts.map(view);
		},
		async account(name) {
			const found = account(name);
			return found.done ? done(view(found.value)) : found;
		},
		async learn(name, observations, by) {
			state.calls.push(["learn", name, observations.length, by]);
			return done({ learnt: observations.length });
		},
		async resetProfile(name, by) {
			state.calls.push(["resetProfile", name, by]);
			return account(name);
		},
		async campaigns({ states, account: name }) {
			return state.campaigns.filter(
				(one) => (states === undefined || states.includes(one.campaign.state)) && (name === undefined || one.account === name),
			);
		},
		async campaign(id) {
			return campaign(id);
		},
		async sample(id) {
			const found = campaign(id);
			return found.done ? done(Buffer.from("Subject: \u001b[2Jboo\r\n\r\nbody\r\n")) : found;
		},
		async *ledger({ address }) {
			for (const row of state.rows) {
				state.rowsRead++;
				if (address === undefined || row.address === address) yield row;
			}
		},
		async hold(id, reason, by) {
			state.calls.push(["hold", id, reason, by]);
			return changed(id, "held", { held: 39_000, delivered: 950 });
		},
		async release(id, code, by) {
			state.calls.push(["release", id, code, by]);
			return withCode(code, changed(id, "released", { accepted: 39_950 }));
		},
		async refuse(id, by) {
			state.calls.push(["refuse", id, by]);
			return changed(id, "refused", { refused: 39_950 });
		},
		async check() {
			throw new Error("no command asks this");
		},
		async events({ campaignId, account: name }) {
			return state.campaigns.flatMap((one) =>
				(campaignId ?? one.campaign.id) === one.campaign.id && (name ?? one.account) === one.account ? one.events : [],
			);
		},
		async addApiKey(name) {
			if (state.keys.includes(name)) return undefined;
			state.keys.push(name);
			return { key: "tg_k3n8w2pqx7vdm4tr" };
		},
		async apiKeys() {
			return state.keys.map((name) => ({ name, createdAt: fakeNow }));
		},
		async dropApiKey(name) {
			const before = state.keys.length;
			state.keys = state.keys.filter((key) => key !== name);
			return state.keys.length < before;
		},
		async nameOfApiKey() {
			return undefined;
		},
		async close() {},
	};
	return { control, state };
}

const profile = [
	{
		what: "Links lead to",
		values: [
			{ value: "alsquare.example", count: 410 },
			{ value: "blog.alsquare.example", count: 12 },
		],
	},
	{ what: "Language", values: [{ value: "ko", count: 41 }] },
];

function done<T>(value: T): Outcome<T> {
	return { done: true, value };
}

function refusal(why: ControlRefusal, text: string): Outcome<never> {
	return { done: false, why, text };
}
