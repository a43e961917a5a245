import type { Catalogue, Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { isConversation } from "../links/calls-to-action.ts";
import { mailServiceOfDomain } from "../sender/mail-services.ts";
import { nameFitsLabel } from "../sender/name-fits-label.ts";
import { carriesStrangersWords } from "../sender/stranger-platforms.ts";
import type { Signal } from "../signal.ts";
import { isPressing, wordsOf } from "../text/phrase-grade.ts";
import type { LureName } from "./lure-kinds.ts";
import { luresOf } from "./lures-of.ts";
import { strangerOf } from "./stranger.ts";

const codes = {
	LURE_CARRIED_BY_PLATFORM: {
		weight: 3.4,
		tone: "bad",
		phish: 2,
		sentence: "A notice of {domain} carries somebody's words (“{words}”) and leads to {host}",
		example: "From: support@studio.zendesk.com, Your request was received: claim your tokens at https://airdrop-7.example/",
	},
	LURE_CARRIED_BY_NEWSLETTER: {
		weight: 3,
		tone: "bad",
		phish: 2,
		sentence: "The newsletter account of {domain} calls itself {name} and wants something else than it is for (“{words}”)",
		example: "From: Parcel Customs <hello@hair-salon.example> through a mail service, Pay the fee to receive your parcel",
	},
} as const satisfies Catalogue;

/**
 * A lure in an honest envelope: written into the notice of a platform that sends what strangers type, or sent from the
 * newsletter account of somebody whose password was stolen. All authentication passes; only the words do not fit.
 */
export const carriedLure: Signal = { name: "carried-lure", codes, look };

function look(facts: Facts): Finding[] {
	const { sender, text } = facts;
	if (sender.freeMail || sender.viaList || sender.domain === "" || isConversation(facts)) return [];
	// Who warns of lures names them.
	if (text.phrases.count("tone.warning") > 0) return [];
	const kind = luresOf(text).find((lure) => carried.has(lure.kind))?.kind;
	const salary = text.phrases.count("ask.salary") > 0 && text.phrases.inSubject("ask.salary");
	if (kind === undefined && !salary) return [];
	const words = kind === undefined ? text.phrases.first("ask.salary") : wordsOf(text.phrases, "lure", kind);
	const detail = { words, domain: sender.organization, name: sender.name };
	if (kind === "payment" && carriesStrangersWords(sender.organization)) return [];
	if (carriesStrangersWords(sender.organization))
		return byPlatform(facts).map((host) => ({ code: "LURE_CARRIED_BY_PLATFORM", detail: { ...detail, host } }));
	return kind !== undefined && isUnlikeNewsletter(kind, facts) ? [{ code: "LURE_CARRIED_BY_NEWSLETTER", detail }] : [];
}

/** What is wanted of anyone, and by nobody's newsletter. */
const carried: ReadonlySet<LureName> = new Set<LureName>([
	"credentials",
	"account",
	"wallet",
	"crypto",
	"parcel",
	"tax",
	"payment",
	"points",
	"voicemail",
	"payroll",
]);

/** The stranger's address, where the platform's mail leads to nowhere else that is to be pressed. At most one. */
function byPlatform({ destinations, sender }: Facts): string[] {
	const foreign = destinations.filter(({ belongsTo, link }) => belongsTo === "other" && !link.hidden && link.kind !== "quoted");
	const places = new Set(foreign.map(({ finalOrganization }) => finalOrganization));
	const first = foreign[0];
	if (first === undefined || places.size > 1 || places.has(sender.organization)) return [];
	const home = destinations.some(({ callToAction, belongsTo }) => callToAction && (belongsTo === "sender" || belongsTo === "service"));
	return home ? [] : [first.finalHost];
}

/** Few things to press, all through the counter of the mail service; a name that is not the domain's; and it presses. */
function isUnlikeNewsletter(kind: LureName, facts: Facts): boolean {
	const { sender, text } = facts;
	if (sender.service === undefined || mailServiceOfDomain(sender.domain) !== undefined || !strangerOf(facts).unknown) return false;
	if (sender.name === "" || nameFitsLabel(sender.name.slice(0, 80), sender.label)) return false;
	const calls = facts.destinations.filter(({ callToAction }) => callToAction);
	if (calls.length === 0 || calls.length > mostCalls || calls.some(({ belongsTo }) => belongsTo === "sender")) return false;
	return (
		text.phrases.count(`lure.${kind}`) >= 2 ||
		(text.phrases.count(`lure.${kind}`) === 1 && (isPressing(text.phrases) || text.phrases.count("tone.deadline") > 0))
	);
}

const mostCalls = 3;
