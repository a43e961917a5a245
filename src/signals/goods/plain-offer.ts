import type { Catalogue, Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { isConversation } from "../links/calls-to-action.ts";
import { strangerOf } from "../lures/stranger.ts";
import type { Signal } from "../signal.ts";
import { canUnsubscribe } from "./can-unsubscribe.ts";
import { goodsOf } from "./goods-of.ts";
import type { OfferConcept } from "./offer-phrases.ts";

const codes = {
	GOODS_GIFTS_TO_COMPANIES: {
		weight: 4,
		tone: "bad",
		phish: -2.5,
		sentence: "Somebody unknown offers companies gifts or treats for a holiday (“{words}”)",
		example: "Tulips from 38 roubles a stem, for your staff on 8 March, delivered to your office",
	},
	GOODS_HOLIDAY_RUSH: {
		weight: 2,
		tone: "bad",
		phish: -2.5,
		sentence: "Somebody unknown presses the reader to buy gifts for a holiday (“{words}”), with no way to be left alone",
		example: "Roses for 8 March, 60% off, only 2 days, hurry; no unsubscribe link",
	},
	GOODS_LUXURY_FOR_A_SONG: {
		weight: 3,
		tone: "bad",
		phish: -2,
		sentence: "Somebody unknown sells luxury (“{words}”) for next to nothing ({off})",
		example: "Diamond necklaces 95% off, today only",
	},
	GOODS_COPIES_OF_BRANDS: {
		weight: 3.4,
		tone: "bad",
		phish: -2.5,
		sentence: "Somebody unknown sells copies of brands (“{words}”)",
		example: "Rolex and Omega, indistinguishable from the original, ships in a plain box",
	},
	GOODS_SEMINAR_TO_MANAGERS: {
		weight: 3,
		tone: "bad",
		phish: -2.5,
		sentence: "Somebody unknown sells managers a seminar (“{words}”)",
		example: "Dear manager and chief accountant, a webinar on inspections; 14,900 roubles a participant",
	},
	GOODS_LIST_FOR_SALE: {
		weight: 3.4,
		tone: "bad",
		phish: -2.5,
		sentence: "Somebody unknown sells the addresses of people (“{words}”)",
		example: "We hold the visitors of the fair with verified mail addresses; shall I send counts and pricing?",
	},
	GOODS_MIRACLE_STORY: {
		weight: 3.4,
		tone: "bad",
		phish: -2,
		sentence: "A story of a miracle against a complaint (“{words}”), from somebody unknown",
		example: "Doctors are stunned: this bedtime trick ends knee pain. Watch before it is taken down",
	},
	GOODS_TO_FOUND_ADDRESS: {
		weight: 1.8,
		tone: "bad",
		phish: -2.5,
		sentence: "Somebody unknown offers something and owns that the address was found or rented (“{words}”)",
		example: "Gifts for your clients. Your address comes from a rented list",
	},
	GOODS_VICE_FROM_UNKNOWN: {
		weight: 1.5,
		tone: "bad",
		phish: -2,
		sentence: "Somebody unknown advertises what spam lives on (“{words}”)",
		example: "From: leon@lucky-vip.example, 300 free spins, no deposit",
	},
} as const satisfies Catalogue;

/**
 * Offers by strangers told by what comes together in them: a holiday, flowers and "for your staff"; visitors, checked
 * addresses and "shall I send counts". Shops write of the same things, seldom of all of them, and they are known or sell
 * to persons.
 */
export const plainOffer: Signal = { name: "plain-offer", codes, look };

type Code = keyof typeof codes;

function look(facts: Facts): Finding[] {
	const { phrases } = facts.text;
	if (facts.sender.viaList || isConversation(facts) || !strangerOf(facts).unknown || isReader(facts)) return [];
	const findings: Finding[] = [];
	const vice = goodsOf(facts.text).find(({ kind, grade }) => grade === "clear" && vices.has(kind));
	if (vice !== undefined && phrases.count(`goods.${vice.kind}`) >= 2) {
		findings.push({ code: "GOODS_VICE_FROM_UNKNOWN", detail: { words: phrases.first(`goods.${vice.kind}`) } });
	}
	if (phrases.groups("offer.").length < 2) return findings;
	const offered = offer(facts);
	if (offered !== undefined) findings.push({ code: offered[0], detail: { words: phrases.first(`offer.${offered[1]}`) } });
	if (goodsOf(facts.text).length > 0 && phrases.count("offer.address-source") > 0) {
		findings.push({ code: "GOODS_TO_FOUND_ADDRESS", detail: { words: phrases.first("offer.address-source") } });
	}
	if (isHolidayRush(facts)) findings.push({ code: "GOODS_HOLIDAY_RUSH", detail: { words: phrases.first("offer.season") } });
	const off = knockdown.exec(`${facts.mail.subject}\n${facts.text.shown.slice(0, 3_000)}`)?.[0];
	if (off !== undefined && phrases.count("offer.luxury") > 0) {
		findings.push({ code: "GOODS_LUXURY_FOR_A_SONG", detail: { words: phrases.first("offer.luxury"), off } });
	}
	return findings;
}

const vices: ReadonlySet<string> = new Set(["casino", "replica", "pharmacy", "dating", "software-keys"]);
/** Nobody honest lowers a price by so much. */
const knockdown =
	/(?<![\d.,])(?:8[5-9]|9\d) ?% ?(?:off|rabatt|discount|de réduction|de descuento|de desconto|di sconto|korting|rabatu|скид\p{L}{1,3}|할인|オフ|off!)|(?:скид\p{L}{1,3}|rabatt|descuento|desconto|sconto) (?:до |de |von |del )?(?:8[5-9]|9\d) ?%/iu;
/** Longer letters touch on many things. */
const longestOffer = 3_500;

function offer(facts: Facts): readonly [Code, OfferConcept] | undefined {
	const count = (concept: OfferConcept) => facts.text.phrases.count(`offer.${concept}`);
	if (facts.text.body.length > longestOffer) return undefined;
	if (count("brand") > 0 && count("copy") > 0 && count("luxury") + count("brand") > 1) return ["GOODS_COPIES_OF_BRANDS", "copy"];
	if ((count("season") > 0 || count("massage") > 0) && count("gift") > 0 && count("companies") >= 2)
		return ["GOODS_GIFTS_TO_COMPANIES", "gift"];
	const listed = count("fair-people") > 0 && count("contact-data") > 0 && count("send-counts") > 0;
	if (listed && facts.mail.links.length <= 2) return ["GOODS_LIST_FOR_SALE", "fair-people"];
	const taught = goodsOf(facts.text).some(({ kind }) => kind === "events") || facts.text.phrases.count("goods-hint.events") > 0;
	if (taught && count("manager") > 0 && count("course-fee") >= 2) return ["GOODS_SEMINAR_TO_MANAGERS", "manager"];
	if (count("ailment") > 0 && count("miracle") >= 2 && count("watch-it") > 0 && facts.mail.links.length > 0)
		return ["GOODS_MIRACLE_STORY", "miracle"];
	return undefined;
}

/** Shops that people chose to hear from remind them of a holiday too, and let them go. */
function isHolidayRush(facts: Facts): boolean {
	const count = (concept: OfferConcept) => facts.text.phrases.count(`offer.${concept}`);
	if (count("season") === 0 || count("gift") === 0 || count("rush") === 0) return false;
	return facts.text.body.length <= longestOffer && !canUnsubscribe(facts);
}

/** Colleagues plan parties and order flowers too. */
function isReader({ mail, sender }: Facts): boolean {
	return !sender.freeMail && mail.to.some(({ domain }) => domain !== "" && (domain === sender.domain || domain === sender.organization));
}
