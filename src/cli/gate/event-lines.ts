import type { GateEvent } from "../../app/control-connection.ts";
import type { Colour, Paint } from "../terminal/colour.ts";
import { inColumns, wrap } from "../terminal/columns.ts";
import { moment } from "../terminal/moment.ts";
import { safeText } from "../../base/safe-text.ts";

const timeColumns = 19;
const widestKind = 18;

const colours: Readonly<Record<string, Colour>> = {
	held: "yellow",
	frozen: "red",
	alarm: "red",
	refused: "red",
	released: "green",
	thawed: "green",
	canary: "cyan",
};

/** What happened, oldest first, so that the newest stands where the eye is: when, what, and who did it where it was not the gate. */
export function eventLines(events: readonly GateEvent[], columns: number, paint: Paint): string[] {
	const kindColumns = Math.min(widestKind, Math.max(0, ...events.map(({ kind }) => kind.length)));
	const margin = 2 + timeColumns + 2 + kindColumns + 2;
	return [...events]
		.sort((left, right) => left.at - right.at)
		.flatMap((event) => {
			const by = event.by === "gate" || event.by === "" ? "" : `by ${event.by}`;
			const says = safeText([event.text, event.text === "" ? by : by && `(${by})`].filter(Boolean).join(" "));
			const kind = paint(colours[event.kind] ?? "bold", inColumns(safeText(event.kind), kindColumns));
			return wrap(says, Math.max(16, columns - margin)).map((line, at) =>
				(at === 0 ? `  ${paint("dim", moment(event.at, true))}  ${kind}  ${line}` : " ".repeat(margin) + line).trimEnd(),
			);
		});
}
