import { fewWords } from "../text-keys.ts";
import type { Likeness } from "./likeness.ts";

/** Below so many words two letters about one matter share a sentence or two, and with it half of what they say. */
export const shortText = 40;
/** From so many on a sender's mails have much in common that is not what they say. */
const longText = 2 * shortText;
/**
 * Words, and half of the runs of words, that a copy shares with a campaign of one, two, … exemplars. Measured on made-up mail: of
 * copies with a third of their words swapped 97 in 100 share more with one, all with four; of other mail 1 in 200 does.
 */
const enoughShared = [0.47, 0.52, 0.55, 0.58, 0.6, 0.62, 0.64, 0.65];
const enoughOfShort = 0.4;
/** What a copy shares more where nothing but its words says so: shops sell the same goods in much the same words, letters of a house end alike. */
const enoughAlone = 0.4;
/** A short text from or to where nobody else is, under the same subject or in the same HTML: next to nothing may be left of it when synonyms are swapped. */
const enoughOfForm = 0.2;
/** What plain text shares more under a subject that next to nobody else has, from and to wherever: answers to one mail are under its subject. */
const enoughOfSubject = 0.1;
/** What it shares more where neither subject nor HTML says so: whoever writes letters of his own does so from one address, too. */
const enoughOfSender = 0.1;
const ownPlace = 0.8;
/**
 * Plain text with the same places, one of which a single other campaign has at most: random words behind it may be as many as its own, and synonyms
 * take half of those. A longer text has a greeting and a foot, which its sender writes below whatever he says.
 */
const ofOnePlace = { rarest: 0.9, enough: 0.3, enoughOfLonger: 0.45 };
/** From which on the structure, and what it shares of where it leads to and comes from, say so too. */
const supporting = { structure: 0.85, places: 0.4 };
/** What a subject and a structure must tell for that, and the places of a translation: no more than some four other campaigns have it. */
const telling = 0.75;
/** Of what words are shared, the part that must be left when those that many campaigns have count less: else it is a common foot that is shared. */
const leftWhenTold = 0.3;
/** Share of words from which on runs of words are looked at. */
const leastWords = 0.25;
/** Bits of 64 in which copies of a picture differ at most, after scaling, recompression and noise; and with other signs that they are copies. */
const pictureBits = { alone: 10, supported: 16 };
/** Structures of translations are the same but for what a language needs more room for. */
const sameStructure = 0.85;
const equalStructure = 0.95;
/**
 * Where neither has a structure to compare, a place that next to nobody else has must say it; and what is left of words are names. None of them has a
 * place of its own: whoever has taken over an account of a house that writes in two languages leads somewhere else.
 */
const plainTranslation = { places: 0.85, mostWords: 0.15 };
/** What the first messages of two campaigns share at least that are one, where more than their words says so. */
const near = 0.3;
/** Buckets of words that nobody else has, by which a translation is known that leads elsewhere: a single one is shared by chance now and then. */
const rareNames = 2;
/** Buckets of a structure that may say so with them: letters of a few paragraphs are built alike, and share "de" with a number behind it. */
const fewestOfStructure = 24;

/** Strength of a copy that has the same text, changing parts masked. */
export const sameText = 1;

/** How sure that a message is a copy of a campaign's template, 0 to 1; 0 when it is none. */
export function copyStrength(alike: Likeness): number {
	if (alike.length === 0 && alike.pictures !== undefined) return wordlessStrength(alike);
	if (hasSameText(alike)) return sameText;
	if (samePicture(alike)) return 0.9;
	const { words } = alike;
	if (words === undefined) return 0;
	// The runs are not worth their time where the words say no.
	const shared = words < leastWords ? words : sharedOf(words, alike.runs);
	if (shared >= enoughFor(alike) && alike.toldWords >= words * leftWhenTold) return Math.min(0.99, shared / 1.5);
	return isTranslation(alike) ? 0.4 : 0;
}

