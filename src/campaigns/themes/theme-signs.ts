import type { Evidence } from "../../signals/evidence.ts";
import type { Facts } from "../../signals/facts.ts";
import { identityById } from "../../signals/identity/identities.ts";
import type { Identity } from "../../signals/identity/identity.ts";
import { addLineWords } from "./line-words.ts";
import { type Sign, signOf, stateOf } from "./sign.ts";
import { SignSet } from "./sign-set.ts";
import type { Topics } from "./topics-of.ts";

/** What the verdict said of the message. */
export interface Judged {
	readonly class: "ham" | "spam" | "phish";
	/** Natural-log odds of unwanted mail. */
	readonly score: number;
	/** What was found, by code: a Decision has them. */
	readonly reasons: readonly Evidence[];
}

/** Hostile mail can name every organization there is; past this many groups, links and attachments more tell nothing. */
const mostGroups = 60;
const mostLooked = 30;

/** Said of every message, or of this installation only. */
const notSigns = new Set(["PRIOR", "TEXT_MODEL", "LOCAL_MODEL", "GATEWAY_BANNER", "OTHER_READING"]);

/** What names of signs begin with: states of their hash. */
const classIs = stateOf("class ");
const wordOfSubject = stateOf("subject:");
const wordOfSender = stateOf("sender:");
const inSubject = stateOf("subject ");
const inSenderName = stateOf("sender ");
const twice = stateOf("twice ");
const posesAs = stateOf("poses as ");
const isFrom = stateOf("from ");
const names = stateOf("names ");
const leadsTo = stateOf("leads to ");
const file = stateOf("file ");
const lengthOf = stateOf("length ");
const linksOf = stateOf("links ");

/** How sure the verdict is, in steps of two natural-log odds: genuine notices and newsletters are not the surest ham. */
const scoreStep = 2;
const lastScore = 6;
const scoreSigns = Array.from({ length: 2 * lastScore + 1 }, (_, at) => signOf(`score ${at - lastScore}`));

/** Used for one message after the other: all between the first sign and the last is done in one go. */
const signs = new SignSet();

/**
 * What is known of a message apart from its words: phrase groups (which are the same in every language), codes of what was
 * found, kinds of the organizations named, how it is built. Each once, in no order that matters.
 * @param posed whom it poses as: see posedIdentity
 */
export function themeSigns(facts: Facts, judged: Judged, topics: Topics, posed: Identity | undefined): Uint32Array {
	signs.add(signOf(judged.class, classIs));
	signs.add(scoreSigns[Math.max(-lastScore, Math.min(lastScore, Math.round(judged.score / scoreStep) || 0)) + lastScore] as Sign);
	for (const { code } of judged.reasons) if (!notSigns.has(code)) signs.add(signOf(code));
	addPhrases(facts, posed);
	addLineWords(signs, wordOfSubject, facts.text.subject);
	addLineWords(signs, wordOfSender, facts.text.senderName);
	topics.addTo(signs, facts.text);
	addBuild(facts);
	addLinks(facts);
	addFiles(facts);
	return signs.take();
}

const identityPrefix = "identity:";
const lurePrefix = "lure.";

function addPhrases(facts: Facts, posed: Identity | undefined): void {
	const { sender, text } = facts;
	if (posed !== undefined) {
		signs.add(signOf(posed.kind, posesAs));
		signs.add(signOf(posed.id, posesAs));
	}
	const own = identityById(sender.identity ?? "");
	if (own !== undefined) signs.add(signOf(own.kind, isFrom));
	const posedKind = stateOf(posed?.kind ?? "nobody", posesAs);
	let groups = 0;
	let identities = 0;
	for (const group of text.phrases.groups("")) {
		if (group.startsWith(identityPrefix)) {
			if (++identities <= mostLooked) addIdentity(facts, group);
		} else if (++groups <= mostGroups) addGroup(facts, group, posedKind);
	}
}

