import { describe, expect, it } from "vitest";
import { abuseMail } from "./abuse-mail.ts";
import { genuineMail } from "./genuine-mail.ts";

const genuine = [...genuineMail("test", 2000)];
const abuse = [...abuseMail("test", 800)];

describe("mail made up for training", () => {
	it("is the same for the same seed, however many are asked for", () => {
		const again = [...genuineMail("test", 40), ...abuseMail("test", 40)];
		const before = [...genuine.slice(0, 40), ...abuse.slice(0, 40)];
		expect(again.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
		expect(again.every(({ bytes }, index) => Buffer.compare(bytes, before[index]?.bytes ?? new Uint8Array()) === 0)).toBe(true);
	});

	it("differs with the seed", () => {
		const [other] = [...genuineMail("another", 1)];
		expect(other?.bytes).not.toEqual(genuine[0]?.bytes);
	});

	it("has all its languages and many kinds in both classes", () => {
		expect(new Set(genuine.map(({ language }) => language)).size).toBe(15);
		expect(new Set(abuse.map(({ language }) => language)).size).toBe(15);
		expect(new Set(genuine.map(({ kind }) => kind)).size).toBeGreaterThan(70);
		expect(new Set(abuse.map(({ kind }) => kind)).size).toBeGreaterThan(25);
		expect(new Set(abuse.map((mail) => mail.class))).toEqual(new Set(["spam", "phish"]));
	});

	it("repeats no body", () => {
		const bodies = genuine.map(({ bytes }) => Buffer.from(bytes).toString("latin1").split("\n\n").slice(1).join("\n\n"));
		expect(new Set(bodies).size).toBe(bodies.length);
	});

	it("carries no header field that tells the class", () => {
		const names = (mails: readonly { bytes: Uint8Array }[]): Set<string> => new Set(mails.flatMap(({ bytes }) => fieldNames(bytes)));
		expect(names(abuse)).toEqual(names(genuine));
	});

	it("has a From, a Subject, a Date and a Message-ID in every message", () => {
		for (const { name, bytes } of [...genuine, ...abuse]) {
			expect(fieldNames(bytes), name).toEqual(expect.arrayContaining(["date", "from", "message-id", "subject", "to"]));
		}
	});
});

function fieldNames(bytes: Uint8Array): string[] {
	const head = Buffer.from(bytes).toString("latin1").split("\n\n")[0] ?? "";
	return [...head.matchAll(/^([A-Za-z-]+):/gm)].map(([, name = ""]) => name.toLowerCase()).sort();
}
