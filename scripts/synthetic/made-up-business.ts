import type { Brand } from "./brands.ts";
import { expand } from "./expand.ts";
import type { Random } from "./random.ts";
import { wordLists } from "./word-lists.ts";

/** Site builders where small honest businesses live, with the language they are common in. */
const builders: readonly (readonly [string, string])[] = [
	["*", "myshopify.com"],
	["*", "wixsite.com"],
	["en", "square.site"],
	["*", "wordpress.com"],
	["de", "jimdosite.com"],
	["ru", "tilda.ws"],
	["ko", "cafe24.com"],
	["ja", "thebase.in"],
	["ja", "stores.jp"],
	["pl", "shoparena.pl"],
	["*", "webador.com"],
	["*", "bigcartel.com"],
];

/**
 * A small business that does not exist, with a domain that goes with its name, so that a model learns how such senders write
 * and not which brands there are. The same ones serve the genuine and the hijacked mail. Undefined where the language
 * has no such trade.
 */
export function madeUpBusiness(sector: string, language: string, random: Random): Brand | undefined {
	const lists = wordLists(language);
	const trades = lists.get(`trade.${sector}`);
	const stems = lists.get("stem");
	if (!trades || !stems) return undefined;
	const stem = pair(random.pick(stems));
	const trade = pair(random.pick(trades));
	const family = pair(random.pick(lists.get("last") ?? ["Miller"]));
	const pattern = random.pick(lists.get("bizname") ?? ["<stem> <trade>"]);
	const name = expand(pattern, random, (slot) => (slot === "stem" ? stem.shown : slot === "trade" ? trade.shown : family.shown));
	const label = domainLabel(pattern.includes("<stem>") ? stem.ascii : family.ascii, pattern.includes("<trade>") ? trade.ascii : "", random);
	return { name, senders: [], real: false, sector, ...home(label, language, random) };
}

function home(label: string, language: string, random: Random): { domain: string; mailbox?: string } {
	const lists = wordLists(language);
	if (random.chance(0.93)) return { domain: `${label}.${random.pick(lists.get("tld") ?? ["com"])}` };
	const builder = random.pick(builders.filter(([at]) => at === "*" || at === language))[1];
	const provider = random.pick(lists.get("freemail") ?? ["gmail.com"]);
	return { domain: `${label}.${builder}`, mailbox: `${label.replace(/-/g, "")}@${provider}` };
}

function domainLabel(first: string, second: string, random: Random): string {
	if (second === "") return random.chance(0.8) ? first : `${random.pick(["get", "the", "shop", "my", "hello"])}${first}`;
	return random.weighted([
		[5, `${first}${second}`],
		[2, first],
		[3, `${first}-${second}`],
	]);
}

function pair(entry: string): { shown: string; ascii: string } {
	const [shown = "", ascii = ""] = entry.split("=").map((side) => side.trim());
	return {
		shown,
		ascii:
			ascii ||
			shown
				.normalize("NFD")
				.toLowerCase()
				.replace(/[^a-z0-9]/g, "") ||
			"office",
	};
}
