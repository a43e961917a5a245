import type { Facts } from "../../signals/facts.ts";
import { conceptGroups } from "../../signals/text/concept-groups.ts";
import { PhraseTable } from "../../signals/text/phrase-table.ts";
import { plantPhrases } from "../../signals/text/plant-phrases.ts";
import appeals from "./appeals.json" with { type: "json" };

/** What a mail wants of its reader, or tells for it: "by-telephone", "who-you-are", "prize". */
export type Appeal = keyof typeof appeals;

/** Phrases of the scan's tables that say the same. */
const alsoSaidBy: Readonly<Partial<Record<Appeal, readonly string[]>>> = {
	"by-telephone": ["lure.callback"],
	"by-message": ["ask.chat-group"],
	"new-way": ["ask.no-calls"],
	"code-or-password": ["lure.credentials", "lure.wallet", "ask.staff-sign-in"],
	"money-to-send": ["ask.other-account", "ask.old-account", "lure.payment", "lure.payroll", "lure.invoice"],
	vouchers: ["ask.cards", "lure.giftcard"],
	"charge-to-stop": ["ask.charge", "ask.cancel-by-phone"],
	"money-to-get": ["lure.tax", "lure.inheritance"],
	prize: ["lure.prize", "lure.points"],
	earnings: ["lure.job", "lure.crypto"],
	distress: ["lure.donation"],
	secrecy: ["ask.quiet", "tone.secrecy"],
	pressure: ["ask.haste", "tone.deadline"],
	threat: ["lure.legal", "tone.threat"],
	alarm: ["lure.account", "lure.voicemail"],
	parcel: ["lure.parcel"],
	"by-signing-in": ["tone.action"],
	document: ["lure.document", "lure.signature"],
};

const family = "appeal";
let table: PhraseTable | undefined;

/**
 * Appeals in what the author wrote. Everyday words: most honest mail has some, and only what its account never or hardly ever
 * says tells anything. A table of its own: the scan's weights, and the themes, were learnt without these words.
 */
export function appealsIn({ text }: Facts): Appeal[] {
	table ??= new PhraseTable(plantPhrases(conceptGroups(family, appeals)));
	const { hits } = table.search({ senderName: "", subject: text.subject, body: text.body });
	const said = new Set([
		...hits.groups(`${family}.`),
		...text.phrases.groups("lure."),
		...text.phrases.groups("ask."),
		...text.phrases.groups("tone."),
	]);
	return allAppeals.filter((appeal) => said.has(`${family}.${appeal}`) || alsoSaidBy[appeal]?.some((group) => said.has(group)) === true);
}

const allAppeals = Object.keys(appeals) as Appeal[];
