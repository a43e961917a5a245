import type { CampaignView, Evidence } from "../../app/control-connection.ts";
import { evidenceLines } from "../evidence-lines.ts";
import { recipientCount } from "../recipient-count.ts";
import { percent } from "../percent.ts";
import type { Paint } from "../terminal/colour.ts";
import { moment } from "../terminal/moment.ts";
import { safeText } from "../../base/safe-text.ts";
import { countLines } from "./count-lines.ts";
import { eventLines } from "./event-lines.ts";
import { type LabelRow, labelLines } from "../terminal/label-lines.ts";
import { campaignColours } from "./state-colours.ts";

/** The whole account of one campaign for a person. */
export function campaignLines(view: CampaignView, columns: number, paint: Paint): string[] {
	const { campaign, events } = view;
	const { content } = campaign.sample;
	return [
		...labelLines(headRows(view, paint), columns, paint),
		...section("Recipients", countLines(view, columns, paint), paint),
		...section("Why", reasonLines(campaign.reasons, campaign.score, columns, paint), paint),
		...section(
			`The message by itself: ${content.class}, unwanted with a probability of ${percent(1 - content.probability.ham)}`,
			evidenceLines(content.reasons, content.score, "= the log-odds that its content is unwanted", columns, paint),
			paint,
		),
		...section("What happened", eventLines(events, columns, paint), paint),
		...nextLines(view, paint),
	];
}

function headRows({ campaign, account }: CampaignView, paint: Paint): LabelRow[] {
	return [
		["Campaign", campaign.id, (line) => paint("bold", line)],
		["Account", safeText(account)],
		["State", stateSentence(campaign), (line) => paint(campaignColours[campaign.state], line)],
		["From", safeText(campaign.from)],
		["Subject", safeText(campaign.subject) || "(no subject)"],
		["First", moment(campaign.firstAt, true)],
		["Last", campaign.lastAt === campaign.firstAt ? "" : moment(campaign.lastAt, true)],
		[
			"Altered",
			campaign.alteredFrom === undefined ? "" : `it shares its template with ${campaign.alteredFrom}, and something in it was changed`,
		],
		["Kind", kinds[campaign.kind]],
	];
}

const kinds: Readonly<Record<CampaignView["campaign"]["kind"], string>> = {
	smtp: "",
	api: "another service asked, and has the mail itself",
	report: "the gate's own delivery reports",
};

function stateSentence({ state, decidedBy, decidedAt, canaryUntil }: CampaignView["campaign"]): string {
	const by = `by ${safeText(decidedBy)} at ${moment(decidedAt)}`;
	const sentences = {
		passing: "passing: it goes out as it comes",
		canary: `canary: a share is out, the rest waits${canaryUntil === undefined ? "" : ` until ${moment(canaryUntil)}`}`,
		held: `held ${by}: nothing of it goes out until a person decides`,
		released: `released ${by}`,
		refused: `refused ${by}: what was not out never goes out`,
	} as const;
	return sentences[state];
}

function reasonLines(reasons: readonly Evidence[], score: number, columns: number, paint: Paint): string[] {
	return evidenceLines(reasons, score, "= the sum of the above, by which it was decided", columns, paint);
}

function section(title: string, lines: readonly string[], paint: Paint): string[] {
	return lines.length === 0 ? [] : ["", paint("bold", title), ...lines];
}

function nextLines({ campaign, counts }: CampaignView, paint: Paint): string[] {
	const { id, state, kind } = campaign;
	const sample = `  tidegate show ${id} --sample   the message itself`;
	const next: Record<typeof state, string[]> = {
		held: [
			sample,
			`  tidegate release ${id}         lets it go; asks for the account's second factor`,
			`  tidegate refuse ${id}          ends it${kind === "api" ? "; the service that asked is told" : `: it never goes out to ${recipientCount(counts.held)}`}`,
		],
		passing: [`  tidegate hold ${id}            stops it`],
		canary: [`  tidegate hold ${id}            stops it`],
		released: [`  tidegate ledger ${id}          what became of every recipient`],
		refused: [`  tidegate ledger ${id}          what became of every recipient`],
	};
	return ["", paint("bold", "Next"), ...next[state]];
}
