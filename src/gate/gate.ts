import { AccountDesk } from "./account-desk.ts";
import type { AccountRoom } from "./account-room.ts";
import { AccountRooms } from "./account-rooms.ts";
import type { Campaign } from "./campaign.ts";
import { CampaignDesk } from "./campaign-desk.ts";
import { CampaignMoves } from "./campaign-moves.ts";
import { CanaryWatch } from "./canary-watch.ts";
import { CheckDesk } from "./check-desk.ts";
import { Chores } from "./chores.ts";
import { findApiKey, hashOfApiKey, newApiKey } from "./credentials/api-key.ts";
import { LoginDesk } from "./credentials/login-desk.ts";
import { PasswordHasher } from "./credentials/password-hasher.ts";
import { SecondFactor } from "./credentials/second-factor.ts";
import type { GateControl } from "./gate-control.ts";
import type { GateParts } from "./gate-parts.ts";
import { Intake } from "./intake.ts";
import { maySendAs } from "./sender-pattern.ts";
import type { SubmissionDesk } from "./submission.ts";

/** The gate, put together: what gateways hand mail in at, and what people control it with. */
export interface Gate {
	readonly desk: SubmissionDesk;
	readonly control: GateControl;
	/** Begins what has to be done from time to time. */
	start(): Promise<void>;
	/** Resolves when no chore is under way any more. */
	stop(): Promise<void>;
	/** For tests and the fire drill, whose clocks run on their own. */
	readonly chores: Chores;
	readonly canaries: CanaryWatch;
}

export function createGate(parts: GateParts): Gate {
	const rooms = new AccountRooms(parts);
	const moves = new CampaignMoves(parts);
	const canaries = new CanaryWatch(parts, rooms, moves);
	const hasher = new PasswordHasher();
	const secondFactor = new SecondFactor(parts.clock);
	const logins = createLoginDesk(parts, rooms, hasher);
	const listeners: ((accountId: number) => void)[] = [];
	const expel = (accountId: number) => {
		for (const listener of listeners) listener(accountId);
	};
	const accounts = new AccountDesk({ ...parts, rooms, moves, logins, hasher, secondFactor, expel });
	const campaigns = new CampaignDesk({ ...parts, rooms, moves, secondFactor });
	const begun = (room: AccountRoom, campaignId: string) => actOn(campaignId, room, { parts, accounts, canaries, moves });
	const intake = new Intake(parts, rooms, canaries, { begun });
	const checks = new CheckDesk({ ...parts, rooms, begun });
	const chores = new Chores({ ...parts, rooms, canaries, enteringSegments: () => intake.enteringSegments() });
	return {
		desk: {
			login: (attempt) => logins.login(attempt),
			maySendAs: (accountId, mailFrom) => maySendAs(rooms.open(accountId)?.account.from ?? [], mailFrom),
			submit: (submission) => intake.submit(submission),
			onExpelled: (listener) => void listeners.push(listener),
		},
		control: controlOf(parts, accounts, campaigns, checks),
		start: async () => {
			await logins.prepare();
			chores.start();
		},
		stop: () => chores.stop(),
		chores,
		canaries,
	};
}

interface Actors {
	readonly parts: GateParts;
	readonly accounts: AccountDesk;
	readonly canaries: CanaryWatch;
	readonly moves: CampaignMoves;
}

