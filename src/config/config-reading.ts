import type { ConfigProblem } from "./config-error.ts";
import { fullName } from "./key-name.ts";

/** Where a value comes from. */
export type Source = "default" | "file" | "environment" | "option";

/** What is needed while the settings are read, and what is found out. */
export interface ConfigReading {
	readonly environment: NodeJS.ProcessEnv;
	/** Folder that relative paths in the file are taken from; "" to leave them as they are. */
	readonly folder: string;
	readonly lines: ReadonlyMap<string, number>;
	readonly problems: ConfigProblem[];
	/** By full name. */
	readonly sources: Map<string, Source>;
}

/** Notes a mistake about a key of the file. */
export function noteProblem(reading: ConfigReading, path: readonly string[], text: string): void {
	reading.problems.push({ line: lineOf(reading.lines, path), key: fullName(path), text });
}

/** Line of a key, else of the innermost table around it that is written out. */
export function lineOf(lines: ReadonlyMap<string, number>, path: readonly string[]): number | undefined {
	for (let length = path.length; length > 0; length--) {
		const line = lines.get(fullName(path.slice(0, length)));
		if (line !== undefined) return line;
	}
	return undefined;
}
