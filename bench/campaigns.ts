/**
 * npm run bench:campaigns: how well messages are grouped into campaigns, and at what cost. Made-up campaigns with known truth, one
 * evasion each; with --corpora, also real mail that came more than once. The same seed gives the same mail.
 */
import { parseArgs } from "node:util";
import { type Cost, costOf } from "./campaigns/cost.ts";
import { groupingToMeasure } from "./campaigns/grouping-to-measure.ts";
import { growthOf, million, wholeRun } from "./campaigns/growth.ts";
import { madeQuality } from "./campaigns/made-quality.ts";
import { printResults, type Results } from "./campaigns/print-results.ts";
import { messagesBelow, realQuality } from "./campaigns/real-quality.ts";
import { sharedWords } from "./campaigns/shared-words.ts";
import type { TimedMail } from "./campaigns/timed-mail.ts";
import { Progress } from "./takeover/progress.ts";

const usage = `usage: npm run bench:campaigns -- [--messages N] [--seed TEXT] [--corpora DIR] [--no-cost] [--json]
       npm run bench:campaigns -- --million [--step]
       npm run bench:campaigns -- --check

  --messages N    made-up messages: one single mail to four of campaigns, 40 a campaign on average (100000)
  --seed TEXT     other made-up mail (tidegate)
  --corpora DIR   measures real mail, too: copies that came more than once, and cost; DIR holds folders called ham and unwanted, at any depth
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

const usualMessages = 100_000;
/** Made-up messages that cost is timed with: so few that much of it is V8's compiling, and as many as a larger heap of mail has. */
const timedMessages = [10_000, 50_000];
const timedReal = 10_000;
const checkedUnits = 22_000;

const { values } = readArguments();
if (values.help) {
	console.log(usage);
	process.exit(0);
}
try {
	const results = await measured();
	if (values.json) console.log(JSON.stringify(results));
	else printResults(results);
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
	const mail = values.corpora === undefined ? undefined : await messagesBelow(values.corpora);
	const real = mail === undefined ? {} : { real: await realQuality(groupingToMeasure, mail, progress) };
	return { ...about, made, ...real, costs: values["no-cost"] ? [] : await costs(messages, progress) };
}

/** On made-up mail, and on real mail where there is some: that is several times as long, and its scan takes longer. */
async function costs(messages: number, progress: Progress): Promise<Cost[]> {
	const seed = `${values.seed} cost`;
	const sizes = new Set(timedMessages.map((most) => Math.min(messages, most)));
	const mail: TimedMail[] = Array.from(sizes, (size) => ({ kind: "made-up", seed, messages: size }));
	if (values.corpora !== undefined) mail.push({ kind: "real", directory: values.corpora, messages: timedReal });
	const found: Cost[] = [];
	for (const one of mail) found.push(await costOf(one, progress));
	return found;
}

function countOf(text: string): number {
	const count = Number(text);
	if (!Number.isInteger(count) || count < 100 || count > million)
		throw new Error(`--messages ${text}: a whole number from 100 to ${million}`);
	return count;
}
