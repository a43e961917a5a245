import { expect, test } from "vitest";
import { organisationName } from "./organisation-name.ts";

test.each([
	["identity:google", "Google"],
	["government:any", "a government"],
	["government:fr", "a government (FR)"],
	["identity:one-of-a-later-release", "one-of-a-later-release"],
	["", ""],
])("%j is called %j", (group, name) => {
	expect(organisationName(group)).toBe(name);
});
