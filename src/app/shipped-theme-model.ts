import { readFileSync } from "node:fs";
import { readThemeModel, type ThemeModel, type ThemeNumbers } from "../campaigns/themes/theme-model.ts";
import { modelFolder } from "./shipped-model.ts";

let model: ThemeModel | undefined;

/** The theme model that comes with Tidegate, read once. */
export function shippedThemeModel(): ThemeModel {
	model ??= readThemeModel(
		JSON.parse(readFileSync(new URL("themes.json", modelFolder), "utf8")) as ThemeNumbers,
		readFileSync(new URL("themes.bin", modelFolder)),
	);
	return model;
}
