import { type Theme, themes } from "../../../src/campaigns/themes/theme.ts";

export interface ThemeMeasures {
	/** Mean F1 over the themes that have messages. */
	readonly macroF1: number;
	readonly accuracy: number;
	readonly perTheme: readonly { readonly theme: Theme; readonly messages: number; readonly f1: number }[];
}

export function measureThemes(truth: readonly Theme[], said: readonly Theme[]): ThemeMeasures {
	const right = truth.filter((theme, at) => theme === said[at]).length;
	const perTheme = themes
		.map((theme) => {
			const messages = count(truth, theme);
			const both = truth.filter((one, at) => one === theme && said[at] === theme).length;
			return { theme, messages, f1: (2 * both) / (messages + count(said, theme) || 1) };
		})
		.filter(({ messages }) => messages > 0);
	const macroF1 = perTheme.reduce((sum, { f1 }) => sum + f1, 0) / (perTheme.length || 1);
	return { macroF1, accuracy: right / (truth.length || 1), perTheme };
}

function count(list: readonly Theme[], theme: Theme): number {
	return list.filter((one) => one === theme).length;
}

export function measuresAsText({ macroF1, accuracy, perTheme }: ThemeMeasures): string {
	const lines = perTheme.map(({ theme, messages, f1 }) => `${theme.padEnd(26)}${String(messages).padStart(5)}  ${f1.toFixed(3)}`);
	return [`macro F1 ${macroF1.toFixed(4)}, accuracy ${accuracy.toFixed(4)}`, ...lines].join("\n");
}