function addGroup({ text: { phrases } }: Facts, group: string, posedKind: number): void {
	signs.add(signOf(group));
	if (phrases.inSubject(group)) signs.add(signOf(group, inSubject));
	if (phrases.inSenderName(group)) signs.add(signOf(group, inSenderName));
	if (phrases.count(group) > 1) signs.add(signOf(group, twice));
	// A parcel that a post office speaks of and one that a bank speaks of are two matters.
	if (group.startsWith(lurePrefix)) signs.add(signOf(group, posedKind));
}

function addIdentity({ text: { phrases } }: Facts, group: string): void {
	const id = group.slice(identityPrefix.length);
	const kind = identityById(id)?.kind;
	if (kind === undefined) return;
	signs.add(signOf(kind, names));
	if (phrases.inSubject(group)) addBoth(inSubject, kind, id);
	if (phrases.inSenderName(group)) addBoth(inSenderName, kind, id);
}

function addBoth(prefix: number, kind: string, id: string): void {
	signs.add(signOf(kind, prefix));
	signs.add(signOf(id, prefix));
}

/**
 * Header fields that say what kind of mail this is: RFC 5322 threads, RFC 2369 lists, RFC 8058 and feedback loops of bulk senders,
 * RFC 3834 automatic mail, programs in which people write.
 */
const tellingFields = [
	"In-Reply-To",
	"References",
	"Cc",
	"User-Agent",
	"X-Mailer",
	"List-Unsubscribe",
	"List-Unsubscribe-Post",
	"Feedback-ID",
	"List-Id",
	"List-Post",
	"Auto-Submitted",
	"Precedence",
].map((field) => ({ field: field.toLowerCase(), sign: signOf(field) }));
const answer = signOf("answer");
const forwarded = signOf("forwarded");
const freeMail = signOf("free mail");
const throughList = signOf("through a list");
const throughService = signOf("through a service");
const plain = signOf("plain");
const codeInPicture = signOf("code in a picture");
const noSubject = signOf("no subject");
const pictureInside = signOf("picture inside");
const calendar = signOf("calendar");

function addBuild({ mail, sender, text, codes }: Facts): void {
	for (const { field, sign } of tellingFields) if (mail.header.has(field)) signs.add(sign);
	if (/^\s*(?:re|aw|sv|antw|回复)\s?[:：]/iu.test(mail.subject)) signs.add(answer);
	if (/^\s*(?:fwd?|wg|enc|tr)\s?[:：]/iu.test(mail.subject)) signs.add(forwarded);
	if (sender.freeMail) signs.add(freeMail);
	if (sender.viaList) signs.add(throughList);
	if (sender.service !== undefined) signs.add(throughService);
	if (mail.html === undefined) signs.add(plain);
	if (codes.length > 0) signs.add(codeInPicture);
	signs.add(magnitudeSign(lengthOf, text.body.length));
	if (text.subject === "") signs.add(noSubject);
}

/** 0, 1 to 3, 4 to 15, and so on in powers of four. */
function magnitudeSign(of: number, count: number): Sign {
	return signOf(String(count === 0 ? 0 : 1 + ((31 - Math.clz32(count)) >> 1)), of);
}

function addLinks({ destinations }: Facts): void {
	signs.add(magnitudeSign(linksOf, destinations.length));
	for (const { callToAction, belongsTo, finalKind } of destinations.slice(0, mostLooked)) {
		if (callToAction) signs.add(signOf(belongsTo, leadsTo));
		if (finalKind !== undefined) signs.add(signOf(finalKind, leadsTo));
	}
}

const knownExtension = /^[a-z0-9]{1,5}$/u;

function addFiles({ mail }: Facts): void {
	for (const { extension, embedded, part } of mail.attachments.slice(0, mostLooked)) {
		if (embedded) signs.add(pictureInside);
		else if (knownExtension.test(extension)) signs.add(signOf(extension, file));
		if (part.contentType === "text/calendar") signs.add(calendar);
	}
}
