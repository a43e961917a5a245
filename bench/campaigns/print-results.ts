import { columns } from "../columns.ts";
import type { Cost } from "./cost.ts";
import { type Growth, million, type WholeRun } from "./growth.ts";
import type { MadeQuality } from "./made-quality.ts";
import type { RealQuality } from "./real-quality.ts";
import type { SharedWords } from "./shared-words.ts";

/** Figures asked for. */
const asked = { added: 0.25, peakBytes: 1.5e9, ratio: 1.5 } as const;

/** What was measured; the rest is left out. */
export interface Results {
	readonly grouping: string;
	readonly seed: string;
	readonly made?: MadeQuality;
	readonly real?: RealQuality;
	readonly costs?: readonly Cost[];
	readonly growth?: Growth;
	readonly whole?: WholeRun;
	readonly shared?: SharedWords;
}

/** For people: tables of what was measured, beside the figures asked for. */
export function printResults({ grouping, made, real, costs = [], growth, whole, shared }: Results): void {
	console.log(`Grouped by ${grouping}\n`);
	if (made !== undefined) printMade(made);
	if (real !== undefined) printReal(real);
	if (shared !== undefined) printShared(shared);
	const rows = [...costs.flatMap(costRows), ...growthRows(growth), ...wholeRows(whole)];
	if (rows.length === 0) return;
	for (const line of columns([["", "asked for", "measured", ""], ...rows])) console.log(line);
}

function printMade({ messages, campaigns, singles, found, all, campaignMail, makes }: MadeQuality): void {
	console.log(`${messages} made-up messages: ${campaigns} campaigns and ${singles} single mails; ${found} groups were found\n`);
	const row = (name: string, of: string, { items, precision, recall, f1 }: MadeQuality["all"]): string[] => [
		name,
		of,
		`${items}`,
		share(precision),
		share(recall),
		share(f1),
	];
	const rows = makes
		.filter(({ items }) => items > 0)
		.map((make) => row(make.make, make.make === "single" ? "" : `${make.campaigns}`, make));
	const total = [row("all campaigns", `${campaigns}`, campaignMail), row("all", "", all)];
	for (const line of columns([["evasion", "campaigns", "messages", "B-cubed precision", "recall", "F1"], ...rows, ...total]))
		console.log(line);
	console.log("");
}

function printReal({ messages, crossPosts, copies, precision, recall, f1, strangers, found, resent, wanted }: RealQuality): void {
	console.log(`${messages} real messages, among them ${copies} copies of ${crossPosts} mails; ${found} groups of two and more were found`);
	console.log(
		`B-cubed over the copies: precision ${share(precision)}, recall ${share(recall)}, F1 ${share(f1)}; ${strangers} surely different put with them`,
	);
	console.log(
		`${resent.messages} unwanted ones in ${resent.waves} waves of one sender and subject: B-cubed recall ${share(resent.recall)}`,
	);
	console.log(
		`${wanted.messages} wanted ones, ${wanted.amongStrangers} of them (${percent(wanted.amongStrangers / wanted.messages)}) in groups of which half and more is surely other mail\n`,
	);
}

function printShared({ units, nearest, anywhere, worst }: SharedWords): void {
	console.log(`${units} campaigns and single mails, one message each, by their runs of three words`);
	console.log(
		`likeness to the most alike other: median ${share(nearest.p50)}, 90 % ${share(nearest.p90)}, 99 % ${share(nearest.p99)}, most ${share(nearest.most)}`,
	);
	console.log(`runs that some other has, too: median ${share(anywhere.p50)}, 90 % ${share(anywhere.p90)}\n`);
	for (const { likeness, texts } of worst)
		console.log(`${share(likeness)}\n  ${texts.map((text) => text.slice(0, 200).replaceAll("\n", " ")).join("\n  ")}`);
}

function costRows(cost: Cost): string[][] {
	const limit = `<= ${percent(asked.added)}`;
	const { mail, messages, scan, group } = cost;
	return [
		[
			`${messages} ${mail} messages, scan alone, one`,
			"",
			`${scan.milliseconds.toFixed(3)} ms, ${scan.cpuMilliseconds.toFixed(3)} ms CPU`,
			"",
		],
		["the same, scan and grouping", "", `${group.milliseconds.toFixed(3)} ms, ${group.cpuMilliseconds.toFixed(3)} ms CPU`, ""],
		["added by grouping, by the clock", limit, percent(cost.addedByClock), verdict(cost.addedByClock <= asked.added)],
		["single rounds", "", `${percent(cost.leastByClock)} to ${percent(cost.mostByClock)}`, ""],
		["added by grouping, CPU time", limit, percent(cost.addedByCpu), verdict(cost.addedByCpu <= asked.added)],
		["the same, both at the same time", limit, percent(cost.addedSideBySide), verdict(cost.addedSideBySide <= asked.added)],
		["single rounds", "", `${percent(cost.leastSideBySide)} to ${percent(cost.mostSideBySide)}`, ""],
	];
}

function growthRows(growth: Growth | undefined): string[][] {
	if (growth === undefined) return [];
	return [
		...growth.steps.map(({ at, microseconds }) => [`grouping step, one message, at ${at}`, "", `${microseconds.toFixed(1)} µs`, ""]),
		[`again at ${growth.steps[0]?.at}, while the last half was placed`, "", `${growth.smallBeside.toFixed(1)} µs`, ""],
		ofAMillion(growth, ["the largest against that", `<= ${asked.ratio}`, growth.ratio.toFixed(2), verdict(growth.ratio <= asked.ratio)]),
		ofAMillion(growth, memoryRow("memory, at most", growth)),
	];
}

function wholeRows(whole: WholeRun | undefined): string[][] {
	if (whole === undefined) return [];
	return [
		[`scanning and grouping ${whole.messages}, one message`, "", `${whole.milliseconds.toFixed(3)} ms`, ""],
		ofAMillion(whole, memoryRow("its memory, at most", whole)),
	];
}

function memoryRow(name: string, { peakBytes }: Growth | WholeRun): string[] {
	return [name, `< ${gigabytes(asked.peakBytes)}`, gigabytes(peakBytes), verdict(peakBytes < asked.peakBytes)];
}

/** A row whose figure is asked of a million messages: of fewer it is told, and is nothing reached or missed. */
function ofAMillion({ messages }: Growth | WholeRun, row: string[]): string[] {
	const [name = "", , figure = ""] = row;
	return messages < million ? [name, "", figure, ""] : row;
}

/** Of no messages there is none. */
const ofNone = "–";

function share(value: number): string {
	return Number.isNaN(value) ? ofNone : value.toFixed(4);
}

function percent(value: number): string {
	return Number.isNaN(value) ? ofNone : `${(100 * value).toFixed(1)} %`;
}

function gigabytes(bytes: number): string {
	return `${(bytes / 1e9).toFixed(2)} GB`;
}

function verdict(reached: boolean): string {
	return reached ? "reached" : "MISSED";
}
