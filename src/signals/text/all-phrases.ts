import { identityPhrases } from "../identity/identities.ts";
import { governmentPhrases } from "../identity/government-phrases.ts";
import type { PhraseGroup } from "./phrase-table.ts";

/** Every table of phrases there is, for the one table that is searched. */
export const allPhrases: readonly (readonly PhraseGroup[])[] = [identityPhrases, governmentPhrases];
