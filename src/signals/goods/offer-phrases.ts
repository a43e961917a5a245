import { conceptGroups } from "../text/concept-groups.ts";
import type { PhraseGroup } from "../text/phrase-table.ts";
import offers from "./offers.json" with { type: "json" };

/** What offers consist of, in pieces: groups "offer.<concept>". */
export const offerPhrases: readonly PhraseGroup[] = conceptGroups("offer", offers);
export type OfferConcept = keyof typeof offers;
