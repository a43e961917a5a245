import type { Facts } from "../../signals/facts.ts";
import type { Theme } from "./theme.ts";
import { type ThemeModel, themeAt } from "./theme-model.ts";
import { type Judged, themeSigns } from "./theme-signs.ts";

/**
 * What a message is about. "other" where nothing stands out: no theme leads the average one clearly.
 * @param features slots of the text: see textFeatures in the classifier
 */
export function themeOf(facts: Facts, features: Uint32Array, judged: Judged, model: ThemeModel): Theme {
	const scores = model.scores(themeSigns(facts, judged), features);
	let best = 0;
	let sum = 0;
	for (let place = 0; place < scores.length; place++) {
		sum += scores[place] as number;
		if ((scores[place] as number) > (scores[best] as number)) best = place;
	}
	const lead = (scores[best] as number) - sum / scores.length;
	return lead < model.numbers.least ? "other" : themeAt(best);
}
