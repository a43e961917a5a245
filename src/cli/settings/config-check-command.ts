import { safeJson } from "../../base/safe-json.ts";
import { ConfigError } from "../../config/config-error.ts";
import { loadConfig } from "../../config/load-config.ts";
import { exitStatus } from "../exit-status.ts";
import { Screen } from "../screen.ts";
import { safeText } from "../../base/safe-text.ts";

export interface ConfigCheckOptions {
	readonly config?: string;
	readonly json?: boolean;
}

/** `tidegate config check [FILE]`: every mistake of the settings, and what else should be looked at. */
export async function configCheckCommand(file: string | undefined, options: ConfigCheckOptions): Promise<number> {
	const screen = new Screen();
	const place = file ?? options.config;
	try {
		const { config, warnings } = loadConfig(place === undefined ? {} : { config: place });
		if (options.json) await screen.line(safeJson({ file: config.file ?? null, mistakes: [], warnings }));
		else {
			for (const warning of warnings) screen.error(`warning: ${warning}`);
			await screen.line(
				config.file === undefined ? "There is no file of settings: the defaults hold." : `${safeText(config.file)} is right.`,
			);
		}
		await screen.flush();
		return exitStatus.done;
	} catch (error) {
		if (!(error instanceof ConfigError) || !options.json) throw error;
		const mistakes = error.problems.map(({ line, key, text }) => ({ line: line ?? null, key, text }));
		await screen.line(safeJson({ file: error.file ?? null, mistakes, warnings: [] }));
		await screen.flush();
		return exitStatus.trouble;
	}
}
