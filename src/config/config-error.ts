/** One mistake in the settings. */
export interface ConfigProblem {
	/** Line in the file, from 1; undefined when it is not in the file, or cannot be told. */
	readonly line: number | undefined;
	/** Full name of the key, or the environment variable; "" when it is about the file as a whole. */
	readonly key: string;
	/** A sentence for a person: what was found, what is allowed. */
	readonly text: string;
}

/** Settings with which nothing can be started. All mistakes at once; `message` has a line for each. */
export class ConfigError extends Error {
	readonly file: string | undefined;
	readonly problems: readonly ConfigProblem[];

	constructor(file: string | undefined, problems: readonly ConfigProblem[]) {
		super(problems.map((problem) => problemLine(file, problem)).join("\n"));
		this.name = "ConfigError";
		this.file = file;
		this.problems = problems;
	}
}

/** "tidegate.toml:14: smtp.lisen: …" */
export function problemLine(file: string | undefined, { line, key, text }: ConfigProblem): string {
	const place = file === undefined ? "" : line === undefined ? `${file}: ` : `${file}:${line}: `;
	return place + (key === "" ? text : `${key}: ${text}`);
}
