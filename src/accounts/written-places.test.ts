import { expect, test } from "vitest";
import { writtenPlaces } from "./written-places.ts";

test.each([
	["an address", "See https://portal.example/x", ["portal.example"]],
	["in capitals", "See HTTPS://PORTAL.EXAMPLE/X", ["portal.example"]],
	["without a scheme", "See www.portal.example.", ["portal.example"]],
	["a bare host with a path", "See login.portal.com/x now", ["portal.com"]],
	["twice the same", "www.portal.example and http://portal.example", ["portal.example"]],
	["words with dots", "e.g. this, and/or that; v1.2/3 and a.b", []],
	["an address to write to", "jo@portal.example", []],
])("%s", (_, text, places) => {
	expect(writtenPlaces(text)).toEqual(places);
});
