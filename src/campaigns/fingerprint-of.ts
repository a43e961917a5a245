import type { Facts } from "../signals/facts.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { TextReading } from "./text-reading.ts";

/**
 * Fingerprint of a message. Words that its recipients are named by are masked, as are numbers, addresses and links. Of all its words: whoever has
 * taken over an account could write what he likes below the signature that is always there.
 */
export function fingerprintOf(facts: Facts): Fingerprint {
	return new TextReading(facts, "all").fingerprint();
}
