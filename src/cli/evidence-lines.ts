import type { Evidence } from "../app/library.ts";
import { putTogether } from "../app/campaign-shapes.ts";
import { bar } from "./terminal/bar.ts";
import type { Paint } from "./terminal/colour.ts";
import { inColumns, shorten, wrap } from "./terminal/columns.ts";
import { safeText } from "../base/safe-text.ts";

/** Columns of "  +3.10 ████████ ". */
const weightColumns = 8;
const barColumns = 8;
const margin = 2 + weightColumns + barColumns + 2;

/**
 * Every piece of evidence, largest first and weaker ones that were put together last, and below a line their sum with what it means. What is
 * shown adds up to it.
 */
export function evidenceLines(reasons: readonly Evidence[], score: number, sum: string, columns: number, paint: Paint): string[] {
	const size = ({ code, weight }: Evidence): number => (code === putTogether ? -1 : Math.abs(weight));
	const bySize = [...reasons].sort((left, right) => size(right) - size(left));
	const largest = Math.max(1, ...bySize.map(({ weight }) => Math.abs(weight)));
	return [
		...bySize.flatMap((evidence) => oneEvidence(evidence, largest, columns, paint)),
		`  ${"─".repeat(weightColumns - 1)}`,
		...wrap(sum, columns - margin + barColumns + 1).map(
			(line, at) => `  ${at === 0 ? paint("bold", signed(score)) : " ".repeat(weightColumns - 1)} ${line}`,
		),
	];
}

function oneEvidence({ code, weight, text }: Evidence, largest: number, columns: number, paint: Paint): string[] {
	const colour = weight > 0 ? "red" : "green";
	const head = `  ${signed(weight)} ${paint(colour, inColumns(bar(Math.abs(weight) / largest, barColumns), barColumns))}  `;
	const sentence = wrap(safeText(text), columns - margin);
	const lines = sentence.map((line, at) => (at === 0 ? head : " ".repeat(margin)) + line);
	return [...lines, `${" ".repeat(margin)}${paint("dim", shorten(code, columns - margin))}`];
}

/** "+3.10", "-0.45", in seven columns. */
function signed(weight: number): string {
	return `${weight < 0 ? "-" : "+"}${Math.abs(weight).toFixed(2)}`.padStart(weightColumns - 1);
}
