import { expect, test } from "vitest";
import { traits } from "../../../test/support/traits.ts";
import { Profile } from "../profile.ts";
import type { Traits } from "../traits.ts";
import { copiedTurns } from "./copied-turns.ts";

const day = 24 * 3_600_000;
const text = Array.from({ length: 64 }, (_, at) => at * 7_919);
const issue: Partial<Traits> = {
	text,
	links: ["shop.example"],
	phones: ["305550142"],
	addresses: ["shop.example"],
	payees: ["DE89370400440532013000"],
	besides: [],
	pictures: ["shop.example"],
};

/** Each issue has a text of its own, unless told otherwise. */
function profileOf(count: number, past: (at: number) => Partial<Traits>): Profile {
	const profile = Profile.empty();
	for (let at = 0; at < count; at++) profile.observe(traits(past(at)), { at: at * 7 * day, confirmed: true });
	return profile;
}
const ownText = (at: number): Partial<Traits> => (at === 0 ? issue : { ...issue, text: text.map((hash) => hash + at) });
const codeOf = (message: Partial<Traits>, profile: Profile): string | undefined =>
	copiedTurns.levels[copiedTurns.look({ traits: traits(message), at: undefined }, profile)?.level ?? 0];

test.each<[string, Partial<Traits>]>([
	["another telephone number", { phones: ["895551234"] }],
	["another bank account", { payees: ["NL91ABNA0417164300"] }],
	["another address", { addresses: ["shop.example", "claims.office@gmail.com"] }],
	["an address to write to", { addresses: ["shop.example", "portal.example"], asked: ["portal.example"] }],
	["other answers", { replyTo: ["portal.example"] }],
	["a second version that leads elsewhere", { besides: ["portal.example"] }],
	["a file", { files: ["zip"] }],
	["a picture from elsewhere", { pictures: ["shop.example", "pictures.example"] }],
])("a past issue word for word with %s", (_, changed) => {
	const profile = profileOf(6, ownText);
	expect(codeOf({ ...issue, ...changed }, profile)).toBe("COPY_WITH_OTHER_TURN");
	expect(codeOf({ ...issue, ...changed, text: text.map((hash) => hash + 100) }, profile)).toBe("");
});

test("the same once more, an address that is only named, one's own and fewer contacts are nothing", () => {
	const profile = profileOf(6, ownText);
	const named = ["shop.example", "author.example"];
	for (const changed of [{}, { addresses: named }, { addresses: ["shop.example"], phones: [] }, { replyTo: ["shop.example"] }])
		expect(codeOf({ ...issue, ...changed }, profile)).toBe("");
});

test("a profile of an older release says nothing of what it was not told", () => {
	const { payees, besides, pictures, ...old } = issue;
	const profile = profileOf(6, (at) => ({ ...old, text: at === 0 ? text : text.map((hash) => hash + at) }));
	expect(codeOf(issue, profile)).toBe("");
	expect(codeOf({ ...issue, phones: ["895551234"] }, profile)).toBe("COPY_WITH_OTHER_TURN");
	expect([payees, besides, pictures]).not.toContain(undefined);
});

test("no issue counts as a copy of itself, and who names others in the same words is known for it", () => {
	const place = copiedTurns.levels.indexOf("COPY_WITH_OTHER_TURN");
	const news = profileOf(8, (at) => ({ ...ownText(at), phones: [`30555014${at}`] }));
	expect(news.habits["copied-turns"]?.counts[place]).toBe(0);
	const reminders = profileOf(8, (at) => ({ ...issue, phones: [`30555014${at}`] }));
	expect(reminders.habits["copied-turns"]?.counts[place]).toBeGreaterThan(5);
});
