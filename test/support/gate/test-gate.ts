import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { attackOf } from "../../../src/app/drill/attacks.ts";
import { type MailTemplate, renderMail } from "../../../src/app/drill/compose-mail.ts";
import { company, newsletterIssue } from "../../../src/app/drill/newsletter.ts";
import { scanTools } from "../../../src/app/create-scanner.ts";
import { reportMessage } from "../../../src/app/report-message.ts";
import { shippedTakeoverNumbers } from "../../../src/app/takeover-numbers.ts";
import type { Session } from "../../../src/accounts/session.ts";
import { silentLog } from "../../../src/base/log.ts";
import { CommitGroup } from "../../../src/gate/commit-group.ts";
import { totpCode } from "../../../src/gate/credentials/totp.ts";
import { createGate, type Gate } from "../../../src/gate/gate.ts";
import type { AccountSecrets, CampaignView, Outcome } from "../../../src/gate/gate-control.ts";
import type { GateParts, Telling } from "../../../src/gate/gate-parts.ts";
import { defaultGateSettings, type GateSettings } from "../../../src/gate/gate-settings.ts";
import type { GateStore } from "../../../src/gate/gate-store.ts";
import { openSegmentSpool } from "../../../src/gate/spool/segment-spool.ts";
import type { Spool } from "../../../src/gate/spool.ts";
import type { TakeoverNumbers } from "../../../src/gate/takeover-numbers.ts";
import type { Receipt } from "../../../src/gate/submission.ts";
import { openSqliteStore } from "../../../src/storage/sqlite/open-sqlite-store.ts";

const tools = scanTools({ trust: { mode: "servers", servers: [] } });
const week = 7 * 24 * 3_600_000;
export const issues = 30;

/** A gate with a real store, spool and scanner in a temporary folder, and a clock that stands until it is moved. Delivers nothing. */
export class TestGate {
	readonly gate: Gate;
	readonly store: GateStore;
	readonly spool: Spool;
	/** What owners were told of, in order. */
	readonly told: { what: Telling; campaign: string | undefined }[] = [];
	readonly stopped: string[] = [];
	readonly expelled: number[] = [];
	readonly clock = { time: Date.UTC(2026, 10, 26, 8, 40), now: () => this.clock.time };
	wakes = 0;
	/** Throws in the place of a scan. */
	failScan = false;
	readonly #folder: string;

	private constructor(folder: string, spool: Spool, settings: Partial<GateSettings>, numbers: TakeoverNumbers) {
		this.#folder = folder;
		this.spool = spool;
		this.store = openSqliteStore(join(folder, "gate.db"));
		this.gate = createGate(this.#parts({ ...defaultGateSettings, freeze: "never", ...settings }, numbers));
		this.gate.desk.onExpelled((id) => this.expelled.push(id));
	}

	static async open(settings: Partial<GateSettings> = {}, numbers = shippedTakeoverNumbers()): Promise<TestGate> {
		const folder = mkdtempSync(join(tmpdir(), "tidegate-gate-"));
		return new TestGate(folder, await openSegmentSpool(join(folder, "spool")), settings, numbers);
	}

	async close(): Promise<void> {
		await this.gate.stop();
		await this.spool.close();
		this.store.close();
		rmSync(this.#folder, { recursive: true, force: true });
	}

	async addAccount(seeds: readonly string[] = []): Promise<AccountSecrets> {
		const request = { name: "alsquare", from: [`@${company}`], contacts: ["owner@home.example"], seeds };
		return valueOf(await this.gate.control.addAccount(request, "operator"));
	}

	/** An account that sent its newsletter for some months. */
	async addAccountWithPast(seeds: readonly string[] = []): Promise<AccountSecrets> {
		const secrets = await this.addAccount(seeds);
		valueOf(await this.gate.control.learn("alsquare", await pastOf(this.clock.now()), "operator"));
		return secrets;
	}

	/** Hands in one message to one reader, or several. */
	submit(template: MailTemplate, readers: number | readonly number[] = 1, session: Partial<Session> = {}): Promise<Receipt> {
		const numbers = typeof readers === "number" ? [readers] : readers;
		const message = messageFor(template, numbers[0] ?? 0, this.clock.now());
		return this.gate.desk.submit({
			session: {
				id: "s",
				clientAddress: "192.0.2.17",
				helo: "newsletter.example",
				tls: true,
				protocol: "smtp",
				loginAt: this.clock.now(),
				...session,
			},
			accountId: 1,
			mailFrom: `bounces@${company}`,
			parameters: { ret: "", envid: "", body: "8bitmime", smtputf8: false },
			recipients: numbers.map((number) => ({ address: addressOf(number), notify: [], orcpt: "" })),
			message,
		});
	}

	/** The same to many readers, one message each. */
	async submitTo(template: MailTemplate, from: number, count: number): Promise<void> {
		for (let reader = from; reader < from + count; reader++) await this.submit(template, reader);
	}

	get campaigns(): readonly CampaignView[] {
		return this.gate.control.campaigns({});
	}

	/** The only campaign there is in this state. */
	campaign(state: CampaignView["campaign"]["state"]): CampaignView {
		const found = this.campaigns.filter(({ campaign }) => campaign.state === state);
		if (found.length !== 1) throw new Error(`${found.length} campaigns are ${state}`);
		return found[0] as CampaignView;
	}

	/** What waits to be delivered, in order. */
	get due(): string[] {
		return this.store.dueRecipients(this.clock.now(), 100_000, new Set()).map(({ address }) => address);
	}

	code(secrets: AccountSecrets): string {
		return totpCode(secrets.totpSecret, this.clock.now());
	}

	#parts(settings: GateSettings, numbers: TakeoverNumbers): GateParts {
		return {
			settings,
			store: this.store,
			spool: this.spool,
			commits: new CommitGroup(this.store),
			clock: this.clock,
			log: silentLog,
			numbers,
			look: async (message, envelope) => {
				if (this.failScan) throw new Error("told to");
				return reportMessage(message, envelope, tools);
			},
			deliveries: {
				wake: () => {
					this.wakes++;
				},
				stop: async (id) => void this.stopped.push(id),
			},
			teller: { tell: (what, _account, campaign) => void this.told.push({ what, campaign: campaign?.id }) },
		};
	}
}

export function issue(number: number): MailTemplate {
	return newsletterIssue(number, 1);
}

export const ministry = attackOf("ministry", 1, 1).template;

/** An issue of which every link leads elsewhere. */
export function withChangedLinks(number: number): MailTemplate {
	return attackOf("changed-links", number, 1).template;
}

export function addressOf(reader: number): string {
	return `reader${reader}@customer${reader % 7}.example`;
}

export function messageFor(template: MailTemplate, reader: number, at: number): Uint8Array {
	return renderMail(template, { address: addressOf(reader), name: `Reader ${reader}`, token: `t${reader}` }, new Date(at));
}

export function valueOf<T>(outcome: Outcome<T>): T {
	if (!outcome.done) throw new Error(outcome.text);
	return outcome.value;
}

async function pastOf(now: number) {
	const past = [];
	for (let number = 1; number <= issues; number++) {
		const at = now - (issues + 1 - number) * week;
		past.push({ at, traits: (await reportMessage(messageFor(issue(number), 0, at), undefined, tools)).traits });
	}
	return past;
}
