import type { DrillEvent } from "../../app/drill/drill-event.ts";
import type { Colour, Paint } from "../terminal/colour.ts";
import { wrap } from "../terminal/columns.ts";
import { safeText } from "../../base/safe-text.ts";

/** "08:40:00  102.4 s  " */
export const timelineMargin = 19;
const realColumns = 7;

const colours: Readonly<Record<DrillEvent["kind"], Colour | undefined>> = {
	"setting-up": "dim",
	genuine: "green",
	attack: "red",
	gate: "yellow",
	owner: "cyan",
	end: "bold",
};

/** What stands above the times: the story's clock, and how long it really took. */
export function timelineHead(paint: Paint): string {
	return paint("dim", `${"CLOCK".padEnd(8)}  ${"REALLY".padStart(realColumns)}  WHAT HAPPENS`);
}

/** One thing that happened: when in the story, after how long in truth, what. */
export function timelineLines({ at, elapsedMs, kind, text }: DrillEvent, columns: number, paint: Paint): string[] {
	const colour = colours[kind];
	return wrap(safeText(text), Math.max(20, columns - timelineMargin)).map((line, index) => {
		const said = colour === undefined ? line : paint(colour, line);
		if (index > 0) return " ".repeat(timelineMargin) + said;
		return `${paint("bold", at.padEnd(8))}  ${paint("dim", `${(elapsedMs / 1_000).toFixed(1)} s`.padStart(realColumns))}  ${said}`;
	});
}
