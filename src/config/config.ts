import type { Source } from "./config-reading.ts";
import type { Settings } from "./schema.ts";

/** All settings as they are in effect: names and secrets that stand elsewhere are filled in. */
export interface Config extends Settings {
	/** The file they come from; undefined when there is none. */
	readonly file: string | undefined;
}

/** Settings, and how they came about. */
export interface LoadedConfig {
	readonly config: Config;
	/** Where each setting comes from, by its full name ("smtp.listen"). */
	readonly sources: ReadonlyMap<string, Source>;
	/** What can be started with but should be looked at; sentences. */
	readonly warnings: readonly string[];
}
