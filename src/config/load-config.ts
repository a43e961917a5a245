import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { parse, TomlError } from "smol-toml";
import { readError } from "../base/read-error.ts";
import type { Config, LoadedConfig } from "./config.ts";
import { ConfigError, type ConfigProblem } from "./config-error.ts";
import { configPlace } from "./config-place.ts";
import { type ConfigReading, lineOf } from "./config-reading.ts";
import { crossChecks } from "./cross-checks.ts";
import { keyLines } from "./key-lines.ts";
import { readMembers } from "./read-members.ts";
import { type Settings, schema } from "./schema.ts";
import { warningsOf } from "./warnings.ts";

/** What the command line says about settings. */
export interface ConfigOptions {
	/** --config */
	readonly config?: string;
	/** --data; outranks everything. */
	readonly data?: string;
}

/** Finds and reads the settings. Throws a ConfigError that names every mistake. Reads no more than the file and the password's. */
export function loadConfig(options: ConfigOptions = {}, environment: NodeJS.ProcessEnv = process.env): LoadedConfig {
	const file = configPlace(options.config, environment);
	return readConfig(textOf(file), file, options, environment);
}

/** The settings alone, for those who need no password and may not be let see it. Throws a ConfigError that names every mistake. */
export function loadSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
	const file = configPlace(undefined, environment);
	return readSettings(textOf(file), file, {}, environment).settings;
}

/** Reads settings from the text of a file. */
export function readConfig(
	toml: string,
	file: string | undefined,
	options: ConfigOptions = {},
	environment: NodeJS.ProcessEnv = {},
): LoadedConfig {
	const { settings, sources } = readSettings(toml, file, options, environment);
	return { config: completed(settings, file, sources), sources, warnings: warningsOf(settings, sources, file) };
}

/** Reads and checks what stands in the file and the environment, and looks into no other file. */
function readSettings(
	toml: string,
	file: string | undefined,
	{ data }: ConfigOptions,
	environment: NodeJS.ProcessEnv,
): Pick<ConfigReading, "sources"> & { readonly settings: Settings } {
	const folder = file === undefined ? "" : dirname(file);
	const reading: ConfigReading = {
		environment,
		folder: folder === "." ? "" : folder,
		lines: keyLines(toml),
		problems: [],
		sources: new Map(),
	};
	const read = readMembers(schema, parsed(toml, file), [], reading) as unknown as Settings;
	const settings = data === undefined ? read : { ...read, data };
	if (data !== undefined) reading.sources.set("data", "option");
	const checked = reading.problems.length > 0 ? reading.problems : crossChecks(settings, reading.sources).map(placed(reading));
	if (checked.length > 0) throw new ConfigError(file, inOrder(checked));
	return { settings, sources: reading.sources };
}

function placed({ lines, sources }: ConfigReading): (problem: { path: readonly string[]; text: string }) => ConfigProblem {
	return ({ path, text }) => {
		const key = path.join(".");
		return { key, text, line: sources.get(key) === "file" ? lineOf(lines, path) : undefined };
	};
}

function inOrder(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
	return [...problems].sort((left, right) => (left.line ?? Infinity) - (right.line ?? Infinity) || 0);
}

/** Without a file, nothing is set. */
function textOf(file: string | undefined): string {
	if (file === undefined) return "";
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		const text = `${readError(error)}; "tidegate config sample > ${file}" writes one to begin with`;
		throw new ConfigError(file, [{ line: undefined, key: "", text }]);
	}
}

function parsed(toml: string, file: string | undefined): Record<string, unknown> {
	try {
		return parse(toml, { useLegacyDate: true, unsafeKeyBehaviour: "throw" });
	} catch (error) {
		if (!(error instanceof TomlError)) throw error;
		const [sentence = ""] = error.message.replace(/^Invalid TOML document: /, "").split("\n");
		const text = `this is no TOML: ${sentence} (column ${error.column})`;
		throw new ConfigError(file, [{ line: error.line, key: "", text }]);
	}
}

/** Fills in what stands elsewhere: the machine's name, the password's file. */
function completed(settings: Settings, file: string | undefined, sources: ConfigReading["sources"]): Config {
	const name = settings.smtp.hostname || hostname();
	const { passwordFile } = settings.nextHop;
	const fromEnvironment = sources.get("next_hop.password") === "environment";
	return {
		...settings,
		file,
		smtp: { ...settings.smtp, hostname: name },
		nextHop: passwordFile === "" || fromEnvironment ? settings.nextHop : { ...settings.nextHop, password: passwordIn(passwordFile, file) },
		notices: { ...settings.notices, from: settings.notices.from || `tidegate@${name}` },
	};
}

function passwordIn(path: string, file: string | undefined): string {
	const refuse = (why: string) => {
		throw new ConfigError(file, [{ line: undefined, key: "next_hop.password_file", text: `${path}: ${why}` }]);
	};
	try {
		const [password = ""] = readFileSync(path, "utf8").split(/\r?\n/);
		return password === "" ? (refuse("its first line is empty; it should hold the password") as never) : password;
	} catch (error) {
		if (error instanceof ConfigError) throw error;
		return refuse(readError(error)) as never;
	}
}
