import { setTimeout as wait } from "node:timers/promises";
import { totpCode } from "../../gate/credentials/totp.ts";
import type { AccountSecrets, CampaignView, Outcome } from "../../gate/gate-control.ts";
import { reportMessage } from "../report-message.ts";
import { scanTools } from "../create-scanner.ts";
import type { AttackKind } from "./attack-kinds.ts";
import { type Attack, attackOf } from "./attacks.ts";
import { type BlastResult, blast, type Letter } from "./blast.ts";
import { type MailTemplate, renderMail } from "./compose-mail.ts";
import { CountingSink } from "./counting-sink.ts";
import type { DrillEvent, DrillResult } from "./drill-event.ts";
import { type DrillGate, startDrillGate } from "./drill-gate.ts";
import { company, newsletterIssue } from "./newsletter.ts";
import { StoryClock } from "./story-clock.ts";

export interface DrillOptions {
	readonly recipients: number;
	readonly attack: AttackKind;
	readonly seed: number;
	readonly onEvent: (event: DrillEvent) => void;
	readonly signal?: AbortSignal;
}

const account = "alsquare-newsletter";
const week = 7 * 24 * 3_600_000;
/** Weekly issues the account has sent before. */
const pastIssues = 52;
/** Genuine recipients of the first issue, and of the one after the attack: enough to see a delay, few enough to stay under three minutes. */
const genuineRecipients = { before: 1_000, after: 500 };
const usualAddress = "192.0.2.17";
const attackerAddress = "198.51.100.80";
/** A company noticed this attack after so long; see the project's story. */
const noticedAfterMinutes = 80;
const settleMilliseconds = 60_000;

/**
 * The fire drill: the gate and a next hop on loopback, a newsletter account with a year of history, its genuine issue, the attack
 * with the right password, and the genuine issue again after the owner refused the attack. Everything is real but the readers.
 */
export async function runDrill(options: DrillOptions): Promise<DrillResult> {
	const sink = await CountingSink.open();
	try {
		const gate = await startDrillGate(sink.port);
		try {
			return await new Drill(gate, sink, options).run();
		} finally {
			await gate.stop();
		}
	} finally {
		await sink.close();
	}
}

class Drill {
	readonly #gate: DrillGate;
	readonly #sink: CountingSink;
	readonly #options: DrillOptions;
	readonly #clock = new StoryClock();
	readonly #waits: number[] = [];
	#genuineSent = 0;

	constructor(gate: DrillGate, sink: CountingSink, options: DrillOptions) {
		this.#gate = gate;
		this.#sink = sink;
		this.#options = options;
	}

