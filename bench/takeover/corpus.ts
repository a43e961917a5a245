import { parseMail } from "../../src/mail/parse-mail.ts";
import { campaignGroups, campaignSignature } from "../../scripts/train/campaign-groups.ts";
import { corpusItems, type Item } from "../../scripts/train/corpus.ts";
import type { Example } from "../../scripts/train/examine.ts";
import { textFeatures } from "../../src/classifier/text-features.ts";
import { phrasesInUse } from "../../src/app/phrases-in-use.ts";
import { buildFacts } from "../../src/signals/build-facts.ts";
import { foldOf } from "./folds.ts";

/** A message of the archives with the account that sent it or the campaign of unwanted mail it belongs to, and their fold. */
export interface CorpusMail {
	readonly item: Item;
	/** Address of From for genuine mail, first message of the campaign for unwanted mail. */
	readonly unit: string;
	readonly fold: number;
	readonly example: Example;
}

/** Reads all archives: what text models that never saw a fold are trained on. */
export function readCorpus(directory: string, tick: (done: number, all: number) => void): CorpusMail[] {
	const items = corpusItems(directory);
	const read = items.map((item, at) => {
		if (at % 500 === 0) tick(at, items.length);
		return examined(item);
	});
	const groups = campaignGroups(read.map(({ example }) => example.signature));
	return read.map(({ item, from, example }, at) => {
		const first = items[groups[at] as number] as Item;
		const unit = item.unwanted ? first.id : from;
		return { item, unit, fold: item.source.synthetic ? -1 : foldOf(unit), example };
	});
}

function examined(item: Item): { item: Item; from: string; example: Example } {
	const mail = parseMail(item.read());
	const facts = buildFacts(mail, { trust: { mode: "servers", servers: [] }, phrases: phrasesInUse() });
	const example: Example = {
		item,
		signature: campaignSignature(facts.text.body),
		features: textFeatures(facts.text),
		codes: [],
		language: facts.text.language,
		html: mail.html !== undefined,
		time: mail.date?.getTime() ?? 0,
	};
	return { item, from: mail.from[0]?.address.toLowerCase() ?? "", example };
}
