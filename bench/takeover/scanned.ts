import { type ReportTools, reportMessage } from "../../src/app/report-message.ts";
import { defaultLimits } from "../../src/base/limits.ts";
import type { ThemeTools } from "../../src/campaigns/themes/theme-of.ts";
import { LocalLayer } from "../../src/classifier/local-layer.ts";
import type { Model } from "../../src/classifier/model.ts";
import type { MessageReport } from "../../src/gate/message-report.ts";
import { parseMail } from "../../src/mail/parse-mail.ts";
import type { AttackPlan } from "./attacks.ts";
import type { AttackKind } from "./attack-kinds.ts";
import type { BenchAccount } from "./bench-account.ts";

/** An account with everything looked at: what the gate decides from. */
export interface ScannedAccount {
	readonly name: string;
	readonly archive: string;
	readonly fold: number;
	readonly issues: readonly { readonly id: string; readonly at: number; readonly report: MessageReport }[];
	readonly attacks: readonly ScannedAttack[];
}

export interface ScannedAttack {
	readonly kind: AttackKind;
	readonly id: string;
	readonly after: number;
	readonly report: MessageReport;
	readonly first?: { readonly report: MessageReport; readonly before: number };
	readonly among?: readonly MessageReport[];
	readonly milliseconds: number;
}

export function toolsWith(model: Model, themes: ThemeTools): ReportTools {
	return {
		model,
		themes,
		local: new LocalLayer(),
		limits: defaultLimits,
		trust: { mode: "servers", servers: [] },
		threshold: model.threshold,
	};
}

/** Looks at an account's issues and the attacks on it with a model that never saw them. */
export async function scannedAccount(account: BenchAccount, plan: AttackPlan, tools: ReportTools): Promise<ScannedAccount> {
	const report = (bytes: Uint8Array): Promise<MessageReport> => reportMessage(bytes, envelopeOf(account, bytes), tools);
	const issues = [];
	for (const { id, at, bytes } of account.issues) issues.push({ id, at, report: await report(bytes) });
	const attacks: ScannedAttack[] = [];
	for (const { kind, id, after, message, first, among } of plan.attacksOn(account)) {
		const from = performance.now();
		const own = await report(message);
		const milliseconds = performance.now() - from;
		attacks.push({
			kind,
			id,
			after,
			report: own,
			milliseconds,
			...(first === undefined ? {} : { first: { report: await report(first.message), before: first.before } }),
			...(among === undefined ? {} : { among: await Promise.all(among.map(report)) }),
		});
	}
	return { name: account.name, archive: account.archive, fold: account.fold, issues, attacks };
}

function envelopeOf(account: BenchAccount, bytes: Uint8Array): { mailFrom: string; recipients: string[] } {
	return {
		mailFrom: account.name,
		recipients: parseMail(bytes)
			.to.slice(0, 1)
			.map(({ address }) => address),
	};
}
