import { expect, test } from "vitest";
import { placeOfHost, placeOfSender } from "./common-values.ts";

test.each([
	["briskpost.example", "briskpost"],
	["shop.briskpost-fr.example", "briskpost"],
	["pl-briskpost.example", "briskpost"],
	["brisk-post.example", "brisk-post"],
	// What would be left is no name.
	["eu-de.example", "eu-de"],
	["de-tax.example", "de-tax"],
])("%s goes by %s in every country", (host, place) => {
	expect([placeOfHost(host), placeOfSender(host)]).toEqual([place, place]);
});