/** What follows once the first message of a campaign is on disk. Only that is told of: the rest waits silently with it. */
function actOn(campaignId: string, room: AccountRoom, { parts, accounts, canaries, moves }: Actors): void {
	const campaign = room.campaign(campaignId);
	if (campaign === undefined) return;
	const { state, score, action, alteredFrom } = campaign;
	const { name } = room.account;
	parts.log.info({ account: name, campaign: campaignId, state, score: Math.round(score * 100) / 100 }, "a campaign begins");
	if (state === "canary") return beginCanary(room, campaign, parts, canaries);
	if (state !== "held") return;
	moves.event(campaign, "held", campaign.reasons[0]?.text ?? "", "gate");
	parts.log.warn({ account: name, campaign: campaignId, score }, "a campaign is held");
	parts.teller.tell("held", room.account, campaign);
	const isLaterMessage = alteredFrom !== undefined && room.campaign(alteredFrom)?.state === "canary";
	const reason = isLaterMessage ? `a later message of it is held: ${campaignId}` : `other mail of the account is held: ${campaignId}`;
	inBackground(parts, canaries.ringAll(room, reason));
	if (action === "freeze" && parts.settings.freeze === "auto" && room.account.state !== "frozen")
		inBackground(parts, accounts.freeze(name, `campaign ${campaignId} was held, and the login itself looks stolen`, "gate"));
}

function beginCanary(room: AccountRoom, campaign: Campaign, parts: GateParts, canaries: CanaryWatch): void {
	canaries.begin(room, campaign);
	if (canaries.areMany(room.account.id))
		inBackground(parts, canaries.ringAll(room, "mail of many kinds, all a little unusual, came at once"));
}

function inBackground(parts: GateParts, work: Promise<unknown>): void {
	work.catch((cause) => parts.log.error({ cause: String(cause) }, "what follows a hold failed"));
}

/** Noting a login must not cost each of them an fsync: a sending program may log in for every message. */
function createLoginDesk(parts: GateParts, rooms: AccountRooms, hasher: PasswordHasher): LoginDesk {
	const { store, clock, commits, log } = parts;
	return new LoginDesk({
		clock,
		hasher,
		store: {
			account: (id) => rooms.open(id)?.account,
			accountByLogin: (login) => store.accountByLogin(login.toLowerCase()),
			addLoginAttempt: (attempt) =>
				void commits
					.add(() => store.addLoginAttempt(attempt))
					.catch((cause) => log.error({ cause: String(cause) }, "a login was not noted")),
		},
		knowsNetwork: (accountId, network) => rooms.open(accountId)?.profile.tallies.networks.has(network) ?? false,
	});
}

function controlOf(parts: GateParts, accounts: AccountDesk, campaigns: CampaignDesk, checks: CheckDesk): GateControl {
	const { store, clock } = parts;
	return {
		addAccount: (request, by) => accounts.add(request, by),
		changeAccount: async (account, change, by) => accounts.change(account, change, by),
		rotate: (account, options, by) => accounts.rotate(account, options, by),
		freeze: (account, reason, by) => accounts.freeze(account, reason, by),
		thaw: async (account, code, by) => accounts.thaw(account, code, by),
		accounts: () => accounts.views(),
		account: (name) => accounts.view(name),
		learn: async (account, observations, by) => accounts.learn(account, observations, by),
		resetProfile: (account, by) => accounts.resetProfile(account, by),
		campaigns: (filter) => campaigns.views(filter),
		campaign: (id) => campaigns.view(id),
		sample: (id) => campaigns.sample(id),
		ledger: (filter) => campaigns.ledger(filter),
		events: ({ account, ...filter }) => {
			if (account === undefined) return store.events(filter);
			const accountId = store.accountByName(account)?.id;
			return accountId === undefined ? [] : store.events({ ...filter, accountId });
		},
		hold: (id, reason, by) => campaigns.hold(id, reason, by),
		release: (id, code, by) => campaigns.release(id, code, by),
		refuse: (id, by) => campaigns.refuse(id, by),
		check: (request) => checks.check(request),
		addApiKey: (name) => {
			if (store.apiKeys().some((key) => key.name === name)) return undefined;
			const key = newApiKey();
			store.addApiKey({ name, hash: hashOfApiKey(key), createdAt: clock.now() });
			return { key };
		},
		apiKeys: () => store.apiKeys(),
		dropApiKey: (name) => store.dropApiKey(name),
		nameOfApiKey: (key) => findApiKey(store.apiKeys(), key)?.name,
	};
}
