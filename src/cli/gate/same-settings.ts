import { safeText } from "../../base/safe-text.ts";
import type { DeskOptions } from "./desk.ts";
import { quoted } from "./quoted.ts";

/** The options that name the gate a command worked with, for a command that it suggests: " --data /srv/gate". Empty where none were given. */
export function sameSettings({ config, data }: DeskOptions): string {
	return option("--config", config) + option("--data", data);
}

function option(name: string, value: string | undefined): string {
	return value === undefined ? "" : ` ${name} ${quoted(safeText(value))}`;
}
