import { readFileSync } from "node:fs";
import { type Theme, themes } from "../../../src/campaigns/themes/theme.ts";

/** Themes that a person told by reading, by SHA-256 of the message in hexadecimal: lines of `hash<TAB>theme`, "#" for remarks. */
export function readThemeLabels(file: URL): Map<string, Theme> {
	const labels = new Map<string, Theme>();
	for (const line of readFileSync(file, "utf8").split("\n")) {
		const [hash, theme] = line.trim().split("\t");
		if (hash === undefined || hash === "" || hash.startsWith("#")) continue;
		if (!themes.includes(theme as Theme)) throw new Error(`no theme is called ${theme}: ${line}`);
		labels.set(hash, theme as Theme);
	}
	return labels;
}
