import { identityById } from "../signals/identity/identities.ts";

const [identity, government, anyCountry] = ["identity:", "government:", "any"];

/** What people call an organisation that a profile keeps as a group of phrases: "identity:ssa", "government:fr". As it is where it is neither. */
export function organisationName(group: string): string {
	if (group.startsWith(government)) {
		const country = group.slice(government.length);
		return country === anyCountry ? "a government" : `a government (${country.toUpperCase()})`;
	}
	const id = group.startsWith(identity) ? group.slice(identity.length) : group;
	return identityById(id)?.name ?? id;
}
