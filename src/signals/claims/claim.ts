import type { Facts } from "../facts.ts";
import { findNames, type NamesFound, type NameUse } from "../identity/name-finder.ts";
import type { Identity } from "../identity/identity.ts";
import { onceFor } from "../once-for.ts";

/** An identity that a message poses as in one place of it. */
export interface Claim {
	readonly identity: Identity;
	/** The name as it stood there. */
	readonly words: string;
	/** The name is a common word too, and stood without a word that tells. */
	readonly doubtful: boolean;
}

/**
 * The claim a short text makes when it is a name and nothing else: "PayPal", "PayPal Service", "The Apple Team", "Jo via
 * DocuSign". Names that are common words ("Chase Miller") need a word of organizations beside them, else they are doubtful.
 */
export function claimOfName(found: NamesFound): Claim | undefined {
	const use = found.uses[0];
	if (use === undefined) return undefined;
	if (found.strangers > 0 && !isMostly(use, found)) return undefined;
	// "Santander, Ana", "Tim Shaw": two words that are names of people too.
	if (found.uses.length > 1 && found.uses.every(({ short }) => short)) return undefined;
	return { identity: use.identity, words: use.words, doubtful: use.short && found.roles === 0 && peoplesNames.has(use.words) };
}

/** Short names that people or many firms bear; the others ("UPS", "Amazon", "IRS") mean the identity when they stand alone. */
const peoplesNames = new Set(
	`chase ally tim hermes stanley bell rogers shaw otto cox norton dell target discover orange sky spark shell delta square box notion indeed progressive wise sofi vanguard frontier
	spectrum optimum robinhood ledger gemini phantom kraken max peacock slack steam zoom stripe meta proton fidelity regions humana gusto workday play plus wind nos three boots coles shell
	galicia macro clear vivo claro smiles esfera cielo caixa inter live hilton tesla canon epson oracle sap cisco dewalt makita yeti nike bosch libero aruba iliad elisa telia arlo
	office teams outlook azure skype bcp seb dnb nlb axa aok tk ana jal au line etc shell edf zoll swift lido aave ether ripple tron optimism`.split(
		/\s+/,
	),
);

/** In Japanese, Chinese and Korean every character counts as a word: a longer name of a branch or a department is still the name. */
function isMostly(use: NameUse, found: NamesFound): boolean {
	const named = use.last - use.first + 1;
	return !use.short && named >= 3 && use.words.length === named && found.strangers <= named + 2;
}

/** "Jo Doe via DocuSign": whatever stands before, the service is named as the sender. */
export function claimOfVia(name: string): Claim | undefined {
	const at = name.toLowerCase().lastIndexOf(" via ");
	return at < 0 ? undefined : claimOfName(findNames(name.slice(at + 5)));
}

/** "PayPal via Gardeners": lists that rewrite From keep the author's name before theirs. */
export function claimBeforeVia(name: string): Claim | undefined {
	const at = name.toLowerCase().indexOf(" via ");
	return at < 0 ? undefined : claimOfName(findNames(name.slice(0, at)));
}

/** The identity's name is said, among other words. */
export function claimBesideOthers(found: NamesFound): Claim | undefined {
	const use = found.uses.find(({ short }) => !short);
	return use === undefined ? undefined : { identity: use.identity, words: use.words, doubtful: true };
}

/** Names in the sender name, worked out once for all looks. */
export const namesOfSender = onceFor(({ sender }: Facts): NamesFound => findInSenderName(sender.name));

/** "TrustWalletTeam" is read as three words when it means nothing as one. */
function findInSenderName(name: string): NamesFound {
	const found = findNames(name);
	if (found.uses.length > 0 || !/\p{Ll}\p{Lu}/u.test(name)) return found;
	const apart = findNames(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " "));
	return apart.uses.length > 0 ? apart : found;
}

/** What a sentence calls the identity: its own name when the found words are part of it, else the words with the name. */
export function shownName({ identity, words }: Claim): string {
	const name = identity.name.toLowerCase();
	return name.includes(words) || words.includes(name) ? identity.name : `${words} (${identity.name})`;
}
