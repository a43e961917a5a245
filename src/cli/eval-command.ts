import { Evaluation } from "../app/evaluation/evaluation.ts";
import { measurePaths } from "../app/readers/measure-paths.ts";
import { readPaths } from "../app/readers/read-paths.ts";
import { scanAll } from "../app/threads/scan-all.ts";
import type { ScanResult } from "../app/threads/scan-result.ts";
import { safeJson } from "../base/safe-json.ts";
import { evaluationLines } from "./evaluation-tables.ts";
import { exitStatus } from "./exit-status.ts";
import { resultPlace } from "./result-place.ts";
import { type JudgingOptions, settingsOf } from "./scanner-options.ts";
import { progressLine, Screen } from "./screen.ts";

export interface EvalOptions extends JudgingOptions {
	readonly ham: readonly string[];
	readonly unwanted: readonly string[];
	readonly threads?: number;
	readonly json?: boolean;
}

/** `tidegate eval --ham PATH… --unwanted PATH…`: how well the scanner tells apart mail whose truth is known. */
export async function evalCommand(options: EvalOptions): Promise<number> {
	const screen = new Screen();
	const evaluation = new Evaluation();
	let unread = 0;
	for await (const { result, unwanted } of verdicts(options, screen, evaluation)) {
		if (result.kind === "scanned") evaluation.add(result, unwanted);
		else {
			unread++;
			if (result.kind === "failed") evaluation.addFailure();
			screen.error(`${resultPlace(result)}: ${result.reason}`);
		}
		screen.progressed();
	}
	screen.endProgress();
	const report = evaluation.report();
	if (options.json) await screen.line(safeJson(report));
	else for (const line of evaluationLines(report, screen.columns, screen.paint)) await screen.line(line);
	await screen.flush();
	return unread > 0 ? exitStatus.trouble : exitStatus.done;
}

/** Scans first the ham, then the unwanted mail, under one progress bar. */
async function* verdicts(
	options: EvalOptions,
	screen: Screen,
	evaluation: Evaluation,
): AsyncGenerator<{ result: ScanResult; unwanted: boolean }> {
	let bytes = 0;
	const total = screen.showsProgress ? measurePaths([...options.ham, ...options.unwanted]) : undefined;
	screen.startProgress(() => progressLine("Evaluating", bytes, total, evaluation.size));
	const onBytes = (count: number) => {
		bytes += count;
	};
	const scanning = { settings: settingsOf(options), ...(options.threads === undefined ? {} : { threads: options.threads }) };
	for (const unwanted of [false, true]) {
		const paths = unwanted ? options.unwanted : options.ham;
		for await (const result of scanAll(readPaths(paths, { onBytes }), scanning)) yield { result, unwanted };
	}
}
