import { bearsNameOf, speaksFor } from "../claims/voice.ts";
import type { Catalogue, Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { findNames, type NameUse } from "../identity/name-finder.ts";
import { hasLoneLetter } from "../text/has-lone-letter.ts";
import { letterOfDigit } from "../text/look-alikes.ts";
import { lettersJoined } from "../text/plain-letters.ts";
import type { Signal } from "../signal.ts";

const codes = {
	LOOKALIKE_NAME_DISGUISED: {
		weight: 2.6,
		tone: "bad",
		phish: 1.8,
		sentence: 'The sender name "{name}" is {claimed}, misspelt so that filters do not know it',
		example: 'From: "PayPaI Serv1ce" with a capital i for the l',
	},
	LOOKALIKE_SUBJECT_DISGUISED: {
		weight: 1.8,
		tone: "bad",
		phish: 1.2,
		sentence: "The subject names {claimed}, misspelt so that filters do not know it",
		example: 'Subject: "Your Micr0soft account"',
	},
} as const satisfies Catalogue;

/** An identity's name that only shows when digits, capital i, split letters and joined words are read as people read them. */
export const disguisedName: Signal = { name: "disguised-name", codes, look };

const longestName = 80;
const longestSubject = 120;

function look(facts: Facts): readonly Finding[] {
	const { sender, mail } = facts;
	if (sender.domain === "") return [];
	// Lists that rewrite From keep the author's name before theirs.
	const name = sender.viaList ? (sender.name.split(" via ")[0] ?? "") : sender.name;
	const inName = name.length > longestName ? undefined : disguised(facts, name);
	if (inName !== undefined) return [{ code: "LOOKALIKE_NAME_DISGUISED", detail: { name, claimed: inName.identity.name } }];
	const inSubject = sender.viaList ? undefined : disguised(facts, mail.subject.slice(0, longestSubject));
	return inSubject === undefined ? [] : [{ code: "LOOKALIKE_SUBJECT_DISGUISED", detail: { claimed: inSubject.identity.name } }];
}

function disguised(facts: Facts, text: string): NameUse | undefined {
	const plain = text.toLowerCase();
	for (const reading of [text, ...readings(text)]) {
		const use = findNames(reading).uses.find(({ short, words }) => !short && words.length > 3);
		if (use === undefined || isSpeltPlainly(text, plain, use)) continue;
		if (speaksFor(facts.sender, use.identity) || bearsNameOf(facts.sender, use.identity, use.words)) continue;
		return use;
	}
	return undefined;
}

/** Words of two alphabets are folded for all looks, and told by the look for mixed scripts. */
function isSpeltPlainly(text: string, plain: string, { words, identity }: NameUse): boolean {
	if (plain.includes(words)) return true;
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7e) return true;
	// Letters set apart are read as words wherever text is folded.
	if (lettersJoined(plain) !== plain) return false;
	return findNames(plain).uses.some((other) => other.identity.owner === identity.owner);
}

/** The ways in which people may read a text that is not spelt plainly; none for one that is. */
function readings(text: string): string[] {
	const found: string[] = [];
	// A digit among letters, a capital i after a small letter.
	if (/[a-z][0134578$@]|[0134578$@][a-z]{2}|[a-z]I|\bI[a-z]*[b-df-hj-np-tv-z]{2}/u.test(text))
		found.push(undigit(text), undigit(text).replaceAll("l", "i"));
	if (/rn|vv/u.test(text)) found.push(text.replaceAll("rn", "m").replaceAll("vv", "w"));
	if (hasLoneLetter(text) && /(?:^|[^\p{L}\p{N}])(?:\p{L}[ .·_-]{1,2}){3,}\p{L}(?:$|[^\p{L}\p{N}])/u.test(text))
		found.push(text.replace(/(?<=(?:^|[ .·_-])\p{L})[ .·_-]{1,2}(?=\p{L}(?:$|[ .·_-]))/gu, ""));
	return found;
}

const lettersOf: Readonly<Record<string, string>> = {
	...letterOfDigit,
	$: "s",
	"@": "a",
	I: "l",
};

function undigit(text: string): string {
	return text.replace(/(?<=\p{L})[0134578$@I]|[0134578$@I](?=\p{Ll})/gu, (character) => lettersOf[character] ?? character);
}
