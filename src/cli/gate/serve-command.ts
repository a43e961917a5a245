import { serve } from "../../app/serve.ts";
import type { Serving } from "../../app/serving.ts";
import { safeJson } from "../../base/safe-json.ts";
import type { Config } from "../../config/config.ts";
import { loadConfig } from "../../config/load-config.ts";
import { exitStatus } from "../exit-status.ts";
import { interruptTaken } from "../launcher-interrupt.ts";
import { Screen } from "../screen.ts";
import type { DeskOptions } from "./desk.ts";
import { servingLines } from "./serving-lines.ts";

type Serve = (config: Config) => Promise<Serving>;

/** `tidegate serve`: the gate, until it is stopped. */
export async function serveCommand(options: DeskOptions, start: Serve = serve): Promise<number> {
	const { config, warnings } = loadConfig(options);
	const screen = new Screen();
	for (const warning of warnings) screen.error(warning);
	const serving = await start(config);
	stopOnSignals(serving, screen);
	endWithLauncher();
	if (options.json) await screen.line(safeJson(addressesOf(serving, config)));
	else for (const line of servingLines(serving, config, screen.paint)) await screen.line(line);
	await screen.flush();
	await serving.ended;
	if (!options.json) await screen.line("Stopped. Nothing is lost; the next start goes on where this one ended.");
	await screen.flush();
	return exitStatus.done;
}

function addressesOf({ smtp, smtpTls, http, outbox }: Serving, config: Config): object {
	return { smtp, smtpTls, http: http ?? null, outbox: outbox ?? null, data: config.data };
}

/** Started by a launcher on an older Node: killed with it, since whoever killed that meant the gate. What is on disk stays. */
function endWithLauncher(): void {
	if (process.channel) process.once("disconnect", () => process.exit(exitStatus.interrupted));
}

/** Once: stop in order. Again: at once; what is on disk stays, and the next start sorts out what was under way. */
function stopOnSignals(serving: Serving, screen: Screen): void {
	// The program's own Ctrl-C handler ends the process on the spot.
	process.removeAllListeners("SIGINT");
	let stopping = false;
	for (const signal of ["SIGINT", "SIGTERM"] as const) {
		process.on(signal, () => {
			if (stopping) process.exit(exitStatus.interrupted);
			stopping = true;
			if (signal === "SIGINT") interruptTaken();
			screen.error(`stopping: what is under way is brought to its end${signal === "SIGINT" ? " (Ctrl-C again stops at once)" : ""}`);
			serving.stop().catch((error: unknown) => {
				screen.error(`it does not stop in order: ${error instanceof Error ? error.message : String(error)}`);
				process.exit(exitStatus.trouble);
			});
		});
	}
}
