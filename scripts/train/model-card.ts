import { calibrationBins, expectedCalibrationError, recallAtFalsePositiveRate, rocAuc, shareOf } from "../../src/classifier/measures.ts";
import type { Example } from "./examine.ts";
import { type Learnt, thresholdRates } from "./learn.ts";
import { sources } from "./sources.ts";

interface Scored {
	readonly example: Example;
	readonly score: number;
	readonly phishOdds: number;
}

/** model/CARD.md: what the model was made from, and what models that never saw a message's campaign say of it. */
export function modelCard(examples: readonly Example[], learnt: Learnt): string {
	const scored = examples.map((example, at) => ({
		example,
		score: learnt.scores[at] as number,
		phishOdds: learnt.phishOdds[at] as number,
	}));
	const real = scored.filter(({ example }) => !example.item.source.synthetic);
	const recent = real.filter(({ example }) => !example.item.source.classic);
	return [
		"# Model card",
		"",
		"Written by `npm run train`; do not edit. What to make of it stands in [docs/decisions/training.md](../docs/decisions/training.md).",
		"",
		"Every figure below is out of fold: the text model and the weights that scored a message had seen neither its campaign",
		"nor its block of time; `whole` sources and each newsletter's sender were scored by models that had seen nothing of them.",
		"Synthetic mail is trained on and never measured.",
		"",
		"## Figures",
		"",
		...summaryTable([
			["all real mail", real],
			["mail since 2011", recent],
		]),
		"",
		`The default threshold is a score of ${learnt.model.threshold.toFixed(2)}: at most ${(100 * thresholdRates.sinceYear2011).toFixed(1)} % of genuine mail since 2011, and ${(100 * thresholdRates.modernMailbox).toFixed(0)} % of mailbox-2025, lie above it, out of fold.`,
		"",
		"## Per source",
		"",
		...sourceTable(real, learnt.model.threshold),
		"",
		"## Per language (mail since 2011)",
		"",
		...languageTable(recent, learnt.model.threshold),
		"",
		"## Calibration (all real mail)",
		"",
		...calibrationTable(real),
		"",
		"## Spam or phishing",
		"",
		...kindTable(real),
		"",
		"## Data and licences",
		"",
		...dataTable(examples),
		"",
		...weaknesses,
		"",
	].join("\n");
}

const weaknesses = [
	"## Known weaknesses",
	"",
	"- Only a few dozen genuine modern marketing and transactional mails were there to learn from, all English; the rest of that kind is synthetic.",
	"- Genuine mail in German, Portuguese and Japanese is nearly absent from the real training mail. Language is kept out of the text model by an offset, and the genuine side of those languages is synthetic.",
	"- Authentication results stand in few of the older mails. Absent results are never evidence.",
	"- The kind of unwanted mail (spam or phishing) was labelled from sender, subject and the first lines, not from following links.",
	"- Mail through a newsletter service whose customer is abused looks genuine in all but what it says and where it leads; it is the hardest kind.",
];

function scoresOf(scored: readonly Scored[], unwanted: boolean): number[] {
	return scored.filter(({ example }) => example.item.unwanted === unwanted).map(({ score }) => score);
}

function summaryTable(rows: readonly (readonly [string, readonly Scored[]])[]): string[] {
	const lines = rows.map(([name, scored]) => {
		const ham = scoresOf(scored, false);
		const unwanted = scoresOf(scored, true);
		const auc = rocAuc(ham, unwanted);
		const recall = [0.01, 0.001].map((rate) => percent(recallAtFalsePositiveRate(ham, unwanted, rate)));
		const error = expectedCalibrationError(scored.map(judged));
		return `| ${name} | ${ham.length} | ${unwanted.length} | ${recall.join(" | ")} | ${auc.toFixed(4)} | ${percent(1 - auc)} | ${error.toFixed(4)} |`;
	});
	return [
		"| mail | genuine | unwanted | recall at 1 % | at 0.1 % | ROC AUC | 1-ROCA | calibration error |",
		"|---|---|---|---|---|---|---|---|",
		...lines,
	];
}

function judged({ example, score }: Scored): { probability: number; unwanted: boolean } {
	return { probability: 1 / (1 + Math.exp(-score)), unwanted: example.item.unwanted };
}

function sourceTable(real: readonly Scored[], threshold: number): string[] {
	const names = [...new Set(real.map(({ example }) => unitOf(example)))];
	return flagTable("source", names, threshold, (name) => real.filter(({ example }) => unitOf(example) === name));
}

function unitOf({ item }: Example): string {
	return item.folder === "" ? item.source.name : `${item.source.name}/${item.folder}`;
}

function languageTable(recent: readonly Scored[], threshold: number): string[] {
	const counts = new Map<string, number>();
	for (const { example } of recent) counts.set(example.language, (counts.get(example.language) ?? 0) + 1);
	const names = [...counts]
		.filter(([, count]) => count >= 20)
		.sort((left, right) => right[1] - left[1])
		.map(([name]) => name);
	return flagTable("language", names, threshold, (name) => recent.filter(({ example }) => example.language === name));
}

function flagTable(title: string, names: readonly string[], threshold: number, pick: (name: string) => readonly Scored[]): string[] {
	const lines = names.map((name) => {
		const rows = pick(name);
		const cells = [false, true].map((unwanted) => {
			const scores = scoresOf(rows, unwanted);
			return scores.length === 0 ? "– | –" : `${scores.length} | ${percent(shareOf(scores, (score) => score >= threshold))}`;
		});
		return `| ${name || "(too little text)"} | ${cells.join(" | ")} |`;
	});
	return [`| ${title} | genuine | of these flagged | unwanted | of these found |`, "|---|---|---|---|---|", ...lines];
}

function calibrationTable(real: readonly Scored[]): string[] {
	const lines = calibrationBins(real.map(judged)).map(
		({ from, to, count, stated, found }) => `| ${percent(from)} to ${percent(to)} | ${count} | ${percent(stated)} | ${percent(found)} |`,
	);
	return ["| probability of unwanted mail | messages | mean said | truly unwanted |", "|---|---|---|---|", ...lines];
}

function kindTable(real: readonly Scored[]): string[] {
	const labelled = real.filter(({ example }) => example.item.kind !== undefined);
	const right = (kind: string) => {
		const rows = labelled.filter(({ example }) => example.item.kind === kind);
		return `| ${kind} | ${rows.length} | ${percent(shareOf(rows, ({ phishOdds }) => phishOdds > 0 === (kind === "phish")))} |`;
	};
	return ["| kind | labelled messages | told rightly, out of fold |", "|---|---|---|", right("spam"), right("phish")];
}

function dataTable(examples: readonly Example[]): string[] {
	const lines = sources.map((source) => {
		const own = examples.filter(({ item }) => item.source === source);
		const unwanted = own.filter(({ item }) => item.unwanted).length;
		return `| ${source.name} | ${own.length - unwanted} | ${unwanted} | ${source.years} | ${source.licence} | ${source.heldOut} |`;
	});
	return ["| source | genuine | unwanted | years | licence | held out by |", "|---|---|---|---|---|---|", ...lines];
}

function percent(share: number): string {
	return `${(100 * share).toFixed(2)} %`;
}
