import { abuseMail } from "../../synthetic/abuse-mail.ts";
import { genuineMail } from "../../synthetic/genuine-mail.ts";
import { syntheticThemes } from "./synthetic-themes.ts";
import { rareThemes } from "./rare-themes.ts";
import { type ThemeExample, themeExample } from "./theme-example.ts";

const seed = "themes";
const rendered = 2_500;
/** More of a kind are variations of the same sentences. */
const mostOfKind = 30;
/** Made-up mail counts little beside real mail, and as much for themes of which hardly any real mail is labelled. */
const importance = 0.3;
const importanceOfRare = 1;

/** Our own made-up mail of kinds whose theme is beyond doubt. */
export async function syntheticThemeMail(real: readonly ThemeExample[]): Promise<ThemeExample[]> {
	const rare = rareThemes(real);
	const taken = new Map<string, number>();
	const examples: ThemeExample[] = [];
	for (const mails of [abuseMail(seed, rendered), genuineMail(seed, rendered)]) {
		for (const { kind, bytes } of mails) {
			const theme = syntheticThemes[kind];
			const before = taken.get(kind) ?? 0;
			if (theme === undefined || before >= mostOfKind) continue;
			taken.set(kind, before + 1);
			examples.push(await themeExample(bytes, theme, rare.has(theme) ? importanceOfRare : importance));
		}
	}
	return examples;
}
