import { type OwnOrganization, ownOrganizationLike, readOwnOrganization } from "../../base/own-organization.ts";
import { accepted, type Kind, rejected } from "./kind.ts";
import { listOf } from "./list-of.ts";

const ownOrganization: Kind<OwnOrganization> = {
	allowed: `a name and its domains, as "${ownOrganizationLike}"`,
	read(found) {
		const read = typeof found === "string" ? readOwnOrganization(found) : undefined;
		return read === undefined || typeof read === "string" ? rejected(read) : accepted(read);
	},
	write: ({ name, domains }) => JSON.stringify(`${name}=${domains.join(",")}`),
};

/** Each of them has commas of its own: in an environment variable they are separated by semicolons. */
export const ownOrganizations: Kind<readonly OwnOrganization[]> = {
	...listOf(ownOrganization),
	fromText: (text) => text.split(";").filter((item) => item.trim() !== ""),
};
