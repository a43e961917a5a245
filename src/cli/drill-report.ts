import type { DrillEvent, DrillOutcome } from "../app/drill/drill-event.ts";
import { comparisonLines } from "./drill/comparison-lines.ts";
import { LiveTimeline } from "./drill/live-timeline.ts";
import { pageColumns } from "./page-columns.ts";
import { Screen, type ScreenStream } from "./screen.ts";

/** Shows a drill while it runs, then what happened beside what happens without a gate. Gives the outcome. */
export async function drillReport(
	drill: AsyncGenerator<DrillEvent, DrillOutcome>,
	output: ScreenStream = process.stdout,
): Promise<DrillOutcome> {
	const screen = new Screen(output);
	const timeline = new LiveTimeline(output, screen.paint);
	const outcome = await shown(drill, timeline);
	await screen.line();
	for (const line of comparisonLines(outcome, pageColumns(screen.columns), screen.paint)) await screen.line(line);
	await screen.flush();
	return outcome;
}

async function shown(drill: AsyncGenerator<DrillEvent, DrillOutcome>, timeline: LiveTimeline): Promise<DrillOutcome> {
	try {
		for (;;) {
			const next = await drill.next();
			if (next.done) return next.value;
			timeline.add(next.value);
		}
	} finally {
		timeline.end();
	}
}
