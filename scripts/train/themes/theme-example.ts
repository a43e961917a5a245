import { LocalLayer } from "../../../src/classifier/local-layer.ts";
import { defaultLimits } from "../../../src/base/limits.ts";
import { scanMessage } from "../../../src/app/scan-message.ts";
import { shippedModel } from "../../../src/app/shipped-model.ts";
import type { Theme } from "../../../src/campaigns/themes/theme.ts";
import type { Facts } from "../../../src/signals/facts.ts";
import { signOf } from "../../../src/campaigns/themes/sign.ts";
import { textWords } from "../../../src/campaigns/themes/text-words.ts";
import { posedIdentity } from "../../../src/campaigns/themes/poses-as.ts";
import { themeSigns } from "../../../src/campaigns/themes/theme-signs.ts";
import { Topics } from "../../../src/campaigns/themes/topics-of.ts";
import { campaignSignature } from "../campaign-groups.ts";
import { readTopicLists } from "./read-topic-lists.ts";
import { topicTableOf } from "./topic-table-of.ts";

/** By the lists as they are, not as they were when topics.bin was made. */
const topics = new Topics(topicTableOf(readTopicLists()));

/** What training keeps of one message: no text. */
export interface ThemeExample {
	readonly theme: Theme;
	/** How much it counts; 1 for what a person labelled. */
	readonly importance: number;
	/** What themeSigns told. */
	readonly signs: Uint32Array;
	/** What textWords told. */
	readonly words: Uint32Array;
	readonly signature: Uint32Array;
	/** Hashes of the sender's address, of the subject with digits masked, and of the hosts that it leads to; 0 for what it has not. */
	readonly kin: { readonly sender: number; readonly subject: number; readonly hosts: number };
}

/** The message looked at as a scan does, by the shipped model. */
export async function themeExample(bytes: Uint8Array, theme: Theme, importance: number): Promise<ThemeExample> {
	const model = shippedModel();
	const { facts, decision } = await scanMessage(bytes, undefined, {
		model,
		local: LocalLayer.from(undefined),
		limits: defaultLimits,
		trust: { mode: "topmost" },
		threshold: model.threshold,
	});
	return {
		theme,
		importance,
		signs: themeSigns(facts, decision, topics, posedIdentity(facts)),
		words: textWords(facts.text),
		signature: campaignSignature(facts.text.body),
		kin: kinOf(facts),
	};
}

const shortestSubject = 6;

function kinOf({ mail, sender, destinations }: Facts): ThemeExample["kin"] {
	const subject = mail.subject.toLowerCase().replace(/\d+/g, "0");
	const hosts = new Set(destinations.filter(({ callToAction }) => callToAction).map(({ finalHost }) => finalHost));
	return {
		sender: keyOf(sender.address),
		subject: subject.length < shortestSubject ? 0 : keyOf(subject),
		hosts: keyOf([...hosts].sort().join()),
	};
}

function keyOf(text: string): number {
	return text === "" ? 0 : signOf(text);
}
