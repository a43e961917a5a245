import { fewWords } from "../text-keys.ts";
import type { Likeness } from "./likeness.ts";

/** Below so many words two letters about one matter share a sentence or two, and with it half of what they say. */
export const shortText = 40;
/** From so many on a sender's mails have much in common that is not what they say. */
const longText = 2 * shortText;
/**
 * How much a copy shares with a campaign of one, two, … exemplars at least: the share of words, and half of the share of runs of words added.
 * Measured on made-up mail: of copies with a third of their words swapped 97 in 100 share more with one exemplar, all with four; of other mail 1 in
 * 200 does. What stands below is added to this where it says "more".
 */
const enoughShared = [0.47, 0.52, 0.55, 0.58, 0.6, 0.62, 0.64, 0.65];
/** How much more a text of less than `shortText` words shares: a few common sentences are all of it. */
const enoughOfShort = 0.4;
/** How much more where nothing but the words says that it is a copy: shops sell the same goods in much the same words, letters of a house end alike. */
const enoughAlone = 0.4;
/** Enough, instead, of a short text that shares a place with next to nobody else, and its subject or HTML with the campaign: swapped synonyms may leave next to nothing of it. */
const enoughOfForm = 0.2;
/** How much more short plain text shares under a subject that next to nobody else has, whatever its places: answers to one mail are under its subject. */
const enoughOfSubject = 0.1;
/** How much more short plain text shares where only its place says so, neither subject nor HTML: whoever writes letters of his own does so from one address, too. */
const enoughOfSender = 0.1;
/** What its shared places weigh together from which on a place is next to nobody else's. */
const ownPlace = 0.8;
/**
 * Enough, instead, of plain text with the same places, one of which a single other campaign has at most: the random words behind it may be as many as
 * its own, and synonyms take half of those. A longer text has a greeting and a foot, which its sender writes below whatever he says.
 */
const ofOnePlace = { rarest: 0.9, enough: 0.3, enoughOfLonger: 0.45 };
/** From which share of the structure, and which weight of the shared places, they say too that it is a copy. */
const supporting = { structure: 0.85, places: 0.4 };
/** The weight that a subject or a structure must have to say so, and the places of a translation: no more than some four other campaigns have it. */
const telling = 0.75;
/** The part of the shared words that must be left when words that many campaigns have count less: else what is shared is a common foot. */
const leftWhenWeighed = 0.3;
/** Share of words from which on runs of words are looked at. */
const leastWords = 0.25;
/** Bits of 64 in which copies of a picture differ at most, after scaling, recompression and noise: where the picture alone says that they are copies, and where something else does, too. */
const pictureBits = { alone: 10, supported: 16 };
/** Share of the structure that translations have in common at least: a language may need more room than another. With a name alone to support it, more. */
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
	if (shared >= enoughFor(alike) && alike.weighedWords >= words * leftWhenWeighed) return Math.min(0.99, shared / 1.5);
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
	return isOfOneSender(alike) || ((alike.structure ?? 0) >= supporting.structure && alike.structureWeight >= telling);
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
	const isNamed = alike.rareWords >= rareNames && alike.structureWeight >= telling && alike.structureSize >= fewestOfStructure;
	return isNamed && alike.translated >= equalStructure;
}
