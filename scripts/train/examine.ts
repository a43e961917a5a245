import { textFeatures } from "../../src/classifier/text-features.ts";
import { parseMail } from "../../src/mail/parse-mail.ts";
import { phrasesInUse } from "../../src/app/phrases-in-use.ts";
import { buildFacts } from "../../src/signals/build-facts.ts";
import { lookAtAll } from "../../src/signals/catalogue.ts";
import { decodeCodes } from "../../src/signals/attachments/decode-codes.ts";
import { defaultLimits } from "../../src/base/limits.ts";
import { readCodesWithZxing } from "../../src/app/zxing-code-reader.ts";
import { campaignSignature } from "./campaign-groups.ts";
import type { Item } from "./corpus.ts";

/** What training keeps of one message: no text, only slots and codes. */
export interface Example {
	readonly item: Item;
	readonly features: Uint32Array;
	readonly signature: Uint32Array;
	readonly codes: readonly string[];
	readonly language: string;
	readonly html: boolean;
	/** Milliseconds since 1970; 0 when undated. */
	readonly time: number;
}

export async function examine(item: Item): Promise<Example> {
	const mail = parseMail(item.read());
	const codes = await decodeCodes(mail, defaultLimits, readCodesWithZxing);
	const facts = buildFacts(mail, { trust: { mode: "topmost" }, codes, phrases: phrasesInUse() });
	return {
		item,
		signature: campaignSignature(facts.text.body),
		features: textFeatures(facts.text),
		codes: lookAtAll(facts).map(({ code }) => code),
		language: facts.text.language,
		html: mail.html !== undefined,
		time: mail.date?.getTime() ?? 0,
	};
}
