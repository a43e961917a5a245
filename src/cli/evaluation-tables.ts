import type { EvaluationReport, Group, WrongVerdict } from "../app/evaluation/evaluation-report.ts";
import { resultPlace } from "./result-place.ts";
import { classColours, type Paint } from "./terminal/colour.ts";
import { shorten, shortenStart, wrap } from "./terminal/columns.ts";
import { safeText } from "../base/safe-text.ts";
import { table } from "./terminal/table.ts";
import { grouped } from "../base/grouped.ts";

/** Where no terminal says how wide it is. */
const pageColumns = 120;
/** Reasons shown for each error; `tidegate explain` shows all. */
const reasonsShown = 4;

/** Everything `tidegate eval` found out, for a person. */
export function evaluationLines(report: EvaluationReport, screenColumns: number, paint: Paint): string[] {
	const columns = Math.max(40, Math.min(pageColumns, screenColumns));
	return [
		...figures(report, paint),
		...groupTable("By folder", report.folders, columns, paint),
		...groupTable("By language", report.languages, columns, paint),
		...worstLines(report.worst, columns, paint),
	];
}

function figures(report: EvaluationReport, paint: Paint): string[] {
	const rows: [string, string][] = [
		[
			"messages",
			`${count(report.ham)} ham, ${count(report.unwanted)} unwanted${report.failed > 0 ? `, ${count(report.failed)} failed` : ""}`,
		],
		["recall at 1 % false positives", share(report.recallAt1Percent)],
		["recall at 0.1 % false positives", share(report.recallAt01Percent)],
		["ROC AUC", number(report.rocAuc, 5)],
		["1-ROCA", report.oneMinusRocAucPercent === null ? "–" : `${number(report.oneMinusRocAucPercent, 4)} %`],
		["expected calibration error", number(report.expectedCalibrationError, 4)],
		["false positives at the threshold", share(report.falsePositiveRate)],
		["recall at the threshold", share(report.recall)],
	];
	return rows.map(([name, value]) => `${name.padEnd(33)} ${paint("bold", value)}`);
}

function groupTable(title: string, groups: readonly Group[], columns: number, paint: Paint): string[] {
	const digits = columns < 80 ? 1 : 2;
	const rows = groups.map((group) => [
		safeText(group.name),
		count(group.ham),
		share(group.falsePositiveRate, digits),
		count(group.unwanted),
		share(group.recall, digits),
		share(group.recallAt1Percent, digits),
		share(group.recallAt01Percent, digits),
	]);
	const [head = "", ...lines] = table([["", "ham", "flagged", "unwanted", "found", "at 1 %", "at 0.1 %"], ...rows], columns);
	return ["", paint("bold", title), paint("dim", head), ...lines];
}

function worstLines(worst: readonly WrongVerdict[], columns: number, paint: Paint): string[] {
	if (worst.length === 0) return [];
	return [
		"",
		paint("bold", worst.length === 1 ? "The one error" : `The ${worst.length} worst errors`),
		...worst.flatMap((error) => oneError(error, columns, paint)),
	];
}

function oneError(error: WrongVerdict, columns: number, paint: Paint): string[] {
	const verdict = `${error.unwanted ? "unwanted" : "ham"} called ${paint(classColours[error.class], error.class)}`;
	const subject = shorten(safeText(error.subject) || "(no subject)", columns - 2);
	const reasons = error.reasons.slice(0, reasonsShown).flatMap(({ weight, code, text }) => {
		const lines = wrap(`${safeText(text)} (${code})`, columns - 11);
		return lines.map((line, at) => (at === 0 ? `  ${weight.toFixed(2).padStart(7)}  ` : " ".repeat(11)) + line);
	});
	return [
		"",
		`${verdict}, score ${error.score.toFixed(2)}`,
		`  ${paint("dim", shortenStart(safeText(resultPlace(error)), columns - 2))}`,
		`  ${subject}`,
		...reasons,
	];
}

function share(value: number | null, digits = 2): string {
	return value === null ? "–" : `${(value * 100).toFixed(digits)} %`;
}

function number(value: number | null, digits: number): string {
	return value === null ? "–" : value.toFixed(digits);
}

function count(value: number): string {
	return grouped(value);
}
