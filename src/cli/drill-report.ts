import type { DrillEvent, DrillResult } from "../app/drill/drill-event.ts";
import { LiveTimeline } from "./drill/live-timeline.ts";
import { resultLines } from "./drill/result-lines.ts";
import { pageColumns } from "./page-columns.ts";
import { Screen, type ScreenStream } from "./screen.ts";

/** Shows a drill while it runs, then what happened beside what happens without a gate. Gives the result. */
export async function drillReport(
	run: (onEvent: (event: DrillEvent) => void) => Promise<DrillResult>,
	output: ScreenStream = process.stdout,
): Promise<DrillResult> {
	const screen = new Screen(output);
	const timeline = new LiveTimeline(output, screen.paint);
	const result = await run((event) => timeline.add(event)).finally(() => timeline.end());
	for (const line of resultLines(result, pageColumns(screen.columns), screen.paint)) await screen.line(line);
	await screen.flush();
	return result;
}
