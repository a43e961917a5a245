import { readFileSync } from "node:fs";
import type { Theme } from "../../../src/campaigns/themes/theme.ts";
import { themes } from "../../../src/campaigns/themes/theme.ts";
import { type ThemeExample, themeExample } from "./theme-example.ts";

const file = new URL("made-up-mail.txt", import.meta.url);
const importance = 0.6;

/** Short mail that we wrote for themes of which the archives hold hardly any, in several languages. */
export async function madeUpMail(): Promise<ThemeExample[]> {
	const examples: ThemeExample[] = [];
	for (const line of readFileSync(file, "utf8").split("\n")) {
		const [theme, from, subject, ...rest] = line.split(" | ");
		if (line.startsWith("#") || !themes.includes(theme as Theme)) continue;
		const text = rest.join(" | ").replace("%L", `https://${(from ?? "").split("@")[1]?.replace(">", "") ?? "link.example"}/view`);
		const mail = `From: ${from}\nTo: jo@northmill.example\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`;
		examples.push(await themeExample(new TextEncoder().encode(mail), theme as Theme, importance));
	}
	return examples;
}