/**
 * Of a picture without a word: it or its subject says so. Where but one of them does, so unsure that the message is kept to compare others with:
 * copies whose picture was changed much come under the one, copies under another subject show the other.
 */
function wordlessStrength(alike: Likeness): number {
	const isSame = samePicture(alike);
	if (isSame && alike.sameTextAndSubject) return 0.9;
	if (isSame) return 0.75;
	return alike.sameTextAndSubject ? 0.7 : 0;
}

/** The text is the same, and so is the subject or, of a text that says something, the structure. */
function hasSameText(alike: Likeness): boolean {
	return alike.sameTextAndSubject || (alike.length >= fewWords && alike.sameTextAndSkeleton);
}

/** Words, and half of the runs of words; of a text too short for runs the words stand for them. */
function sharedOf(words: number, runs: number | undefined): number {
	return words + (runs ?? words) / 2;
}

function enoughFor(alike: Likeness): number {
	const { exemplars, length } = alike;
	const enough = enoughShared[Math.min(exemplars, enoughShared.length) - 1] as number;
	if (isOfOnePlace(alike)) return Math.min(enough, length < shortText ? ofOnePlace.enough : ofOnePlace.enoughOfLonger);
	if (length >= shortText) return enough + (isSupported(alike) ? 0 : enoughAlone);
	if (alike.sameSubjectAndSkeleton && alike.subject >= telling) return enough;
	if (alike.withoutStructure && alike.subject >= telling) return enough + enoughOfSubject;
	if (alike.places >= ownPlace) {
		if (alike.sameSkeleton || alike.subject >= telling) return enoughOfForm;
		if (alike.withoutStructure) return enough + enoughOfSender;
	}
	return enough + enoughOfShort + (isSupported(alike) ? 0 : enoughAlone);
}

/** Of structured mail this says less: the shops and the club that have a frame of their own write more than one thing in it. */
function isOfOnePlace(alike: Likeness): boolean {
	return alike.length < longText && alike.withoutStructure && alike.rarestPlace >= ofOnePlace.rarest && alike.samePlaces;
}

/** Whether more than its words says that it is a copy. A frame alone is a weak sign: mail services and programs that send spam give many the same. */
function isSupported(alike: Likeness): boolean {
	return isOfOneSender(alike) || ((alike.structure ?? 0) >= supporting.structure && alike.structureTells >= telling);
}

/** Whether its subject, or where it comes from or leads to, says so. */
export function isOfOneSender(alike: Likeness): boolean {
	return alike.subject >= telling || alike.places >= supporting.places;
}

/** What copies of one template are at least, however much each of them was changed. */
export function isNear(alike: Likeness): boolean {
	if (copyStrength(alike) > 0) return true;
	const least = isSupported(alike) ? near : (enoughShared[0] as number) + enoughAlone;
	return alike.words !== undefined && sharedOf(alike.words, alike.runs) >= least;
}

/** A picture tells where there is little text beside it, or the same. */
function samePicture(alike: Likeness): boolean {
	const { pictures, words } = alike;
	if (pictures === undefined || pictures > pictureBits.supported) return false;
	if (words !== undefined && words < 0.4 && alike.length >= shortText) return false;
	return pictures <= pictureBits.alone || isSupported(alike);
}

/**
 * The same message in another language: its structure is the same, and where it leads or a name that nobody else has; or it has none, and comes from
 * where nobody else does.
 */
function isTranslation(alike: Likeness): boolean {
	if (!alike.mayBeTranslation) return false;
	if (alike.withoutStructure)
		return alike.places >= plainTranslation.places && alike.samePlaces && (alike.words ?? 0) < plainTranslation.mostWords;
	const placed = alike.places >= telling;
	if (placed) return alike.translated >= sameStructure;
	const isNamed = alike.rareWords >= rareNames && alike.structureTells >= telling && alike.structureSize >= fewestOfStructure;
	return isNamed && alike.translated >= equalStructure;
}
