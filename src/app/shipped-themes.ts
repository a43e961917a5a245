import { readFileSync } from "node:fs";
import { readThemeModel, type ThemeNumbers } from "../campaigns/themes/theme-model.ts";
import type { ThemeTools } from "../campaigns/themes/theme-of.ts";
import { readTopicTable } from "../campaigns/themes/topic-table.ts";
import { Topics } from "../campaigns/themes/topics-of.ts";
import { modelFolder } from "./shipped-model.ts";

let tools: ThemeTools | undefined;

/** What comes with Tidegate to tell themes by, read once. */
export function shippedThemes(): ThemeTools {
	tools ??= {
		model: readThemeModel(JSON.parse(readFileSync(new URL("themes.json", modelFolder), "utf8")) as ThemeNumbers, bytesOf("themes.bin")),
		topics: new Topics(readTopicTable(bytesOf("topics.bin"))),
	};
	return tools;
}

function bytesOf(name: string): Uint8Array {
	return readFileSync(new URL(name, modelFolder));
}
