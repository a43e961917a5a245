import type { DrillResult } from "../../app/drill/drill-event.ts";
import { grouped } from "../../base/grouped.ts";
import { bar } from "../terminal/bar.ts";
import type { Paint } from "../terminal/colour.ts";
import { inColumns } from "../terminal/columns.ts";
import { displayWidth } from "../terminal/display-width.ts";

interface Row {
	readonly what: string;
	/** With the gate and without; undefined: it never came to that. */
	readonly of: (result: DrillResult) => readonly [number | undefined, number | undefined];
	readonly shown: (value: number | undefined) => string;
	/** More of it is better, as of what was held back. */
	readonly good?: boolean;
}

const rows: readonly Row[] = [
	{ what: "People who got it", of: ({ delivered, withoutGate }) => [delivered, withoutGate.delivered], shown: count },
	{ what: "Copies held back", of: ({ held }) => [held, 0], shown: count, good: true },
	{ what: "Noticed after", of: ({ firstHoldMs, withoutGate }) => [firstHoldMs, withoutGate.noticedAfterMinutes * 60_000], shown: howLong },
	{ what: "Genuine copies lost", of: (result) => [genuineLost(result), 0], shown: count },
];

const labelColumns = Math.max(...rows.map(({ what }) => what.length));
const widestBar = 24;

/** What happened beside what happens without a gate: figures with bars, each row to its own scale. */
export function comparisonLines(result: DrillResult, columns: number, paint: Paint): string[] {
	const cells = rows.map(({ of, shown }) => of(result).map(shown));
	const figures = Math.max(...cells.flat().map(displayWidth));
	const cell = Math.floor((columns - labelColumns - 4) / 2);
	const barColumns = Math.max(0, Math.min(widestBar, cell - figures - 1));
	const titles = [inColumns("with the gate", figures + 1 + barColumns), "without a gate"];
	return [
		`${" ".repeat(labelColumns)}  ${titles.map((title) => paint("bold", title)).join("  ")}`,
		...rows.map((row, at) => {
			const values = row.of(result);
			const largest = Math.max(...values.map((value) => value ?? 0));
			const drawn = values.map((value, side) => {
				const piece = largest === 0 ? "" : bar((value ?? 0) / largest, barColumns);
				const colour = row.good || (side === 0 && (value ?? largest) < largest) ? "green" : "red";
				return `${(cells[at]?.[side] ?? "").padStart(figures)} ${paint(colour, piece)}${" ".repeat(barColumns - displayWidth(piece))}`;
			});
			return `${row.what.padEnd(labelColumns)}  ${drawn.join("  ")}`.trimEnd();
		}),
	];
}

export function genuineLost({ genuineSent, genuineDelivered }: DrillResult): number {
	return Math.max(0, genuineSent - genuineDelivered);
}

function count(value: number | undefined): string {
	return grouped(value ?? 0);
}

/** "41 ms", "0.4 s", "3 min", "1 h 20 min". */
function howLong(milliseconds: number | undefined): string {
	if (milliseconds === undefined) return "not at all";
	if (milliseconds < 100) return `${Math.round(milliseconds)} ms`;
	const seconds = milliseconds / 1_000;
	if (seconds < 60) return `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
	const minutes = Math.round(seconds / 60);
	return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
