import { expect, test } from "vitest";
import type { Found } from "../readers/found.ts";
import { NewMail } from "./new-mail.ts";

/** Mail that keeps nothing yet, and what came of messages of these texts that are handed on. */
function reading() {
	let known = 0;
	const mail = new NewMail({ has: () => false }, () => known++);
	let index = 0;
	return {
		mail,
		known: () => known,
		async read(...texts: string[]): Promise<number[]> {
			async function* found(): AsyncGenerator<Found> {
				for (const text of texts) yield { kind: "message", source: "box", index: index++, bytes: Buffer.from(text) };
			}
			const handedOn: number[] = [];
			for await (const item of mail.of(found())) if (item.kind === "message") handedOn.push(item.index);
			return handedOn;
		},
	};
}

test("the same message is handed on once, and its copies are known once it is grouped", async () => {
	const { mail, known, read } = reading();
	expect(await read("a", "b", "a")).toEqual([0, 1]);
	mail.grouped();
	expect(known()).toBe(1);
	expect(await read("a")).toEqual([]);
	expect(known()).toBe(2);
});

test("copies of a message that fails fare as it does, and are not known; a later one is tried again", async () => {
	const { mail, known, read } = reading();
	expect(await read("a", "a", "a")).toEqual([0]);
	expect(mail.failed()).toEqual([
		{ source: "box", index: 1 },
		{ source: "box", index: 2 },
	]);
	expect(await read("a")).toEqual([3]);
	expect(known()).toBe(0);
});

test("a message that is under way while others are kept is not forgotten", async () => {
	const { mail, known, read } = reading();
	await read("a", "b");
	mail.grouped();
	mail.kept();
	expect(await read("b", "c")).toEqual([3]);
	mail.grouped();
	expect(known()).toBe(1);
});
