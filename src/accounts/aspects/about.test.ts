import { describe, expect, test } from "vitest";
import { traits } from "../../../test/support/traits.ts";
import { noveltiesOf } from "../novelty.ts";
import { Profile } from "../profile.ts";
import type { Matter } from "../traits.ts";
import { about } from "./about.ts";

const day = 24 * 3_600_000;
const newsletter: Matter = { theme: "newsletter", name: "Newsletters", nature: "wanted" };
const receipt: Matter = { theme: "transactional", name: "Notices and receipts", nature: "wanted" };
const casino: Matter = { theme: "casino", name: "Casinos and betting", nature: "goods" };
const wallet: Matter = { theme: "wallet-credentials", name: "Crypto wallet logins", nature: "fraud" };
const nothing: Matter = { theme: "other", name: "Other", nature: "none" };

function profileOf(matters: readonly (Matter | undefined)[], confirmed = true): Profile {
	const profile = Profile.empty();
	matters.forEach((matter, at) => {
		profile.observe(traits(matter === undefined ? {} : { about: matter }), { at: at * day, confirmed });
	});
	profile.settle(1_000 * day);
	return profile;
}

const weeks = (count: number, matter: Matter): Matter[] => Array.from({ length: count }, () => matter);
const codeOf = (matter: Matter | undefined, profile: Profile): string | undefined => {
	const outcome = about.look({ traits: traits(matter === undefined ? {} : { about: matter }), at: undefined }, profile);
	return outcome === undefined ? undefined : about.levels[outcome.level];
};

describe("the theme", () => {
	test.each([
		[newsletter, ""],
		[receipt, "THEME_NEW"],
		[casino, "THEME_NEW_GOODS"],
		[wallet, "THEME_NEW_FRAUD"],
		[nothing, undefined],
		[undefined, undefined],
	])("of %o after ten newsletters is %j", (matter, code) => {
		expect(codeOf(matter, profileOf(weeks(10, newsletter)))).toBe(code);
	});

	test("of an account that is known for it says nothing", () => {
		expect(codeOf(casino, profileOf([...weeks(9, newsletter), casino]))).toBe("");
	});

	test("is not normal because fraud went out once and nobody vouched for it", () => {
		const profile = profileOf([...weeks(9, newsletter), wallet], false);
		expect(codeOf(wallet, profile)).toBe("THEME_NEW_FRAUD");
		expect(about.look({ traits: traits({ about: wallet }), at: undefined }, profile)?.detail).toMatchObject({ few: "hardly any" });
	});

	test("of an account with hardly a past says nothing", () => {
		expect(codeOf(wallet, profileOf(weeks(3, newsletter)))).toBeUndefined();
	});
});

describe("the profile of an older release, which knows no themes", () => {
	test("says nothing of a theme, however long it is", () => {
		const kept = JSON.parse(JSON.stringify(profileOf(weeks(40, newsletter)))) as {
			tallies: Record<string, unknown>;
			habits: Record<string, unknown>;
		};
		delete kept.tallies["about"];
		delete kept.habits["about"];
		const profile = Profile.from(JSON.stringify(kept));
		expect([profile.campaigns, codeOf(wallet, profile)]).toEqual([40, undefined]);
	});

	test("counts as short until it has learnt some", () => {
		const valueOf = (profile: Profile): number | undefined =>
			noveltiesOf({ traits: traits({ about: wallet }), at: undefined }, profile, [about], {}).novelties[0]?.value;
		const old = valueOf(profileOf([...Array.from({ length: 40 }, () => undefined), ...weeks(4, newsletter)])) as number;
		expect(old).toBeGreaterThan(0);
		expect(old).toBeLessThan(0.75 * (valueOf(profileOf(weeks(44, newsletter))) as number));
	});
});
