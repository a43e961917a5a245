import type { DrillOutcome, DrillSide } from "../../app/drill/drill-event.ts";
import { grouped } from "../grouped.ts";
import { bar } from "../terminal/bar.ts";
import type { Colour, Paint } from "../terminal/colour.ts";
import { inColumns, wrap } from "../terminal/columns.ts";
import { displayWidth } from "../terminal/display-width.ts";

interface Row {
	readonly what: string;
	readonly of: keyof DrillSide;
	readonly shown: (value: number) => string;
}

const rows: readonly Row[] = [
	{ what: "Phishing delivered", of: "delivered", shown: grouped },
	{ what: "Noticed after", of: "noticedAfter", shown: howLong },
	{ what: "People who got it", of: "people", shown: grouped },
	{ what: "Genuine issues lost", of: "genuineLost", shown: grouped },
];

const labelColumns = Math.max(...rows.map(({ what }) => what.length));
const widestBar = 24;

/** What happened beside what happens without a gate: figures with bars, each row to its own scale. */
export function comparisonLines(outcome: DrillOutcome, columns: number, paint: Paint): string[] {
	const cell = Math.floor((columns - labelColumns - 4) / 2);
	const figures = Math.max(...rows.flatMap(({ of, shown }) => [shown(outcome.withGate[of]).length, shown(outcome.withoutGate[of]).length]));
	const barColumns = Math.max(0, Math.min(widestBar, cell - figures - 1));
	const oneCell = (value: number, largest: number, row: Row, colour: Colour) => {
		const drawn = largest === 0 ? "" : bar(value / largest, barColumns);
		return `${row.shown(value).padStart(figures)} ${paint(colour, drawn)}${" ".repeat(barColumns - displayWidth(drawn))}`;
	};
	const width = figures + 1 + barColumns;
	return [
		`${" ".repeat(labelColumns)}  ${paint("bold", inColumns("with the gate", width))}  ${paint("bold", "without a gate")}`,
		...rows.map((row) => {
			const [withGate, without] = [outcome.withGate[row.of], outcome.withoutGate[row.of]];
			const largest = Math.max(withGate, without);
			return `${row.what.padEnd(labelColumns)}  ${oneCell(withGate, largest, row, withGate < without ? "green" : "red")}  ${oneCell(without, largest, row, "red")}`.trimEnd();
		}),
		"",
		...wrap(conclusion(outcome), columns).map((line) => paint(wentWell(outcome) ? "green" : "red", line)),
	];
}

/** Did the gate do what it is for: no phishing out, no genuine mail lost? */
export function wentWell({ withGate }: DrillOutcome): boolean {
	return withGate.delivered === 0 && withGate.genuineLost === 0;
}

function conclusion({ withGate, withoutGate, recipients }: DrillOutcome): string {
	if (withGate.delivered > 0) return `${grouped(withGate.delivered)} of ${grouped(recipients)} phishing copies got out.`;
	if (withGate.genuineLost > 0) return `No phishing got out, but ${grouped(withGate.genuineLost)} genuine copies were lost.`;
	return `The right password was not enough: nobody got the phishing mail, ${grouped(withoutGate.people)} people would have.`;
}

/** "41 ms", "0.4 s", "3 min", "1 h 20 min". */
function howLong(milliseconds: number): string {
	if (milliseconds < 100) return `${Math.round(milliseconds)} ms`;
	const seconds = milliseconds / 1_000;
	if (seconds < 60) return `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
	const minutes = Math.round(seconds / 60);
	return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
