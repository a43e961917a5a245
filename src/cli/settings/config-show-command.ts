import { safeJson } from "../../base/safe-json.ts";
import type { LoadedConfig } from "../../config/config.ts";
import type { Source } from "../../config/config-reading.ts";
import { type ListedSetting, listSettings } from "../../config/list-settings.ts";
import { loadConfig } from "../../config/load-config.ts";
import { exitStatus } from "../exit-status.ts";
import { Screen } from "../screen.ts";
import type { Paint } from "../terminal/colour.ts";
import { inColumns, shorten } from "../terminal/columns.ts";
import { displayWidth } from "../terminal/display-width.ts";
import { safeText } from "../../base/safe-text.ts";

export interface ConfigShowOptions {
	readonly config?: string;
	readonly data?: string;
	readonly json?: boolean;
}

/** `tidegate config show`: what is in effect, and where it comes from. Secrets are masked. */
export async function configShowCommand(options: ConfigShowOptions): Promise<number> {
	const screen = new Screen();
	const loaded = loadConfig(options);
	const { config, warnings } = loaded;
	if (options.json) await screen.line(safeJson(asJson(loaded)));
	else {
		await screen.line(screen.paint("dim", `# ${config.file === undefined ? "no file of settings" : `from ${safeText(config.file)}`}`));
		for (const line of lines(loaded, screen.columns, screen.paint)) await screen.line(line);
		for (const warning of warnings) screen.error(`warning: ${warning}`);
	}
	await screen.flush();
	return exitStatus.done;
}

const masked = "********";

/** The value as TOML would hold it. */
function written({ setting, value }: ListedSetting): string {
	if (setting.secret) return JSON.stringify(value === "" ? "" : masked);
	return setting.kind.write(value);
}

function asJson({ config, sources, warnings }: LoadedConfig): object {
	const settings = listSettings(config).map((listed) => ({
		key: listed.name,
		value: listed.setting.secret ? (listed.value === "" ? "" : masked) : listed.value,
		written: written(listed),
		from: sources.get(listed.name) ?? "default",
	}));
	return { file: config.file ?? null, settings, warnings };
}

const notes: Readonly<Record<Source, string>> = {
	default: "",
	file: "# from the file",
	environment: "# from the environment",
	option: "# from the command line",
};

/** As a file of settings would have it, table by table; what is not a default stands out and says where it comes from. */
function lines({ config, sources }: LoadedConfig, columns: number, paint: Paint): string[] {
	const listed = listSettings(config);
	const width = Math.min(44, Math.max(...listed.map((one) => displayWidth(assignment(one)))));
	let table = "";
	return listed.flatMap((one) => {
		const own = one.name.slice(0, Math.max(0, one.name.length - (one.path.at(-1) as string).length - 1));
		const head = own === table ? [] : ["", paint("bold", `[${safeText(own)}]`)];
		table = own;
		const source = sources.get(one.name) ?? "default";
		const text = safeText(assignment(one));
		const line =
			source === "default"
				? paint("dim", shorten(text, columns))
				: `${inColumns(text, Math.max(width, displayWidth(text)))}  ${paint("cyan", notes[source])}`;
		return [...head, line];
	});
}

function assignment(one: ListedSetting): string {
	return `${one.path.at(-1)} = ${written(one)}`;
}
