import { expect, test } from "vitest";
import { signOf } from "./sign.ts";
import { mostSigns, SignSet } from "./sign-set.ts";

test("each sign once, in order, and none of the message before", () => {
	const set = new SignSet();
	for (const name of ["a", "b", "a"]) set.add(signOf(name));
	expect([...set.take()]).toEqual([signOf("a"), signOf("b")]);
	set.add(signOf("b"));
	expect([...set.take()]).toEqual([signOf("b")]);
});

test("no more than so many, however many there are", () => {
	const set = new SignSet();
	for (let at = 1; at <= 100_000; at++) set.add(at);
	expect(set.take()).toHaveLength(mostSigns);
});
