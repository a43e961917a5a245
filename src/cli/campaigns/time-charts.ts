import type { Campaign } from "../../app/campaign-shapes.ts";
import { grouped } from "../../base/grouped.ts";
import type { Paint } from "../terminal/colour.ts";
import { sparkline } from "../terminal/sparkline.ts";

const dayMilliseconds = 86_400_000;
const widestChart = 60;
const fewestSteps = 2;

/** How the campaign ran, from its first day to its last; several days in one column where there are many. */
export function dayChart({ days }: Campaign, columns: number, paint: Paint): string[] {
	const [first, last] = [days[0]?.day, days.at(-1)?.day];
	if (first === undefined || last === undefined || first === last) return [];
	const start = Date.parse(first);
	const length = Math.round((Date.parse(last) - start) / dayMilliseconds) + 1;
	const width = Math.max(fewestSteps, Math.min(widestChart, columns - 40));
	const step = Math.ceil(length / width);
	const sums = new Array<number>(Math.ceil(length / step)).fill(0);
	for (const { day, messages } of days) {
		const at = Math.floor((Date.parse(day) - start) / dayMilliseconds / step);
		sums[at] = (sums[at] as number) + messages;
	}
	const unit = step === 1 ? "a day" : `in ${step} days`;
	return [`${paint("dim", "Days   ")}${first} ${sparkline(sums)} ${last}  ${paint("dim", `most ${unit}: ${grouped(Math.max(...sums))}`)}`];
}

/** At which hours it was sent. */
export function hourChart({ hours }: Campaign, paint: Paint): string[] {
	return [`${paint("dim", "Hours  ")}00 ${sparkline(hours)} 23 UTC`];
}
