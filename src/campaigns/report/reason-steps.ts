import type { Evidence } from "../../signals/evidence.ts";
import { putTogether, reasonCount } from "../../signals/strongest-reasons.ts";
import type { Sample } from "../campaign.ts";
import { counted, length, signed } from "./figures.ts";
import { cleanLine } from "./clean-text.ts";
import { mailLine } from "./mail-text.ts";
import { type Markup, html } from "./markup.ts";
import { scoreOf } from "../../signals/score-of.ts";

const mostSteps = 10;
const stepsInBrief = 4;

interface Step {
	readonly text: string;
	readonly weight: number;
	/** Sum before and after it. */
	readonly from: number;
	readonly to: number;
}

/** Reasons as steps that lead from nothing to the score, largest first and what was put together last; what is shown adds up to it. */
export function reasonSteps({ reasons, score }: Pick<Sample, "reasons" | "score">, why = "Why"): Markup {
	const steps = stepsOf(reasons, mostSteps);
	const sum = steps.at(-1)?.to ?? 0;
	const ends = steps.flatMap(({ from, to }) => [from, to]);
	const [low, high] = [Math.min(0, score, ...ends), Math.max(0, score, ...ends)];
	const range = high - low || 1;
	const share = (value: number): number => length(((value - low) / range) * 100);
	return html`<table class="reasons"><caption>${why}: reasons in natural-log odds of unwanted mail</caption><colgroup><col><col><col></colgroup><thead class="unseen"><tr><th scope="col">Reason</th><th scope="col">Step</th><th scope="col">Weight</th></tr></thead><tbody>
${steps.map(
	({
		text,
		weight,
		from,
		to,
	}) => html`<tr><th scope="row">${text}</th>${stepCell(share(Math.min(from, to)), share(Math.max(from, to)), share(0), weight > 0 ? "against" : "for")}<td class="number">${signed(weight)}</td></tr>
`,
)}</tbody><tfoot><tr><th scope="row">Score, their sum</th>${stepCell(share(Math.min(0, score)), share(Math.max(0, score)), share(0), "sum")}<td class="number">${signed(score)}${Math.abs(sum - score) > 0.01 ? html` <span class="quiet">(reasons add up to ${signed(sum)})</span>` : ""}</td></tr></tfoot></table>`;
}

/** The three strongest reasons and what the others sum up to on a line or two, for paper, where there is no room for all. */
export function reasonsInBrief(of: string, { reasons, score }: Pick<Sample, "reasons" | "score">): Markup {
	const steps = stepsOf(reasons, stepsInBrief);
	const parts = steps.map(({ text, weight }, at) => html`${at === 0 ? "" : "; "}${cleanLine(text, 110)} <b>${signed(weight)}</b>`);
	return html`${of}: ${parts}. Their sum is the score, <b>${signed(score)}</b>.`;
}

function stepsOf(reasons: readonly Evidence[], mostSteps: number): Step[] {
	const finite = reasons.filter(({ weight }) => Number.isFinite(weight));
	// A sample keeps its strongest reasons and puts the others together: however much that sums up to, each of them is weaker.
	const [together, single] = [finite.filter(({ code }) => code === putTogether), finite.filter(({ code }) => code !== putTogether)];
	const bySize = single.sort((left, right) => Math.abs(right.weight) - Math.abs(left.weight));
	const most = bySize.length + together.length > mostSteps ? mostSteps - 1 : mostSteps;
	const shown = bySize.slice(0, most).map(({ text, weight }) => ({ text: mailLine(text, 240), weight }));
	const rest = [...bySize.slice(shown.length), ...together];
	if (rest.length > 0)
		shown.push({
			text: `${counted(reasonCount(rest), "weaker reason")} together`,
			weight: scoreOf(rest),
		});
	let sum = 0;
	return shown.map(({ text, weight }) => ({ text, weight, from: sum, to: (sum += weight) }));
}

function stepCell(from: number, to: number, zero: number, kind: "against" | "for" | "sum"): Markup {
	return html`<td class="track"><span class="zero" style="left:${zero}%"></span><span class="step ${kind}" style="left:${from}%;width:${length(to - from)}%"></span></td>`;
}
