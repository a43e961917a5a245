import type { Identity, IdentityKind } from "../identity/identity.ts";
import { brandLabels } from "./brand-labels.ts";

/** Shorter labels have too many honest neighbours. */
const shortest = 6;
const longest = 20;

/** A strong label without one of its letters, to the label and the place of the letter. */
interface Shortened {
	readonly label: string;
	readonly at: number;
}
/** By the length of the label; built when a label of that length or one next to it is first asked for. */
const byLength = new Map<number, Map<string, readonly Shortened[]>>();

/**
 * The identity from whose label this one differs by one letter missing, added, changed or swapped with its neighbour
 * (Damerau-Levenshtein distance 1). By look-up among the labels with one letter left out, not by measuring against each.
 */
export function nearIdentity(label: string): Identity | undefined {
	if (label.length < shortest - 1 || label.length > longest) return undefined;
	const { strong } = brandLabels();
	if (strong.has(label)) return undefined;
	const near = missingLetter(label) ?? otherLetter(label, strong);
	const identity = near === undefined || !isSuspicious(label, near) ? undefined : strong.get(near);
	return identity === undefined || (label.length < longEnough && !hunted.has(identity.kind)) ? undefined : identity;
}

/** From this length on a neighbour is no chance; below it only those count that phishers are after most. */
const longEnough = 9;
const hunted: ReadonlySet<IdentityKind> = new Set([
	"bank",
	"card",
	"payment",
	"crypto",
	"parcel",
	"mail-service",
	"social",
	"streaming",
	"marketplace",
	"software",
	"own",
]);

/** An honest plural or a digit at the end is no slip; people notice a wrong first letter in short names. */
function isSuspicious(label: string, near: string): boolean {
	if (label[0] !== near[0] && near.length < 9) return false;
	return label !== `${near}s` && near !== `${label}s` && !/\d$/u.test(label);
}

function missingLetter(label: string): string | undefined {
	return shortened(label.length + 1).get(label)?.[0]?.label;
}

function otherLetter(label: string, strong: ReadonlyMap<string, Identity>): string | undefined {
	const sameLength = shortened(label.length);
	for (let at = 0; at < label.length; at++) {
		const without = label.slice(0, at) + label.slice(at + 1);
		if (without.length >= shortest && strong.has(without)) return without;
		// Changed at the same place (in long names only), or swapped with the neighbour.
		const found = sameLength
			.get(without)
			?.find(
				(other) =>
					other.label !== label &&
					((other.at === at && label.length >= longEnough) ||
						(Math.abs(other.at - at) === 1 && isSwap(label, other.label, Math.min(at, other.at)))),
			);
		if (found !== undefined) return found.label;
	}
	return undefined;
}

function isSwap(one: string, other: string, at: number): boolean {
	return one[at] === other[at + 1] && one[at + 1] === other[at];
}

function shortened(length: number): ReadonlyMap<string, readonly Shortened[]> {
	const known = byLength.get(length);
	if (known !== undefined) return known;
	const made = new Map<string, Shortened[]>();
	for (const label of length < shortest ? [] : brandLabels().strong.keys()) {
		if (label.length !== length) continue;
		for (let at = 0; at < length; at++) {
			const without = label.slice(0, at) + label.slice(at + 1);
			const list = made.get(without);
			if (list === undefined) made.set(without, [{ label, at }]);
			else list.push({ label, at });
		}
	}
	byLength.set(length, made);
	return made;
}
