import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Theme } from "../../../src/campaigns/themes/theme.ts";
import { type ThemeExample, themeExample } from "./theme-example.ts";

/** Examples of the labelled messages below a folder, in the order of the labels; a message that is not there is left out. */
export async function labelledMail(directory: string, labels: ReadonlyMap<string, Theme>): Promise<ThemeExample[]> {
	const paths = pathsByHash(directory, labels);
	const examples: ThemeExample[] = [];
	for (const [hash, theme] of labels) {
		const path = paths.get(hash);
		if (path !== undefined) examples.push(await themeExample(readFileSync(path), theme, 1));
	}
	return examples;
}

function pathsByHash(directory: string, labels: ReadonlyMap<string, Theme>): Map<string, string> {
	const paths = new Map<string, string>();
	for (const name of readdirSync(directory, { recursive: true, encoding: "utf8" }).sort()) {
		if (!name.endsWith(".eml")) continue;
		const path = join(directory, name);
		const hash = createHash("sha256").update(readFileSync(path)).digest("hex");
		if (labels.has(hash) && !paths.has(hash)) paths.set(hash, path);
	}
	return paths;
}
