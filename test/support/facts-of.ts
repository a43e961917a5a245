import { phrasesInUse } from "../../src/app/phrases-in-use.ts";
import type { Mail } from "../../src/mail/mail.ts";
import { buildFacts, type FactOptions } from "../../src/signals/build-facts.ts";
import type { Facts } from "../../src/signals/facts.ts";

/** The facts of a message as a scan builds them, the topmost Authentication-Results believed. */
export function factsOf(mail: Mail, options: Partial<FactOptions> = {}): Facts {
	return buildFacts(mail, { trust: { mode: "topmost" }, phrases: phrasesInUse(), ...options });
}
