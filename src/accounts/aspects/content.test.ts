import { expect, test } from "vitest";
import { traits } from "../../../test/support/traits.ts";
import { Profile } from "../profile.ts";
import { signs } from "./content.ts";

function codeOf(now: Readonly<Record<string, number>>, past: readonly string[] = []): string | undefined {
	const profile = Profile.empty();
	profile.observe(traits({ signs: past, signWeights: past.map(() => 1) }), { at: 0, confirmed: true });
	const sending = { traits: traits({ signs: Object.keys(now), signWeights: Object.values(now) }), at: undefined };
	return signs.levels[signs.look(sending, profile)?.level ?? 0];
}

test.each<[string, Readonly<Record<string, number>>, string]>([
	["nothing", {}, "SIGNS_NONE_NEW"],
	["a sign of middling weight by itself", { LINK_LOGIN_WORDS: 1.7 }, "SIGNS_SLIGHT_NEW"],
	["the same weight in two signs", { LINK_LOGIN_WORDS: 1.2, LINK_PLAIN_HTTP: 0.5 }, "SIGNS_SOME_NEW"],
	["a heavy one by itself", { FILE_PROGRAM: 1.8 }, "SIGNS_SOME_NEW"],
	["many", { A: 1.5, B: 1.5 }, "SIGNS_MANY_NEW"],
])("%s", (_, now, code) => {
	expect(codeOf(now)).toBe(code);
});

test("a sign that always stood there is not new", () => {
	expect(codeOf({ LINK_LOGIN_WORDS: 1.7 }, ["LINK_LOGIN_WORDS"])).toBe("SIGNS_NONE_NEW");
});
