import type { Catalogue, Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Identity, IdentityKind } from "../identity/identity.ts";
import { onceFor } from "../once-for.ts";
import type { Signal } from "../signal.ts";
import { allLeadHome } from "./actions.ts";
import { type Claim, claimOfName, shownName } from "./claim.ts";
import { type Line, placesOf } from "./places.ts";
import { bearsNameOf, isGovernmentKind, isTrueIdentity, namesReader, speaksFor, writesForOthers } from "./voice.ts";

const codes = {
	CLAIMS_IDENTITY_IN_COPYRIGHT: {
		weight: 1.3,
		tone: "bad",
		phish: 1,
		sentence: "The imprint names {claimed}, but the message comes from {sender}",
		example: '"© 2025 PayPal, Inc. All rights reserved", from alsquare.example',
	},
	CLAIMS_IDENTITY_IN_SIGNATURE: {
		weight: 1.3,
		tone: "bad",
		phish: 1,
		sentence: "It is signed by {claimed}, but the message comes from {sender}",
		example: '"The PayPal Team", from alsquare.example',
	},
	CLAIMS_IDENTITY_IN_LETTERHEAD: {
		weight: 0.9,
		tone: "bad",
		phish: 1,
		sentence: "It is headed {claimed} (as a line or a logo of its own), but the message comes from {sender}",
		example: 'A logo with the text "PayPal" at the top, from alsquare.example',
	},
} as const satisfies Catalogue;

/** Names of these stand in everybody's mail: icons of social media and app stores, the card brands of a shop. */
const everywhere: ReadonlySet<IdentityKind> = new Set(["social", "card"]);
const appStores = new Set(["google", "apple"]);

/** The head or the end of the letter names an identity as its author, and the sender is somebody else. */
export const letterClaim: Signal = { name: "letter-claim", codes, look };

/** What the letter claims in its parts. */
export interface LetterClaims {
	readonly copyright: Claim | undefined;
	readonly signature: Claim | undefined;
	readonly letterhead: Claim | undefined;
}

const noClaims: LetterClaims = { copyright: undefined, signature: undefined, letterhead: undefined };

/** The claims that are not the sender's to make, worked out once for all that ask. */
export const claimsInLetter = onceFor((facts: Facts): LetterClaims => {
	const { sender } = facts;
	if (sender.domain === "" || sender.viaList || isTrueIdentity(sender)) return noClaims;
	const { head, tail } = placesOf(facts);
	const copyright = firstClaim(facts, tail, copyrightClaim);
	const signature = firstClaim(facts, tail, signatureClaim);
	// In a short message the last line is among the first.
	const heads = head.filter(({ text }) => text !== copyright?.line && text !== signature?.line);
	return { copyright, signature, letterhead: firstClaim(facts, heads, letterheadClaim) };
});

function look(facts: Facts): readonly Finding[] {
	const { copyright, signature, letterhead } = claimsInLetter(facts);
	return [
		finding(facts, "CLAIMS_IDENTITY_IN_COPYRIGHT", copyright),
		finding(facts, "CLAIMS_IDENTITY_IN_SIGNATURE", signature),
		finding(facts, "CLAIMS_IDENTITY_IN_LETTERHEAD", letterhead),
	].filter((found) => found !== undefined);
}

interface ClaimInLine extends Claim {
	readonly line: string;
}

function finding({ sender }: Facts, code: keyof typeof codes, claim: Claim | undefined): Finding | undefined {
	return claim === undefined ? undefined : { code, detail: { claimed: shownName(claim), sender: sender.domain } };
}

function firstClaim(facts: Facts, lines: readonly Line[], claimOf: (line: Line) => Claim | undefined): ClaimInLine | undefined {
	for (const line of lines) {
		const claim = claimOf(line);
		if (claim !== undefined && isForeign(facts, claim.identity, claim.words) && !isMention(facts, claim, line))
			return { ...claim, line: line.text };
	}
	return undefined;
}

function isForeign(facts: Facts, identity: Identity, words: string): boolean {
	if (isGovernmentKind(identity.kind) || speaksFor(facts.sender, identity) || bearsNameOf(facts.sender, identity, words)) return false;
	return !writesForOthers(facts.sender, identity) && !allLeadHome(facts, identity);
}

/** "Hosting by" and a name at the foot of a customer's letter, and whom it is to: above it, or before the comma of the salutation. */
function isMention(facts: Facts, { identity }: Claim, { text }: Line): boolean {
	if (identity.kind !== "own") return false;
	if (means.test(text) || text.includes(":")) return true;
	const { head, tail } = placesOf(facts);
	const isAbove = head.some((line) => line.text === text) && tail[0]?.text !== text;
	return namesReader(facts, identity) && (isAbove || /[,!]$/u.test(text));
}

/** A line that is a name has no room for more. */
const longestName = 60;
const copyrightMark =
	/©|\(c\) ?(?:19|20)\d\d|copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|derechos reservados|direitos reservados|tutti i diritti|alle rechten voorbehouden|все права защищены|wszelkie prawa/iu;

/** The owner stands right after the mark and the year, or at the beginning of the line. */
function copyrightClaim(line: Line): Claim | undefined {
	if (!copyrightMark.test(line.text)) return undefined;
	const use = line.names.uses[0];
	if (use === undefined || use.short || use.first > 3) return undefined;
	return { identity: use.identity, words: use.words, doubtful: false };
}

/** Words by which a department signs, and legal forms. */
const signing =
	/team|support|security|department|customer (?:service|care)|service ?cent|kundenservice|kundendienst|kundenbetreuung|équipe|service client|equipo|equipe|atención al cliente|atendimento|servizio clienti|assistenza clienti|klantenservice|служба|поддержк|команда|підтримк|zespół|サポート|事務局|カスタマー|株式会社|고객센터|지원팀|보안팀|운영팀|客服|团队|有限公司|gmbh|\binc\b|\bllc\b|\bltd\b|s\.p\.a|s\.a\.r\.l|\bag$/iu;

/** A line that is a name and a department or legal form, and nothing else: a list of payment methods is none. */
function signatureClaim(line: Line): Claim | undefined {
	const { text } = line;
	if (text.length > longestName || !signing.test(text)) return undefined;
	const { names } = line;
	const most = /[\u2e80-\ud7a3]/u.test(text) ? 4 : 1;
	if (names.roles === 0 || names.strangers > most || names.uses.length > 1) return undefined;
	const claim = claimOfName({ ...names, strangers: 0 });
	if (claim === undefined || claim.doubtful) return undefined;
	return claim.identity.kind === "own" && names.strangers > 0 ? undefined : claim;
}

/** "Pay with PayPal" names a means. */
const means = /\b(?:with|via|by|using|through|mit|über|avec|par|con|com|per|met|accept\w*|pay|payment|follow|powered)\b/iu;

/** A line or a logo that is the name alone. */
function letterheadClaim(line: Line): Claim | undefined {
	const { text, leading } = line;
	if (text.length > longestName || means.test(text)) return undefined;
	const { names } = line;
	if (names.uses.length > 1 || names.uses[0]?.short || names.strangers > 0 || names.words > 8) return undefined;
	const claim = claimOfName(names);
	if (claim === undefined || claim.doubtful || everywhere.has(claim.identity.kind) || appStores.has(claim.identity.id)) return undefined;
	// "DHL Express" in a line further down is how a shop says who brings the parcel.
	return claim.identity.kind === "parcel" && !leading ? undefined : claim;
}
