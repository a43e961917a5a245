import { phraseGroups } from "../text/phrase-groups.ts";
import type { PhraseGroup } from "../text/phrase-table.ts";
import belief from "./phrases/belief.json" with { type: "json" };
import casino from "./phrases/casino.json" with { type: "json" };
import dating from "./phrases/dating.json" with { type: "json" };
import events from "./phrases/events.json" with { type: "json" };
import fapiao from "./phrases/fapiao.json" with { type: "json" };
import gadgets from "./phrases/gadgets.json" with { type: "json" };
import gifts from "./phrases/gifts.json" with { type: "json" };
import health from "./phrases/health.json" with { type: "json" };
import homeOffers from "./phrases/home-offers.json" with { type: "json" };
import leads from "./phrases/leads.json" with { type: "json" };
import loan from "./phrases/loan.json" with { type: "json" };
import manufacturer from "./phrases/manufacturer.json" with { type: "json" };
import pharmacy from "./phrases/pharmacy.json" with { type: "json" };
import replica from "./phrases/replica.json" with { type: "json" };
import services from "./phrases/services.json" with { type: "json" };
import softwareKeys from "./phrases/software-keys.json" with { type: "json" };

const files = {
	belief,
	casino,
	dating,
	events,
	fapiao,
	gadgets,
	gifts,
	health,
	"home-offers": homeOffers,
	leads,
	loan,
	manufacturer,
	pharmacy,
	replica,
	services,
	"software-keys": softwareKeys,
};

/** Phrases of everything that is sold by spam: groups "goods.<kind>", "goods-hint.<kind>". */
export const goodsPhrases: readonly PhraseGroup[] = phraseGroups("goods", files);
