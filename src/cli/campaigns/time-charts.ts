import { millisecondsOfDay } from "../../base/milliseconds-of-day.ts";
import type { Campaign } from "../../app/campaign-shapes.ts";
import { grouped } from "../../base/grouped.ts";
import type { Paint } from "../terminal/colour.ts";
import { sparkline } from "../terminal/sparkline.ts";

const widestChart = 60;
const fewestSteps = 2;
const label = "Days   ";
/** The label, both days, and the spaces around the chart. */
const besideChart = label.length + "2024-03-04 ".length + " 2024-03-04  ".length;

/** How the campaign ran, from its first day to its last; several days in one column where there are many. */
export function dayChart(campaign: Campaign, columns: number, paint: Paint): string[] {
	const { days } = campaign;
	const [first, last] = [days[0]?.day, days.at(-1)?.day];
	if (first === undefined || last === undefined || first === last) return [];
	const start = Date.parse(first);
	const length = Math.round((Date.parse(last) - start) / millisecondsOfDay) + 1;
	const step = stepOf(length, campaign.messages, columns);
	const sums = new Array<number>(Math.ceil(length / step)).fill(0);
	for (const { day, messages } of days) {
		const at = Math.floor((Date.parse(day) - start) / millisecondsOfDay / step);
		sums[at] = (sums[at] as number) + messages;
	}
	return [`${paint("dim", label)}${first} ${sparkline(sums)} ${last}  ${paint("dim", most(step, Math.max(...sums)))}`];
}

/** The fewest days a column with which the line fits; with the fewest columns it is as wide as it is. */
function stepOf(length: number, messages: number, columns: number): number {
	for (let step = 1; ; step++) {
		const width = Math.ceil(length / step);
		if (width <= fewestSteps || (width <= widestChart && besideChart + width + most(step, messages).length <= columns)) return step;
	}
}

function most(step: number, messages: number): string {
	return `most ${step === 1 ? "a day" : `in ${step} days`}: ${grouped(messages)}`;
}

/** At which hours it was sent. */
export function hourChart({ hours }: Campaign, paint: Paint): string[] {
	return [`${paint("dim", "Hours  ")}00 ${sparkline(hours)} 23 UTC`];
}
