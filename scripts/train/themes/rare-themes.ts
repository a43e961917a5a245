import { type Theme, themes } from "../../../src/campaigns/themes/theme.ts";
import type { ThemeExample } from "./theme-example.ts";

const rare = 20;

/** Themes of which hardly any real mail is labelled, for which made-up mail counts more. */
export function rareThemes(real: readonly Pick<ThemeExample, "theme">[]): Set<Theme> {
	return new Set(themes.filter((theme) => real.filter((example) => example.theme === theme).length < rare));
}
