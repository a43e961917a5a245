import type { AttackKind } from "../app/drill/attack-kinds.ts";
import type { DrillEvent, DrillResult } from "../app/drill/drill-event.ts";
import { runDrill } from "../app/drill/run-drill.ts";
import { safeJson } from "../base/safe-json.ts";
import { drillReport } from "./drill-report.ts";
import { exitStatus } from "./exit-status.ts";
import { Interruption } from "./interruption.ts";
import { Screen } from "./screen.ts";

export interface DrillCommandOptions {
	readonly recipients: number;
	readonly attack: AttackKind;
	readonly seed: number;
	readonly json?: boolean;
}

/** `tidegate drill`: a stolen login sends phishing through a gate on loopback. Exit status 1 when one copy got out, or a genuine one was lost. */
export async function drillCommand({ json, recipients, attack, seed }: DrillCommandOptions): Promise<number> {
	// Else the drill's gate and folder would be left behind.
	const interruption = new Interruption();
	const run = (onEvent: (event: DrillEvent) => void) => runDrill({ recipients, attack, seed, onEvent, signal: interruption.signal });
	try {
		const result = json ? await plainly(run) : await drillReport(run);
		return result.ok ? exitStatus.done : exitStatus.found;
	} catch (error) {
		if (!interruption.happened) throw error;
		new Screen().error("interrupted; what the drill had made was removed");
		return exitStatus.interrupted;
	} finally {
		interruption.end();
	}
}

async function plainly(run: (onEvent: () => void) => Promise<DrillResult>): Promise<DrillResult> {
	const screen = new Screen();
	const result = await run(() => {});
	await screen.line(safeJson(result));
	await screen.flush();
	return result;
}
