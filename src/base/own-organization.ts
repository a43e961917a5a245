import { domainToASCII } from "node:url";

/** The operator's own organization: mail that bears its name and comes from none of its domains poses as it. */
export interface OwnOrganization {
	/** As it writes itself. */
	readonly name: string;
	/** All that it writes from, with everything below them: lower-case, in their xn-- form. */
	readonly domains: readonly string[];
}

/** What to write, for whoever is told that something else is none. */
export const ownOrganizationLike = "Harbor Tools=harbortools.example,harbor.example";

/** Reads "Harbor Tools=harbortools.example,harbor.example"; what it says instead, as a sentence, where that is none. */
export function readOwnOrganization(text: string): OwnOrganization | string {
	const at = text.indexOf("=");
	if (at < 0) return `there is no "=" between the name and its domains`;
	// "*" and ".." mean something in tables of phrases.
	const name = text
		.slice(0, at)
		.replace(/(?:[\s*]|\.{2,})+/g, " ")
		.trim();
	if (!tells(name)) return `"${name}" would be met everywhere: a name has at least four letters, or two words`;
	const domains = text
		.slice(at + 1)
		.split(/[,\s]+/)
		.filter((domain) => domain !== "");
	if (domains.length === 0) return `no domain stands behind "${name}=": name all that it writes from, with commas between`;
	const read = domains.map((domain) => domainToASCII(domain.replace(/\.$/, "")));
	const wrong = domains.find((_, index) => !isDomain(read[index] as string));
	return wrong === undefined ? { name, domains: [...new Set(read)] } : `"${wrong}" is no domain: it must be like harbortools.example`;
}

/** An ideograph or a syllable says as much as two letters. */
function tells(name: string): boolean {
	const letters = [...name].reduce((sum, character) => sum + (/\p{L}/u.test(character) ? (character >= "\u2e80" ? 2 : 1) : 0), 0);
	return name.length <= longestName && (letters >= 4 || (name.match(/[\p{L}\p{N}]+/gu) ?? []).length > 1);
}

const longestName = 80;

function isDomain(name: string): boolean {
	return /^(?=.{4,253}$)(?:(?!-)[a-z0-9-]{1,63}(?<!-)\.)+(?!-)[a-z0-9-]{2,63}(?<!-)$/.test(name) && !/^[\d.]+$/.test(name);
}
