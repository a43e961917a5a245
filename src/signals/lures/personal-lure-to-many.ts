import type { Catalogue, Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { carriesStrangersWords } from "../sender/stranger-platforms.ts";
import type { Signal } from "../signal.ts";
import { wordsOf } from "../text/phrase-grade.ts";
import type { LureName } from "./lure-kinds.ts";
import { luresOf } from "./lures-of.ts";
import { strangerOf } from "./stranger.ts";

const codes = {
	LURE_PERSONAL_TO_MANY: {
		weight: 1.6,
		tone: "bad",
		phish: 1.8,
		sentence: "“{words}” is one reader's business, yet {domain} sent it the way a newsletter is sent",
		example: "From: news@orchestra.example, List-Unsubscribe-Post, Lena shared a confidential document with you, sign in to view it",
	},
} as const satisfies Catalogue;

/**
 * A shared file, a voice message, a full mailbox concern one person; one-click unsubscribe (RFC 8058) is for mail to many.
 * Whoever has stolen a newsletter account sends the first by way of the second. Services that carry such notices are known.
 */
export const personalLureToMany: Signal = { name: "personal-lure-to-many", codes, look };

const personal: ReadonlySet<LureName> = new Set<LureName>(["document", "voicemail", "signature", "credentials", "payroll"]);

function look(facts: Facts): Finding[] {
	const { mail, sender, text } = facts;
	if (!mail.header.has("List-Unsubscribe-Post") || sender.viaList || sender.domain === "") return [];
	if (carriesStrangersWords(sender.organization) || !strangerOf(facts).unknown) return [];
	// Who warns of lures names them.
	if (text.phrases.count("tone.warning") > 0) return [];
	const lure = luresOf(text).find(({ kind, grade }) => grade === "clear" && personal.has(kind));
	return lure === undefined
		? []
		: [{ code: "LURE_PERSONAL_TO_MANY", detail: { words: wordsOf(text.phrases, "lure", lure.kind), domain: sender.organization } }];
}
