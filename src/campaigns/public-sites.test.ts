import { expect, test } from "vitest";
import { isPublicSite, publicSites } from "./public-sites.ts";

test("every site of the list is one, and so is what lies below it", () => {
	expect(publicSites.size).toBeGreaterThan(80);
	const missed = [...publicSites].filter((site) => !isPublicSite(site) || !isPublicSite(`www.${site}`));
	expect(missed).toEqual([]);
});

test("a customer's own name beside one of the list is none, nor is a name that only ends like one", () => {
	for (const host of ["d111111abcdef8.cloudfront.net", "cloudfront.net", "notimgur.com", "com", ""]) expect(isPublicSite(host)).toBe(false);
});
