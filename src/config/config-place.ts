import { existsSync } from "node:fs";

/** The file of settings: --config, else TIDEGATE_CONFIG, else tidegate.toml in the current folder where there is one; undefined for none. */
export function configPlace(option: string | undefined, environment: NodeJS.ProcessEnv = process.env): string | undefined {
	return option ?? (environment["TIDEGATE_CONFIG"] || (existsSync("tidegate.toml") ? "tidegate.toml" : undefined));
}
