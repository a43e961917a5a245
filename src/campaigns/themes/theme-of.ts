import type { Facts } from "../../signals/facts.ts";
import type { Identity } from "../../signals/identity/identity.ts";
import { textWords } from "./text-words.ts";
import type { Theme } from "./theme.ts";
import { type ThemeModel, themeAt } from "./theme-model.ts";
import { type Judged, themeSigns } from "./theme-signs.ts";
import type { Topics } from "./topics-of.ts";

/** What themes are told by. */
export interface ThemeTools {
	readonly model: ThemeModel;
	readonly topics: Topics;
}

/**
 * What a message is about; "other" where nothing stands out.
 * @param judged the verdict's Decision
 * @param posed whom it poses as: see posedIdentity
 */
export function themeOf(facts: Facts, judged: Judged, { model, topics }: ThemeTools, posed: Identity | undefined): Theme {
	return isEmpty(facts) ? "other" : themeFrom(model, themeSigns(facts, judged, topics, posed), textWords(facts.text));
}

/** Nothing to read, to look at, to press or to open: whatever the model makes of its header fields, it is about nothing. */
function isEmpty({ mail, destinations, codes }: Facts): boolean {
	if (mail.subject.trim() !== "" || mail.visibleText.trim() !== "") return false;
	const images = mail.html?.images.length ?? 0;
	return images === 0 && mail.attachments.length === 0 && destinations.length === 0 && codes.length === 0;
}

/** The theme with the best score, unless it does not lead the average of all by what the model asks for. */
export function themeFrom(model: ThemeModel, signs: Uint32Array, words: Uint32Array): Theme {
	const scores = model.scores(signs, words);
	let best = 0;
	let sum = 0;
	for (let place = 0; place < scores.length; place++) {
		sum += scores[place] as number;
		if ((scores[place] as number) > (scores[best] as number)) best = place;
	}
	return (scores[best] as number) - sum / scores.length < model.numbers.least ? "other" : themeAt(best);
}
