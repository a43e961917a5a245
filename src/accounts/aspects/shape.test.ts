import { expect, test } from "vitest";
import { traits } from "../../../test/support/traits.ts";
import { Profile } from "../profile.ts";
import type { Traits } from "../traits.ts";
import { shape } from "./build.ts";

const day = 24 * 3_600_000;

function codeOf(message: Partial<Traits>, past: Partial<Traits>): string | undefined {
	const profile = Profile.empty();
	for (let at = 0; at < 10; at++) profile.observe(traits(past), { at: at * day, confirmed: true });
	const outcome = shape.look({ traits: traits(message), at: undefined }, profile);
	return outcome === undefined ? undefined : shape.levels[outcome.level];
}

const issue = { shape: ["html"], calls: ["shop.example"], links: ["shop.example"] };
const picture = { ...issue, shape: ["html", "picture"] };

test.each([
	["the usual kind", issue, issue, ""],
	["a picture that leads where the account leads", picture, issue, "SHAPE_NEW"],
	["a picture that leads elsewhere", { ...picture, calls: ["portal.example"] }, issue, "SHAPE_NEW_PICTURE_TO_NEW_PLACE"],
	["a picture that leads elsewhere, of an account that sends pictures", { ...picture, calls: ["portal.example"] }, picture, ""],
	["plain text with a new link", { shape: ["plain"], calls: ["portal.example"] }, issue, "SHAPE_NEW"],
])("%s", (_, message, past, code) => {
	expect(codeOf(message, past)).toBe(code);
});
