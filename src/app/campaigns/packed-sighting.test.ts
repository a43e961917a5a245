import { expect, test } from "vitest";
import { plainMail, sighting } from "../../../test/support/campaigns/sighting.ts";
import { packSighting, unpackSighting } from "./packed-sighting.ts";

test("arrives as it was sent, with or without min-hashes", () => {
	const long = sighting(plainMail("Tulips", "Tulips and mimosa for the eighth of March, delivered on the day to wherever they are wanted"));
	expect(long.sketch.words).toHaveLength(64);
	for (const sent of [long, sighting(plainMail("\u202e\ud800", "ok"))])
		expect(unpackSighting(packSighting(sent))).toEqual(JSON.parse(JSON.stringify(sent)));
});
