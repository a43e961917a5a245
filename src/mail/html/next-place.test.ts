import { expect, test } from "vitest";
import { NextPlace } from "./next-place.ts";

test("finds a character between places that come one after the other, and none past the end", () => {
	const place = new NextPlace("ab&cd&ef", "&");
	expect([place.isBetween(0, 2), place.isBetween(0, 3), place.isBetween(3, 5), place.isBetween(3, 6), place.isBetween(6, 8)]).toEqual([
		false,
		true,
		false,
		true,
		false,
	]);
});
