import type { Facts } from "../../signals/facts.ts";
import { programMarks } from "./program-marks.ts";
import { serviceAccounts } from "./service-accounts.ts";
import { titleOf } from "./title-of.ts";
import { trackingNames } from "./tracking-names.ts";

const longest = 120;

/** Rare strings worth following, each with what it is in front ("mailer: …"), those that point at one hand first. */
export function rareStrings(facts: Facts, most: number): string[] {
	const found = new Set<string>();
	for (const values of [serviceAccounts(facts.mail), trackingNames(facts.mail), programMarks(facts.mail), titleOf(facts)])
		for (const value of values) if (found.size < most) found.add(folded(value).slice(0, longest));
	return [...found];
}

function folded(value: string): string {
	return /[^\S ]|\s\s|^\s|\s$/u.test(value) ? value.replace(/\s+/gu, " ").trim() : value;
}
