import type { GateEvent } from "../../app/control-connection.ts";
import type { Paint } from "../terminal/colour.ts";
import { wrap } from "../terminal/columns.ts";
import { moment } from "../terminal/moment.ts";
import { safeText } from "../terminal/safe-text.ts";

const timeColumns = 19;

/** What happened, one after the other: when, what, and who did it where it was not the gate. */
export function eventLines(events: readonly GateEvent[], columns: number, paint: Paint): string[] {
	const margin = 2 + timeColumns + 2;
	return events.flatMap((event) => {
		const by = event.by === "gate" || event.by === "" ? "" : ` (${event.by})`;
		const says = event.text === "" ? event.kind : event.text;
		return wrap(safeText(says + by), Math.max(20, columns - margin)).map((line, at) =>
			at === 0 ? `  ${paint("dim", moment(event.at, true))}  ${line}` : " ".repeat(margin) + line,
		);
	});
}
