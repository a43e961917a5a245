import type { OwnOrganization } from "../../base/own-organization.ts";
import { isPublicSuffix } from "../domains.ts";
import type { Identity } from "./identity.ts";
import { roleWords } from "./role-words.ts";

const legalForm =
	/ (?:gmbh|mbh|ag|kg|ug|e\.?k\.?|e\.? ?v\.?|e\.?g\.?|inc|llc|ltd|plc|corp|s\.?a\.?|s\.?a\.?s|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|ab|as|oy|z\.? ?o\.? ?o)\.?$/u;

/** A shorter word is a common one, or a surname, as often as not. */
const shortestName = 6;
/** Of "QX GmbH" no name is left. */
const shortestBare = 4;
/** As for listed names that are written in one word. */
const shortestJoined = 7;

/**
 * The operator's own organization as an identity. Where a listed one has its name or a domain, it is that one, which then has its names
 * and domains as well. Throws a sentence where mail of everybody would bear its name, or come from its domains.
 */
export function ownIdentity({ name, domains }: OwnOrganization, known: readonly Identity[]): Identity {
	const written = name.toLowerCase();
	if (words(written).every((word) => roleWords.includes(word)))
		throw new Error(`everybody calls himself "${name}": give the name by which your organization is told from others`);
	const shared = domains.find(isPublicSuffix);
	if (shared !== undefined) throw new Error(`names below ${shared} belong to many: give your own, like yours.${shared}`);
	const same = known.find(
		(one) => [...one.names, ...one.shortNames].includes(written) || one.domains.some((domain) => domains.includes(domain)),
	);
	const full = namesOf(written).filter((one) => !isShort(one));
	const short = namesOf(written).filter(isShort);
	if (same !== undefined) return withMore(same, { domains, names: full, shortNames: short });
	return {
		id: `own-${words(written).join("-")}`,
		name,
		kind: "own",
		country: "",
		domains,
		names: full,
		shortNames: short,
		owner: "own",
		federated: false,
	};
}

/** A name that it has as a common word stays one. */
function withMore(identity: Identity, more: Pick<Identity, "domains" | "names" | "shortNames">): Identity {
	const names = joined(
		identity.names,
		more.names.filter((name) => !identity.shortNames.includes(name)),
	);
	const shortNames = joined(
		identity.shortNames,
		more.shortNames.filter((name) => !names.includes(name)),
	);
	return { ...identity, names, shortNames, domains: joined(identity.domains, more.domains) };
}

/** "harbor tools ltd", and as senders and addresses have it: "harbor tools", "harbortools". */
function namesOf(written: string): string[] {
	const bare = written.replace(legalForm, "");
	const run = words(bare).join("");
	return joined([written], [...(run.length < shortestBare ? [] : [bare]), ...(run.length < shortestJoined ? [] : [run])]);
}

function isShort(name: string): boolean {
	return name.length < shortestName && /^[\p{Script=Latin}\p{N}]+$/u.test(name);
}

function words(name: string): string[] {
	return name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [name];
}

function joined(some: readonly string[], more: readonly string[]): string[] {
	return [...new Set([...some, ...more])];
}
