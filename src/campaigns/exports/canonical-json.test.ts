import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, type Json } from "./canonical-json.ts";

test("keys come in the order of UTF-16 code units, not of code points (RFC 8785 section 3.2.3)", () => {
	const value = { "\ufb00": 1, "\u{1f4e7}": 2, b: 3, B: 4, "10": 5, "9": 6, "\u0080": 7, "\t": 8, é: 9, e: 10 };
	expect(Object.keys(JSON.parse(canonicalJson(value).replaceAll(/"(\d+)":/g, '"n$1":')))).toEqual([
		..."\t",
		"n10",
		"n9",
		..."BbÀe".replace("À", ""),
		"\u0080",
		"é",
		"\u{1f4e7}",
		"\ufb00",
	]);
});

test("numbers, strings and white space have one form (sections 3.2.1 and 3.2.2)", () => {
	expect(
		canonicalJson({ z: [1e21, 0.000001, 1e-7, -0, 4.5, 100], a: { y: '\u0000\b\u001f"\\/\u007f\u2028é', x: [null, true, false] } }),
	).toBe('{"a":{"x":[null,true,false],"y":"\\u0000\\b\\u001f\\"\\\\/\u007f\u2028é"},"z":[1e+21,0.000001,1e-7,0,4.5,100]}');
});

test("what has no form is replaced", () => {
	expect(canonicalJson({ "\ud800": "a\udc00" })).toBe('{"\ufffd":"a\ufffd"}');
});

test("says the same whatever the order, and reads back as what it was", () => {
	const anything = fc.jsonValue({ maxDepth: 4 });
	fc.assert(
		fc.property(anything, (value) => {
			const text = canonicalJson(value as Json);
			expect(text).toBe(canonicalJson(turned(value) as Json));
			expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
		}),
	);
});

/** With the keys of every object the other way around. */
function turned(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(turned);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([key, item]) => [key, turned(item)]),
	);
}
