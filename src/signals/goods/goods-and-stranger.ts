import { isAnswer } from "../../mail/is-answer.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { isConversation } from "../links/calls-to-action.ts";
import { type Stranger, strangerOf } from "../lures/stranger.ts";
import type { Signal } from "../signal.ts";
import { wordsOf } from "../text/phrase-grade.ts";
import { canUnsubscribe } from "./can-unsubscribe.ts";
import { type GoodsFound, goodsOf } from "./goods-of.ts";

/**
 * Who sells. An honest shop writes from its own domain, its buttons lead to its own pages and there is a way to be left
 * alone; spam lacks one of these at least.
 */
export const goodsAndStranger: Signal = {
	name: "goods-and-stranger",
	codes: {
		GOODS_FROM_FREE_MAIL: {
			weight: 1.4,
			tone: "bad",
			phish: -1.2,
			sentence: "Advertising (“{words}”) from a free mail address at {domain}",
			example: "From: led.factory.sales@gmail.com, OEM and ODM",
		},
		GOODS_FROM_UNVERIFIED: {
			weight: 0.9,
			tone: "bad",
			phish: -1,
			sentence: "Advertising (“{words}”), and nothing vouches for the sender's domain {domain}",
			example: "Authentication-Results: … spf=fail dkim=none, free spins",
		},
		GOODS_LEADS_ELSEWHERE: {
			weight: 1,
			tone: "bad",
			phish: -0.8,
			sentence: "Advertising (“{words}”) whose buttons lead to {host}, not to the sender",
			example: "From: offers@sender.example, keto gummies at https://tracker.example/",
		},
		GOODS_REPLY_ELSEWHERE: {
			weight: 0.9,
			tone: "bad",
			phish: -1,
			sentence: "Advertising (“{words}”); answers go to {reply}",
			example: "From: sales@factory.example, Reply-To: sales88@163.com",
		},
		GOODS_HINT_FROM_STRANGER: {
			weight: 0.5,
			tone: "bad",
			phish: -0.8,
			sentence: "Something is for sale (“{words}”), and the sender {domain} is a stranger",
			example: "From: shop77@gmail.com, flowers and massages for 8 March",
		},
		GOOD_OFFER_FROM_ITS_SHOP: {
			weight: -0.7,
			tone: "good",
			phish: 0.3,
			sentence:
				"The offer (“{words}”) comes from {domain}, which is known and proven to be the sender, leads there, and can be unsubscribed from",
			example: "From: offers@groupon.com, authenticated, all buttons to groupon.com, an unsubscribe link",
		},
		GOODS_WITHOUT_UNSUBSCRIBE: {
			weight: 0.9,
			tone: "bad",
			phish: -1.2,
			sentence: "Advertising (“{words}”) from somebody unknown, with no way to be left alone",
			example: "Corporate gifts for 8 March, call us, no unsubscribe link",
		},
	},
	look(facts): Finding[] {
		const sold = strongest(goodsOf(facts.text));
		if (sold === undefined || isConversation(facts) || facts.sender.viaList) return [];
		const stranger = strangerOf(facts);
		const detail = {
			words: wordsOf(facts.text.phrases, "goods", sold.kind),
			domain: facts.sender.domain,
			host: stranger.leadsTo,
			reply: stranger.repliesTo,
		};
		if (isOfferOfShop(stranger, facts))
			return [{ code: "GOOD_OFFER_FROM_ITS_SHOP", detail: { ...detail, domain: facts.sender.organization } }];
		return codesFor(sold, stranger, facts).map((code) => ({ code, detail }));
	},
};

function codesFor({ grade }: GoodsFound, stranger: Stranger, facts: Facts): string[] {
	const codes: string[] = [];
	if (stranger.freeMail) codes.push("GOODS_FROM_FREE_MAIL");
	else if (stranger.unverified) codes.push("GOODS_FROM_UNVERIFIED");
	if (stranger.leadsTo !== "") codes.push("GOODS_LEADS_ELSEWHERE");
	if (stranger.repliesTo !== "") codes.push("GOODS_REPLY_ELSEWHERE");
	if (stranger.unknown && !canUnsubscribe(facts) && !isAnswer(facts.mail.header)) codes.push("GOODS_WITHOUT_UNSUBSCRIBE");
	return grade === "clear" || codes.length === 0 ? codes : ["GOODS_HINT_FROM_STRANGER"];
}

function isOfferOfShop(stranger: Stranger, facts: Facts): boolean {
	if (stranger.unknown || facts.sender.aligned !== true || stranger.repliesTo !== "" || !canUnsubscribe(facts)) return false;
	return facts.destinations.every(({ callToAction, belongsTo }) => !callToAction || belongsTo === "sender" || belongsTo === "service");
}

function strongest(found: readonly GoodsFound[]): GoodsFound | undefined {
	return found.find(({ grade }) => grade === "clear") ?? found[0];
}
