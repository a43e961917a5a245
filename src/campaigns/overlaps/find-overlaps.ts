import { organizationalDomain } from "../../signals/domains.ts";
import { isFreeMail } from "../../signals/sender/free-mail.ts";
import type { Campaign } from "../campaign.ts";
import { candidatePairs, type Candidates, pairsOf } from "./candidate-pairs.ts";
import { domainPattern } from "./domain-pattern.ts";
import type { Overlap, Tie } from "./overlap.ts";
import { tieText } from "./tie-text.ts";
import { indexValues, type SharedValue, type ValueIndex } from "./value-index.ts";

/** Weaker overlaps are chance as likely as not, after all that was compared. */
const leastWeight = 1;
/** Ties of a pair that are told. */
const mostTies = 12;
/** Of one kind the second tie counts half, the third a quarter: who shares one of a kit's paths shares them all. */
const again = 0.5;
const leastTie = 0.1;

/**
 * Which campaigns share infrastructure or workmanship, and how telling that is; strongest first. Time grows nearly
 * linearly with what campaigns hold, whatever they share: a value that many share has little weight and few pairs. `onBounded` is called where
 * not all pairs were looked at.
 */
export function findOverlaps(campaigns: readonly Campaign[], onBounded: () => void = () => {}): Overlap[] {
	const index = indexValues(campaigns);
	const { pairs, isBounded } = candidatePairs(campaigns, index);
	if (isBounded) onBounded();
	return overlapsOf(pairs, campaigns, index);
}

/** The same of one campaign, by its id, and of all that share something with it: of what many share, `findOverlaps` tells each campaign's tie to the largest alone. */
export function overlapsWith(campaigns: readonly Campaign[], of: string): Overlap[] {
	const index = indexValues(campaigns);
	const place = campaigns.findIndex(({ id }) => id === of);
	return overlapsOf(pairsOf(place, index), campaigns, index);
}

function overlapsOf(pairs: Candidates["pairs"], campaigns: readonly Campaign[], index: ValueIndex): Overlap[] {
	const overlaps: Overlap[] = [];
	for (const [left, right] of pairs) {
		const shared = inBoth(index.byCampaign[left] ?? [], index.byCampaign[right] ?? []).map((at) => index.values[at] as SharedValue);
		const counted = countedOf(shared);
		const weight = counted.reduce((sum, one) => sum + one.weight, 0);
		if (weight >= leastWeight) overlaps.push(overlapOf(campaigns[left] as Campaign, campaigns[right] as Campaign, counted, weight));
	}
	return overlaps.sort((one, other) => other.weight - one.weight || order(one.left, other.left) || order(one.right, other.right));
}

function order(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

/** Both lists are in order. */
function inBoth(left: readonly number[], right: readonly number[]): number[] {
	const both: number[] = [];
	for (let at = 0, other = 0; at < left.length && other < right.length; ) {
		const difference = (left[at] as number) - (right[other] as number);
		if (difference === 0) both.push(left[at] as number);
		if (difference <= 0) at++;
		if (difference >= 0) other++;
	}
	return both;
}

interface Counted {
	readonly shared: SharedValue;
	readonly weight: number;
}

/** The most telling first, each thing counted once: a domain that is linked to, sent from and answered to is one domain. */
function countedOf(shared: readonly SharedValue[]): Counted[] {
	const domains = new Set<string>();
	const times = new Map<string, number>();
	const counted: Counted[] = [];
	// A pattern says nothing more where the domain itself is shared, nor folders where a page is.
	for (const one of [...shared.filter(({ pattern }) => !pattern), ...shared.filter(({ pattern }) => pattern)]) {
		const domain = domainOf(one);
		if (counted.length >= mostTies || (domain !== "" && domains.has(domain))) continue;
		if (one.pattern && one.kind === "kit-path" && times.has("kit-path")) continue;
		const factor = times.get(one.kind) ?? 1;
		if (one.weight * factor < leastTie) continue;
		if (domain !== "") domains.add(domain).add(`~${domainPattern(domain)}`);
		times.set(one.kind, factor * again);
		counted.push({ shared: one, weight: one.weight * factor });
	}
	return counted.sort((one, other) => other.weight - one.weight);
}

const domainKinds: ReadonlySet<string> = new Set(["reply-to", "action-host", "link-host", "sender-domain", "sender"]);

/** The domain that a value stands for; the address itself where it is at a free mail service; "" for values of other kinds. */
function domainOf({ kind, value, pattern }: SharedValue): string {
	if (!domainKinds.has(kind)) return "";
	if (pattern) return `~${value}`;
	const host = value.slice(value.lastIndexOf("@") + 1);
	return isFreeMail(host) ? value : organizationalDomain(host);
}

function overlapOf(one: Campaign, other: Campaign, counted: readonly Counted[], weight: number): Overlap {
	const [left, right] = one.id < other.id ? [one, other] : [other, one];
	const ties = counted.map(({ shared, weight: own }): Tie => {
		const { kind, value, pattern } = shared;
		return { kind, value: pattern ? `${value}…` : value, weight: own, text: tieText(shared, left, right) };
	});
	return { left: left.id, right: right.id, weight, ties };
}
