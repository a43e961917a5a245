import { readdirSync, readFileSync } from "node:fs";
import { type Theme, themes } from "../../../src/campaigns/themes/theme.ts";
import { madeUpBytes } from "./made-up-bytes.ts";
import { type MadeUpText, readMadeUpMail, readThemedMail } from "./read-made-up-mail.ts";
import { rareThemes } from "./rare-themes.ts";
import { type ThemeExample, themeExample } from "./theme-example.ts";

const lines = new URL("made-up-mail.txt", import.meta.url);
const folder = new URL("made/", import.meta.url);
/** Their files hold mails of several themes, each told above the mail. */
const foldersOfThemed = [new URL("made-by-language/", import.meta.url), new URL("made-by-matter/", import.meta.url)];
/** It counts less than real mail, and little where there is enough of that: 0.6 for all themes cost two thousandths of macro F1. */
const importance = 0.3;
const importanceOfRare = 1;

/** Short mail that we wrote for themes of which the archives hold hardly any, in several languages. */
export async function madeUpMail(real: readonly ThemeExample[]): Promise<ThemeExample[]> {
	const rare = rareThemes(real);
	const examples: ThemeExample[] = [];
	for (const [theme, mail] of [...linesOfMail(), ...filesOfMail()]) {
		examples.push(await themeExample(madeUpBytes(mail), theme, rare.has(theme) ? importanceOfRare : importance));
	}
	return examples;
}

function linesOfMail(): [Theme, MadeUpText][] {
	const mails: [Theme, MadeUpText][] = [];
	for (const line of readFileSync(lines, "utf8").split("\n")) {
		const [theme, from = "", subject = "", ...rest] = line.split(" | ");
		if (line.startsWith("#") || !themes.includes(theme as Theme)) continue;
		const text = rest.join(" | ").replace("%L", `https://${from.split("@")[1]?.replace(">", "") ?? "link.example"}/view`);
		mails.push([theme as Theme, { from, subject, headers: [], html: false, text }]);
	}
	return mails;
}

/**
 * The mails of made/, made-by-language/ and made-by-matter/, file after file in order of their names, so that two runs train alike.
 * @throws Error where a file bears no theme's name, or holds what is no mail.
 */
export function filesOfMail(): [Theme, MadeUpText][] {
	return [
		...filesIn(folder).flatMap(({ name, text }) => {
			const theme = themes.find((known) => known === name);
			if (theme === undefined) throw new Error(`no theme is called ${name}`);
			return readMadeUpMail(text).map((mail): [Theme, MadeUpText] => [theme, mail]);
		}),
		...foldersOfThemed.flatMap(filesIn).flatMap(({ text }) => readThemedMail(text)),
	];
}

/** Its files of mail, by name without ".txt". */
function filesIn(directory: URL): { name: string; text: string }[] {
	const names = readdirSync(directory).filter((name) => name.endsWith(".txt"));
	return names.sort().map((name) => ({ name: name.slice(0, -4), text: readFileSync(new URL(name, directory), "utf8") }));
}
