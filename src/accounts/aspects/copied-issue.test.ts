import { expect, test } from "vitest";
import { traits } from "../../../test/support/traits.ts";
import { Profile } from "../profile.ts";
import { copiedIssue } from "./copied-issue.ts";

const day = 24 * 3_600_000;
const text = Array.from({ length: 64 }, (_, at) => at * 7_919);
const leading = (...links: string[]) => traits({ text, links, calls: links });
const codeOf = (profile: Profile, ...links: string[]): string | undefined =>
	copiedIssue.levels[copiedIssue.look({ traits: leading(...links), at: undefined }, profile)?.level ?? 0];

test("links that were exchanged and a link put into what led nowhere are two matters", () => {
	const profile = Profile.empty();
	profile.observe(leading("shop.example"), { at: 0, confirmed: true });
	expect(codeOf(profile, "portal.example")).toBe("COPY_WORD_FOR_WORD");
	const silent = Profile.empty();
	silent.observe(leading(), { at: 0, confirmed: true });
	expect(codeOf(silent, "portal.example")).toBe("COPY_WITH_LINK_PUT_IN");
});

test("whoever once put a link into an old mail is not known for exchanging links", () => {
	const profile = Profile.empty();
	profile.observe(leading(), { at: 0, confirmed: true });
	profile.observe(leading("shop.example"), { at: day, confirmed: true });
	const counts = profile.habits["copied-issue"]?.counts ?? [];
	expect(counts).toHaveLength(copiedIssue.levels.length);
	expect(counts[copiedIssue.levels.indexOf("COPY_WITH_LINK_PUT_IN")]).toBe(1);
	expect(counts[copiedIssue.levels.indexOf("COPY_WORD_FOR_WORD")]).toBe(0);
});

test("the profile of an older release, which did not tell the two apart, keeps what it counted", () => {
	const kept = JSON.parse(JSON.stringify(Profile.empty())) as { habits: Record<string, number[]> };
	kept.habits["copied-issue"] = [5, 0, 0, 0, 1];
	expect(Profile.from(kept).habits["copied-issue"]?.counts).toEqual([5, 0, 0, 0, 1, 0]);
});
