import { expect, test } from "vitest";
import { readableSecret } from "./readable-secret.ts";
import { sameSecret } from "./same-secret.ts";

test("a password has 120 bits and no letters that are taken for others", () => {
	const many = Array.from({ length: 500 }, () => readableSecret());
	for (const secret of many) expect(secret).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){5}$/);
	expect(new Set(many).size).toBe(500);
	expect(new Set(many.join("").replaceAll("-", "")).size).toBe(32);
});

test("secrets are compared whole", () => {
	expect(sameSecret("abc", "abc")).toBe(true);
	expect(sameSecret("abc", "abcd")).toBe(false);
	expect(sameSecret("", "a")).toBe(false);
});
