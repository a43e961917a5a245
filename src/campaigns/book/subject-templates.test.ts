import fc from "fast-check";
import { expect, test } from "vitest";
import { SubjectTemplates } from "./subject-templates.ts";

function template(...subjects: string[]): string {
	const templates = new SubjectTemplates();
	for (const subject of subjects) templates.add(subject);
	return templates.shares()[0]?.value ?? "";
}

test.each([
	[["Your parcel 4711 is waiting", "Your parcel 9 is waiting"], "Your parcel … is waiting"],
	[["Anna, flowers by 8 March", "Bob, flowers by 8 March", "flowers by 8 March"], "… flowers by 8 March"],
	[["Sale ends today", "Sale ends today, Bob"], "Sale ends …"],
	[["One", "One"], "One"],
	[["", ""], ""],
	[["发票", "发票"], "发票"],
])("%j", (subjects, expected) => {
	expect(template(...subjects)).toBe(expected);
});

test("of a sender that draws from several subjects, the one that most have", () => {
	expect(template("Your account is limited", "New sign-in from Oslo", "New sign-in from Rome", "New sign-in from Lima")).toBe(
		"New sign-in from …",
	);
});

test("all of them are told, and go on from where they were kept", () => {
	const [first, second] = [new SubjectTemplates(), new SubjectTemplates()];
	for (const subject of ["Your account is limited", "Your account is limited", "New sign-in from Oslo"]) first.add(subject);
	for (const { value, messages } of first.shares()) second.add(value, messages);
	for (const city of ["Rome", "Lima"]) second.add(`New sign-in from ${city}`);
	expect(second.shares()).toEqual([
		{ value: "New sign-in from …", messages: 3 },
		{ value: "Your account is limited", messages: 2 },
	]);
});

test("copies beyond those that are compared word by word are counted with what they fit", () => {
	const templates = new SubjectTemplates();
	for (let at = 0; at < 500; at++) templates.add(at % 10 === 9 ? `Something else altogether, ${at}` : `Your parcel ${at} is waiting`);
	expect(templates.shares()).toEqual([
		{ value: "Your parcel … is waiting", messages: 450 },
		{ value: "Something else altogether, …", messages: 50 },
	]);
});

test("any subjects, however long, in bounded time", () => {
	fc.assert(
		fc.property(fc.array(fc.string({ maxLength: 400 }), { maxLength: 300 }), (subjects) => typeof template(...subjects) === "string"),
	);
	const began = performance.now();
	template(...Array.from({ length: 50_000 }, (_, at) => `${"w ".repeat(500)}${at} ${at * 7}`));
	expect(performance.now() - began).toBeLessThan(3_000);
});

test("words that stand where templates have a mark are kept to be searched, and go on from where they were kept", () => {
	const templates = new SubjectTemplates();
	for (const what of ["Paquete", "Envío", "paquete"]) templates.add(`${what} retenido en aduana`);
	expect(templates.changingWords).toBe("paquete envío");
	const next = new SubjectTemplates();
	next.addChanging(templates.changingWords);
	for (const at of Array(300).keys()) next.add(`Pedido-${at} retenido en aduana`);
	expect(next.changingWords).toMatch(/^paquete envío pedido-0 pedido-1 /);
	expect(next.changingWords.length).toBeLessThanOrEqual(320);
});
