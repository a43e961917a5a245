import type { Catalogue, Evidence } from "../signals/evidence.ts";
import { sentenceOf } from "../signals/weigh.ts";

/** Outweighs everything else that is said of a message: set by hand, not learnt. */
const decisive = 20;

/** What decides alone. It is shown and added up like all other evidence. */
export const limitCatalogue = {
	FROM_NOT_OF_ACCOUNT: {
		weight: decisive,
		tone: "bad",
		phish: 0,
		sentence: "The sender shown is {shown}; this account may send as {may}",
		example: "From: boss@other.example, handed in by the account of shop.example",
	},
	LIMIT_NEW_ACCOUNT: {
		weight: decisive,
		tone: "bad",
		phish: 0,
		sentence: "The account has no history, and its owner has confirmed nothing yet: until then it may write to {limit} people",
		example: "The 51st recipient of an account that was added this morning",
	},
	LIMIT_NEW_RECIPIENTS: {
		weight: decisive,
		tone: "bad",
		phish: 0,
		sentence: "{reached} people within a day to whom the account never wrote before; {limit} are its limit",
		example: "A bought list, a few addresses at a time",
	},
	NOT_WHOLLY_READ: {
		weight: decisive,
		tone: "bad",
		phish: 0,
		sentence:
			"A part of the message was not looked at because of {reasons}: a person has to, until mail like that is usual for the account",
		example: "520 links, of which the last ones lead elsewhere",
	},
	SCANNER_FAILED: {
		weight: decisive,
		tone: "bad",
		phish: 0,
		sentence: "The message could not be looked at ({reason}): a person has to",
		example: "A message that brought its scanning thread down",
	},
} as const satisfies Catalogue;

export function limitEvidence(code: keyof typeof limitCatalogue, detail: Readonly<Record<string, string | number>>): Evidence {
	const { weight, sentence } = limitCatalogue[code];
	return { code, weight, text: sentenceOf(sentence, detail) };
}