	async run(): Promise<DrillResult> {
		const secrets = await this.#addAccount();
		await this.#learnHistory();
		await this.#sendIssue(secrets, pastIssues + 1, "first issue", genuineRecipients.before);
		this.#clock.jumpTo(8, 40);
		const attack = attackOf(this.#options.attack, pastIssues + 1, this.#options.seed);
		const began = Date.now();
		const attacked = await this.#attack(secrets, attack);
		const held = await this.#heldCampaigns();
		const stopped = await this.#ownerActs(secrets, held);
		await this.#sendIssue(stopped, pastIssues + 2, "next issue", genuineRecipients.after);
		return this.#result(attacked, held, began);
	}

	async #addAccount(): Promise<AccountSecrets> {
		this.#tell("setting-up", "The gate is up. A newsletter account is added, with its second factor.");
		return value(await this.#gate.control.addAccount({ name: account, from: [`@${company}`], contacts: [`owner@${company}`] }, "operator"));
	}

	async #learnHistory(): Promise<void> {
		const tools = scanTools({ trust: { mode: "servers", servers: [] } });
		const observations = [];
		for (let issue = 1; issue <= pastIssues; issue++) {
			const at = Date.now() - (pastIssues + 1 - issue) * week;
			const reader = { address: `reader@${company}`, name: "Reader", token: `h${issue}` };
			const message = renderMail(newsletterIssue(issue, this.#options.seed), reader, new Date(at));
			observations.push({ traits: (await reportMessage(message, undefined, tools)).traits, at });
			this.#tell("setting-up", "It is given its past.", { label: "a year of issues", done: issue, total: pastIssues });
		}
		value(await this.#gate.control.learn(account, observations, "operator"));
	}

	async #sendIssue(secrets: AccountSecrets, issue: number, label: string, recipients: number): Promise<void> {
		this.#tell("genuine", `The account sends its genuine ${label} to ${recipients.toLocaleString("en")} readers.`);
		const prefix = `g${issue}n`;
		const sent = await this.#blast(
			secrets,
			lettersOf(() => newsletterIssue(issue, this.#options.seed), prefix, recipients),
			{
				label,
				total: recipients,
				clientAddress: usualAddress,
				connections: 2,
				kind: "genuine",
			},
		);
		this.#waits.push(...sent.waits);
		this.#genuineSent += recipients;
		await this.#until(
			() => this.#sink.count(prefix) >= recipients,
			() => [`${label} delivered`, this.#sink.count(prefix), recipients],
		);
		this.#tell("genuine", `${this.#sink.count(prefix).toLocaleString("en")} of ${recipients.toLocaleString("en")} were delivered.`);
	}

	async #attack(secrets: AccountSecrets, attack: Attack): Promise<{ readonly sent: BlastResult; readonly seconds: number }> {
		const { recipients, seed } = this.#options;
		this.#tell("attack", `Somebody logs in with the right password and sends to ${recipients.toLocaleString("en")}: ${attack.text}.`);
		const genuine = newsletterIssue(pastIssues + 1, seed);
		const template = (index: number) => (index % attack.every === 0 ? attack.template : genuine);
		const began = performance.now();
		const watching = this.#watchForHold();
		const sent = await this.#blast(secrets, lettersOf(template, "p", recipients, attack.every), {
			label: "attack handed in",
			total: recipients,
			clientAddress: attackerAddress,
			connections: 20,
			kind: "attack",
		});
		watching.stop();
		return { sent, seconds: (performance.now() - began) / 1_000 };
	}

