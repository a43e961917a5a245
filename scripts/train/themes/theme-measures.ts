import { type Theme, themes } from "../../../src/campaigns/themes/theme.ts";

export interface ThemeMeasures {
	/** Mean F1 over the themes that have messages. */
	readonly macroF1: number;
	readonly accuracy: number;
	/** `messages` are weighted as they were measured. */
	readonly perTheme: readonly { readonly theme: Theme; readonly messages: number; readonly f1: number }[];
}

/** @param weights how much each message counts; all alike when left out */
export function measureThemes(truth: readonly Theme[], said: readonly Theme[], weights?: Float64Array): ThemeMeasures {
	const sumWhere = (holds: (at: number) => boolean) => truth.reduce((sum, _, at) => sum + (holds(at) ? (weights?.[at] ?? 1) : 0), 0);
	const perTheme = themes
		.map((theme) => {
			const messages = sumWhere((at) => truth[at] === theme);
			const both = sumWhere((at) => truth[at] === theme && said[at] === theme);
			return { theme, messages, f1: (2 * both) / (messages + sumWhere((at) => said[at] === theme) || 1) };
		})
		.filter(({ messages }) => messages > 0);
	const right = sumWhere((at) => truth[at] === said[at]);
	return { macroF1: meanF1(perTheme), accuracy: right / (sumWhere(() => true) || 1), perTheme };
}

function meanF1(perTheme: ThemeMeasures["perTheme"]): number {
	return perTheme.reduce((sum, { f1 }) => sum + f1, 0) / (perTheme.length || 1);
}

/** @param least also tells the mean over the themes that have as many messages; single messages move the others */
export function measuresAsText({ macroF1, accuracy, perTheme }: ThemeMeasures, least = 5): string {
	const lines = perTheme.map(({ theme, messages, f1 }) => `${theme.padEnd(26)}${messages.toFixed(0).padStart(5)}  ${f1.toFixed(3)}`);
	const often = meanF1(perTheme.filter(({ messages }) => messages >= least));
	return [
		`macro F1 ${macroF1.toFixed(4)} (${often.toFixed(4)} over themes with ${least} messages or more), accuracy ${accuracy.toFixed(4)}`,
		...lines,
	].join("\n");
}
