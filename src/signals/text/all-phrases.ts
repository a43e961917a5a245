import { warningPhrases } from "../good/warning-phrases.ts";
import { goodsPhrases } from "../goods/goods-phrases.ts";
import { offerPhrases } from "../goods/offer-phrases.ts";
import { governmentPhrases } from "../identity/government-phrases.ts";
import { identityPhrases } from "../identity/identities.ts";
import { askPhrases } from "../lures/ask-phrases.ts";
import { lurePhrases } from "../lures/lure-phrases.ts";
import type { PhraseGroup } from "./phrase-table.ts";

/** Every table of phrases there is, for the one table that is searched. */
export function allPhrases(): PhraseGroup[] {
	return [...identityPhrases(), ...governmentPhrases, ...lurePhrases, ...askPhrases, ...goodsPhrases, ...offerPhrases, ...warningPhrases];
}
