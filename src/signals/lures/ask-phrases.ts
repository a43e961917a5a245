import { conceptGroups } from "../text/concept-groups.ts";
import type { PhraseGroup } from "../text/phrase-table.ts";
import asks from "./asks.json" with { type: "json" };

/** What letters without a lure's usual words ask for, in pieces: groups "ask.<concept>". */
export const askPhrases: readonly PhraseGroup[] = conceptGroups("ask", asks);
export type AskConcept = keyof typeof asks;