	/** Says once that a campaign is held, while the attacker still hands it in. */
	#watchForHold(): { stop(): void } {
		let told = false;
		const timer = setInterval(async () => {
			if (told) return;
			const [first] = await this.#heldCampaigns().catch(() => []);
			if (first === undefined || told) return;
			told = true;
			clearInterval(timer);
			this.#tell("gate", `Held: ${first.campaign.reasons[0]?.text ?? first.campaign.id}`);
			this.#tell("gate", "The owner is told out of band. The attacker is told nothing and goes on.");
		}, 100);
		return { stop: () => clearInterval(timer) };
	}

	/** The owner freezes the account, ends the campaign, and opens the account again with a new password and the second factor. */
	async #ownerActs(secrets: AccountSecrets, held: readonly CampaignView[]): Promise<AccountSecrets> {
		const { control } = this.#gate;
		value(await control.freeze(account, "phishing in our name", "owner"));
		this.#tell("owner", "The owner freezes the account: its login stops working.");
		for (const { campaign } of held) value(await control.refuse(campaign.id, "owner"));
		this.#tell("owner", "The owner looked at the sample and refuses the campaign: it never goes out.");
		const renewed = value(await control.rotate(account, {}, "owner"));
		value(await control.thaw(account, totpCode(secrets.totpSecret, Date.now()), "owner"));
		this.#tell("owner", "A new password, and the account is opened again with the second factor.");
		return renewed;
	}

	async #heldCampaigns(): Promise<readonly CampaignView[]> {
		return this.#gate.control.campaigns({ account, states: ["held"] });
	}

	#blast(
		{ login, password }: AccountSecrets,
		letters: Iterator<Letter>,
		how: { label: string; total: number; clientAddress: string; connections: number; kind: DrillEvent["kind"] },
	): Promise<BlastResult> {
		const { label, total, kind } = how;
		return blast(letters, {
			port: this.#gate.smtpPort,
			login,
			password,
			clientAddress: how.clientAddress,
			connections: how.connections,
			mailFrom: `bounces@${company}`,
			onProgress: (done) => {
				if (done % 50 === 0 || done === total) this.#tell(kind, label, { label, done, total });
			},
			...(this.#options.signal === undefined ? {} : { signal: this.#options.signal }),
		});
	}

	async #until(isDone: () => boolean, progress: () => [string, number, number]): Promise<void> {
		const tell = () => {
			const [label, done, total] = progress();
			this.#tell("genuine", label, { label, done, total });
		};
		for (const end = performance.now() + settleMilliseconds; !isDone() && performance.now() < end; await wait(50)) {
			this.#options.signal?.throwIfAborted();
			tell();
		}
		tell();
	}

	#tell(kind: DrillEvent["kind"], text: string, progress?: DrillEvent["progress"]): void {
		const event = { at: this.#clock.time, elapsedMs: this.#clock.elapsedMs, kind, text };
		this.#options.onEvent(progress === undefined ? event : { ...event, progress });
	}

	#result(attacked: { readonly sent: BlastResult; readonly seconds: number }, held: readonly CampaignView[], began: number): DrillResult {
		const { recipients, attack } = this.#options;
		const delivered = this.#sink.count("p");
		const genuineDelivered = this.#sink.count("g");
		const first = held.reduce<CampaignView | undefined>(
			(first, next) => (first && first.campaign.firstAt <= next.campaign.firstAt ? first : next),
			undefined,
		);
		const waits = this.#waits.sort((left, right) => left - right);
		const result = {
			attack,
			recipients,
			accepted: attacked.sent.accepted,
			delivered,
			held: held.reduce((sum, { counts }) => sum + counts.held, 0),
			firstHoldMs: first === undefined ? undefined : Math.max(0, first.campaign.firstAt - began),
			genuineSent: this.#genuineSent,
			genuineDelivered,
			genuineP50Ms: quantile(waits, 0.5),
			genuineP99Ms: quantile(waits, 0.99),
			genuineTwice: this.#sink.twice("g"),
			attackRate: Math.round(attacked.sent.accepted / attacked.seconds),
			peakMemoryBytes: this.#gate.peakMemory(),
			elapsedMs: this.#clock.elapsedMs,
			reasons: first?.campaign.reasons ?? [],
			score: first?.campaign.score ?? 0,
			withoutGate: { delivered: recipients, noticedAfterMinutes },
		};
		const ok = delivered === 0 && held.length > 0 && genuineDelivered === this.#genuineSent && result.genuineTwice === 0;
		this.#tell("end", ok ? "Not one phishing copy got out, and no genuine one was lost." : "The drill failed.");
		return { ...result, ok };
	}
}

/** Letters to made-up readers; of an attack hidden in a genuine issue, the genuine copies are marked so ("x"). */
function* lettersOf(template: (index: number) => MailTemplate, prefix: string, count: number, every = 1): Generator<Letter> {
	const at = new Date();
	for (let index = 0; index < count; index++) {
		const token = `${index % every === 0 ? prefix : "x"}${index.toString(36)}`;
		const address = `reader${index}@customer${index % 200}.example`;
		yield { to: address, message: renderMail(template(index), { address, name: `Reader ${index}`, token }, at) };
	}
}

function quantile(sorted: readonly number[], share: number): number {
	const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
	return Math.round(value * 10) / 10;
}

function value<T>(outcome: Outcome<T>): T {
	if (!outcome.done) throw new Error(`the gate refused: ${outcome.text}`);
	return outcome.value;
}
