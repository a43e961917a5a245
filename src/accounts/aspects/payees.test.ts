import { expect, test } from "vitest";
import { traits } from "../../../test/support/traits.ts";
import { Profile } from "../profile.ts";
import { payees } from "./payees.ts";

const day = 24 * 3_600_000;
const own = "DE89370400440532013000";
const other = "NL91ABNA0417164300";

function codeOf(named: readonly string[], past: readonly (readonly string[])[]): string | undefined {
	const profile = Profile.empty();
	for (const [at, accounts] of past.entries()) profile.observe(traits({ payees: accounts }), { at: at * 7 * day, confirmed: true });
	return payees.levels[payees.look({ traits: traits({ payees: named }), at: undefined }, profile)?.level ?? 0];
}

test.each<[string, readonly string[], readonly (readonly string[])[], string]>([
	["the usual account", [own], [[own], [], [], [own]], ""],
	["none", [], [[own], [], [], [own]], ""],
	["another instead", [other], [[own], [], [], [own]], "PAYEE_INSTEAD"],
	["another beside it", [own, other], [[own], [], [], [own]], "PAYEE_INSTEAD"],
	["the first one ever", [other], [[], [], [], []], "PAYEE_NEW"],
	["of an account of which little is known", [other], [[own], []], ""],
])("%s", (_, named, past, code) => {
	expect(codeOf(named, past)).toBe(code);
});
