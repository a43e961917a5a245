import type { Facts } from "../signals/facts.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { TextReading } from "./text-reading.ts";

/** Fingerprint of a message. Words that its recipients are named by are masked, as are numbers, addresses and links. */
export function fingerprintOf(facts: Facts): Fingerprint {
	return new TextReading(facts).fingerprint();
}
