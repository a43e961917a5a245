import type { Theme } from "../../../src/campaigns/themes/theme.ts";
import { themeFrom } from "../../../src/campaigns/themes/theme-of.ts";
import { themeModel } from "../../../src/campaigns/themes/theme-model.ts";
import { fitThemes } from "./fit-themes.ts";
import { kinGroups } from "./kin-groups.ts";
import type { ThemeExample } from "./theme-example.ts";

const folds = 5;

/** What models say that have seen nothing of a message's campaign, sender or subject. `always` is trained on in every fold and never measured. */
export function crossValidated(examples: readonly ThemeExample[], always: readonly ThemeExample[]): Theme[] {
	const groups = kinGroups(examples, false);
	const foldOf = (at: number) => ((Math.imul((groups[at] as number) + 7, 0x9e3779b1) >>> 8) % folds) as number;
	const said: Theme[] = [];
	for (let fold = 0; fold < folds; fold++) {
		const { numbers, ...learnt } = fitThemes([...examples.filter((_, at) => foldOf(at) !== fold), ...always]);
		const model = themeModel(numbers, learnt);
		examples.forEach((example, at) => {
			if (foldOf(at) === fold) said[at] = themeFrom(model, example.signs, example.words);
		});
	}
	return said;
}
