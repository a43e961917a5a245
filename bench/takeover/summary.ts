import { median, quantile } from "../measure.ts";
import { attackKinds } from "./attack-kinds.ts";
import type { Row } from "./replay.ts";

/** Recipients of a campaign, where one is played; a canary is out to one in a hundred of them. */
const recipients = 5_000;
const canary = 50;

export interface KindSummary {
	readonly kind: string;
	readonly played: number;
	readonly held: number;
	readonly canaries: number;
	readonly copiesOut: number;
	/** Milliseconds of the whole look at the message that was held. */
	readonly median: number;
	readonly p99: number;
}

export interface GenuineSummary {
	readonly of: string;
	readonly issues: number;
	readonly held: number;
	readonly canaries: number;
	readonly heldPerThousand: number;
	readonly canariesPerThousand: number;
}

export interface TakeoverSummary {
	readonly accounts: number;
	readonly attacks: readonly KindSummary[];
	/** Over all kinds but those told apart below the table. */
	readonly attacksHeld: number;
	readonly genuine: readonly GenuineSummary[];
	/** Personalised copies of a campaign: taken for altered, or not told to belong to it. */
	readonly copies: { readonly played: number; readonly altered: number; readonly strayed: number };
}

/** Foreign spam is no attack on readers; what has the account's own words but for the links is the limit of what can be seen. */
const toldApart: ReadonlySet<string> = new Set([
	"foreign spam under the account's name",
	"a new issue in the account's own words, its links changed",
	"own last mail that had no link, one put in",
]);

export function isHeld({ judgement }: Row): boolean {
	return judgement.action === "hold" || judgement.action === "freeze";
}

export function summaryOf(rows: readonly Row[]): TakeoverSummary {
	const attacks = attackKinds
		.map((kind) =>
			kindSummary(
				kind,
				rows.filter((row) => row.kind === kind),
			),
		)
		.filter(({ played }) => played > 0);
	const counted = attacks.filter(({ kind }) => !toldApart.has(kind));
	const genuine = rows.filter(({ kind }) => kind === "genuine");
	const copies = rows.filter(({ kind }) => kind === "personalised copy");
	return {
		accounts: new Set(rows.map(({ account }) => account.name)).size,
		attacks,
		attacksHeld: sum(counted, "held") / Math.max(1, sum(counted, "played")),
		genuine: [
			genuineSummary("all genuine issues", genuine),
			genuineSummary(
				"of them as always",
				genuine.filter(({ changed }) => !changed),
			),
			genuineSummary(
				"of them with another template or new places",
				genuine.filter(({ changed }) => changed),
			),
		],
		copies: {
			played: copies.length,
			altered: copies.filter(({ judgement }) => judgement.altered).length,
			strayed: copies.filter(({ strayed }) => strayed).length,
		},
	};
}

function kindSummary(kind: string, rows: readonly Row[]): KindSummary {
	const passed = rows.filter(({ judgement }) => judgement.action === "pass").length;
	const canaries = rows.filter(({ judgement }) => judgement.action === "canary").length;
	const size = kind.startsWith("one altered") ? 1 : kind.startsWith("drip") ? 3 : recipients;
	const times = rows.filter(isHeld).map(({ milliseconds }) => milliseconds);
	return {
		kind,
		played: rows.length,
		held: rows.length - passed - canaries,
		canaries,
		copiesOut: passed * size + canaries * Math.min(size, canary),
		median: median(times),
		p99: quantile(times, 0.99),
	};
}

function genuineSummary(of: string, rows: readonly Row[]): GenuineSummary {
	const held = rows.filter(isHeld).length;
	const canaries = rows.filter(({ judgement }) => judgement.action === "canary").length;
	const perThousand = (count: number): number => (rows.length === 0 ? 0 : (1_000 * count) / rows.length);
	return {
		of,
		issues: rows.length,
		held,
		canaries,
		heldPerThousand: perThousand(held),
		canariesPerThousand: perThousand(canaries),
	};
}

function sum(summaries: readonly KindSummary[], field: "played" | "held"): number {
	return summaries.reduce((total, summary) => total + summary[field], 0);
}
