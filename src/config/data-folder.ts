import { configPlace } from "./config-place.ts";
import { loadSettings } from "./load-config.ts";

/**
 * Where an installation keeps what it learns: --data, else TIDEGATE_DATA, else what the file of settings says where there is
 * one, else "tidegate-data" in the current folder. The gate looks at mail with what lies there.
 */
export function dataFolder(option: string | undefined, environment: NodeJS.ProcessEnv = process.env): string {
	const told = option ?? environment["TIDEGATE_DATA"];
	if (told) return told;
	return configPlace(undefined, environment) === undefined ? "./tidegate-data" : loadSettings(environment).data;
}
