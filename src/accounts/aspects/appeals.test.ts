import { describe, expect, test } from "vitest";
import { traits } from "../../../test/support/traits.ts";
import { noveltiesOf } from "../novelty.ts";
import { Profile } from "../profile.ts";
import type { Traits } from "../traits.ts";
import { appeals } from "./appeals.ts";

const day = 24 * 3_600_000;

function profileOf(past: readonly Partial<Traits>[]): Profile {
	const profile = Profile.empty();
	past.forEach((issue, at) => {
		profile.observe(traits(issue), { at: at * day, confirmed: true });
	});
	return profile;
}

const times = (count: number, issue: Partial<Traits>): Partial<Traits>[] => Array.from({ length: count }, () => issue);
const codeOf = (message: Partial<Traits>, profile: Profile): string | undefined => {
	const outcome = appeals.look({ traits: traits(message), at: undefined }, profile);
	return outcome === undefined ? undefined : appeals.levels[outcome.level];
};
const plain = { appeals: [], length: 300 };
const fraud = { appeals: ["by-telephone", "card-and-account", "charge-to-stop"], length: 300 };

describe("what a mail wants of its readers", () => {
	test("is foreign where nothing of it ever stood in the account's mail", () => {
		expect(codeOf(fraud, profileOf(times(20, plain)))).toBe("APPEALS_WHOLLY_FOREIGN");
	});

	test("is nothing new for an account whose mail always wants it", () => {
		expect(codeOf(fraud, profileOf(times(20, fraud)))).toBe("APPEALS_AS_ALWAYS");
	});

	test("says little by a single appeal, and more where somebody new is to be turned to", () => {
		const profile = profileOf(times(20, plain));
		expect(codeOf({ ...plain, appeals: ["money-to-send"] }, profile)).toBe("APPEALS_ODD");
		expect(codeOf({ ...plain, appeals: ["money-to-send"], asked: ["claims.office@gmail.com"] }, profile)).toBe("APPEALS_FOREIGN");
	});

	test("says less in a long text, which has something of everything", () => {
		expect(codeOf({ ...fraud, length: 12_000 }, profileOf(times(20, plain)))).toBe("APPEALS_SLIGHTLY_ODD");
	});

	test("says nothing where the past told too little of it, as in the profile of an older release", () => {
		expect(codeOf(fraud, profileOf(times(20, { length: 300 })))).toBeUndefined();
		expect(codeOf(fraud, profileOf(times(3, plain)))).toBeUndefined();
		expect(codeOf({ length: 300 }, profileOf(times(20, plain)))).toBeUndefined();
	});

	test("leaves harmless looks worth nothing where it is foreign", () => {
		const profile = profileOf(times(20, plain));
		const worthOf = (message: Partial<Traits>): number =>
			noveltiesOf({ traits: traits(message), at: undefined }, profile, [appeals], {}).harmlessWorth;
		expect(worthOf(plain)).toBe(1);
		expect(worthOf(fraud)).toBe(0);
	});
});
