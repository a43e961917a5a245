/**
 * npm run bench:campaigns: how well messages are grouped into campaigns, and at what cost. Made-up campaigns with known truth, one
 * evasion each; with --corpora, also real mail that came more than once. The same seed gives the same mail.
 */
import { parseArgs } from "node:util";
import type { Cost } from "./campaigns/cost.ts";
import { costOf } from "./campaigns/cost.ts";
import { groupingToMeasure } from "./campaigns/grouping-to-measure.ts";
import { type Growth, growthOf, type WholeRun, wholeRun } from "./campaigns/growth.ts";
import { type MadeQuality, madeQuality } from "./campaigns/made-quality.ts";
import { type RealQuality, realQuality } from "./campaigns/real-quality.ts";
import { type SharedWords, sharedWords } from "./campaigns/shared-words.ts";
import { columns } from "./columns.ts";
import { Progress } from "./takeover/progress.ts";

const usage = `usage: npm run bench:campaigns -- [--messages N] [--seed TEXT] [--corpora DIR] [--no-cost] [--json]
       npm run bench:campaigns -- --million [--step]
       npm run bench:campaigns -- --check

  --messages N    made-up messages: one single mail to four of campaigns, 40 a campaign on average (100000)
  --seed TEXT     other made-up mail (tidegate)
  --corpora DIR   measures real mail, too, that came more than once: DIR holds folders called ham and unwanted, at any depth
  --no-cost       does not time scans with and without grouping
  --million       a million messages (or --messages): memory, and time of the grouping step as campaigns grow more
  --step          with --million: the grouping step alone, without whole scans
  --check         how much text different made-up campaigns share, by brute force: is the truth one?
  --json          one object on standard output
  --help          this text

examples:
  npm run bench:campaigns -- --messages 10000 --no-cost
  npm run bench:campaigns -- --corpora ~/mail/lists --json > figures.json
  npm run bench:campaigns -- --million --step`;

/** Figures asked for. */
const asked = { added: 0.25, peakBytes: 1.5e9, ratio: 1.5 } as const;
const usualMessages = 100_000;
const million = 1_000_000;
/** Messages that cost is timed with. */
const timedMessages = 10_000;
const checkedUnits = 22_000;

interface Results {
	readonly grouping: string;
	readonly seed: string;
	readonly made?: MadeQuality;
	readonly real?: RealQuality;
	readonly cost?: Cost;
	readonly growth?: Growth;
	readonly whole?: WholeRun;
	readonly shared?: SharedWords;
}

const { values } = readArguments();
if (values.help) {
	console.log(usage);
	process.exit(0);
}
try {
	const results = await measured();
	if (values.json) console.log(JSON.stringify(results));
	else print(results);
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : cause);
	process.exitCode = 2;
}

function readArguments() {
	const options = {
		messages: { type: "string" },
		seed: { type: "string", default: "tidegate" },
		corpora: { type: "string" },
		"no-cost": { type: "boolean" },
		million: { type: "boolean" },
		step: { type: "boolean" },
		check: { type: "boolean" },
		json: { type: "boolean" },
		help: { type: "boolean" },
	} as const;
	try {
		return parseArgs({ options });
	} catch (cause) {
		console.error(`${cause instanceof Error ? cause.message : cause}\n\n${usage}`);
		process.exit(2);
	}
}

async function measured(): Promise<Results> {
	const { seed } = values;
	const messages = countOf(values.messages ?? `${values.million ? million : usualMessages}`);
	const progress = new Progress();
	const about = { grouping: groupingToMeasure.name, seed };
	if (values.check) return { ...about, shared: sharedWords(seed, messages, checkedUnits) };
	if (values.million) {
		// Whole scans first: the memory they take at most is then theirs, not that of the step measured alone.
		const whole = values.step ? {} : { whole: await wholeRun(groupingToMeasure, seed, messages, progress) };
		return { ...about, ...whole, growth: await growthOf(groupingToMeasure, seed, messages, progress) };
	}
	const made = await madeQuality(groupingToMeasure, seed, messages, progress);
	const real = values.corpora === undefined ? {} : { real: await realQuality(groupingToMeasure, values.corpora, progress) };
	const cost = values["no-cost"] ? {} : { cost: await costOf(groupingToMeasure, seed, Math.min(messages, timedMessages), progress) };
	return { ...about, made, ...real, ...cost };
}

function countOf(text: string): number {
	const count = Number(text);
	if (!Number.isInteger(count) || count < 100 || count > million)
		throw new Error(`--messages ${text}: a whole number from 100 to ${million}`);
	return count;
}

function print({ grouping, made, real, cost, growth, whole, shared }: Results): void {
	console.log(`Grouped by ${grouping}\n`);
	if (made !== undefined) printMade(made);
	if (real !== undefined) printReal(real);
	if (shared !== undefined) printShared(shared);
	const rows = [...costRows(cost), ...growthRows(growth), ...wholeRows(whole)];
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

function printReal({ messages, crossPosts, copies, precision, recall, f1, strangers, found }: RealQuality): void {
	console.log(`${messages} real messages, among them ${copies} copies of ${crossPosts} mails; ${found} groups of two and more were found`);
	console.log(
		`B-cubed over the copies: precision ${share(precision)}, recall ${share(recall)}, F1 ${share(f1)}; ${strangers} surely different put with them\n`,
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

function costRows(cost: Cost | undefined): string[][] {
	if (cost === undefined) return [];
	const limit = `<= ${percent(asked.added)}`;
	const { scan, group } = cost;
	return [
		["scan alone, one message", "", `${scan.milliseconds.toFixed(3)} ms, ${scan.cpuMilliseconds.toFixed(3)} ms CPU`, ""],
		["scan and grouping, one message", "", `${group.milliseconds.toFixed(3)} ms, ${group.cpuMilliseconds.toFixed(3)} ms CPU`, ""],
		["added by grouping, by the clock", limit, percent(cost.addedByClock), verdict(cost.addedByClock <= asked.added)],
		["added by grouping, CPU time", limit, percent(cost.addedByCpu), verdict(cost.addedByCpu <= asked.added)],
	];
}

function growthRows(growth: Growth | undefined): string[][] {
	if (growth === undefined) return [];
	return [
		...growth.steps.map(({ at, microseconds }) => [`grouping step, one message, at ${at}`, "", `${microseconds.toFixed(1)} µs`, ""]),
		["slowest against fastest of those", `<= ${asked.ratio}`, growth.ratio.toFixed(2), verdict(growth.ratio <= asked.ratio)],
		["memory, at most", `< ${gigabytes(asked.peakBytes)}`, gigabytes(growth.peakBytes), verdict(growth.peakBytes < asked.peakBytes)],
	];
}

function wholeRows(whole: WholeRun | undefined): string[][] {
	if (whole === undefined) return [];
	return [
		[`scanning and grouping ${whole.messages}, one message`, "", `${whole.milliseconds.toFixed(3)} ms`, ""],
		["its memory, at most", `< ${gigabytes(asked.peakBytes)}`, gigabytes(whole.peakBytes), verdict(whole.peakBytes < asked.peakBytes)],
	];
}

function share(value: number): string {
	return value.toFixed(4);
}

function percent(value: number): string {
	return `${(100 * value).toFixed(1)} %`;
}

function gigabytes(bytes: number): string {
	return `${(bytes / 1e9).toFixed(2)} GB`;
}

function verdict(reached: boolean): string {
	return reached ? "reached" : "MISSED";
}
