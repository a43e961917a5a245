import { expect, test } from "vitest";
import { campaignGroups, campaignSignature } from "./campaign-groups.ts";

const parcel = [
	"Your parcel is waiting at our depot because the customs fee has not been paid yet.",
	"To have it delivered tomorrow, please pay the outstanding amount on the page below and confirm your street and house number.",
	"If you do not answer within two days, the parcel goes back to the sender and the fee is charged to your account.",
	"We thank you for your trust and wish you a pleasant week. The delivery team of the parcel service, customer care, third floor.",
].join(" ");

const minutes = [
	"Attached are the minutes of last week's meeting of the rowing club, with the decisions on the boat house roof and the summer camp.",
	"Please look through the list of repairs before the next training on the lake and tell Ingrid which of the boats should be done first.",
	"The treasurer asks everybody who was at the regatta in May to hand in their receipts, since the books are closed at the end of the month.",
].join(" ");

function groupsOf(texts: readonly string[]): Uint32Array {
	return campaignGroups(texts.map(campaignSignature));
}

test("messages of one campaign are one group: another name, number and closing line do not part them", () => {
	const other = parcel.replace("Your parcel", "Dear Ms Brandt, your parcel 8837261").replace("third floor", "fourth floor, Hamburg");
	const [first, second] = groupsOf([parcel, other]);
	expect(second).toBe(first);
});

test("numbers alone part nothing: every recipient gets another one", () => {
	const [first, second] = groupsOf([`Order 1001. ${parcel}`, `Order 98. ${parcel}`]);
	expect(second).toBe(first);
});

test("unrelated mails of one language stay apart", () => {
	const [first, second] = groupsOf([parcel, minutes]);
	expect(second).not.toBe(first);
});

test("a chain of near-duplicates is one group", () => {
	const middle = `${parcel} ${minutes}`;
	const [first, , last] = groupsOf([parcel, middle, `${middle} ${minutes.toUpperCase()}`]);
	expect(last).toBe(first);
});

test("messages with next to no text are no campaign together", () => {
	const groups = groupsOf(["", "", "see you", "see you"]);
	expect(new Set(groups).size).toBe(4);
});
