import { expect, test } from "vitest";
import { uuid5 } from "./uuid-5.ts";

test("is that of RFC 9562, appendix A.4", () => {
	expect(uuid5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com")).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
});

test("differs by name and by namespace", () => {
	const all = ["6ba7b810-9dad-11d1-80b4-00c04fd430c8", "6ba7b811-9dad-11d1-80b4-00c04fd430c8"].flatMap((space) =>
		["a", "b"].map((name) => uuid5(space, name)),
	);
	expect(new Set(all).size).toBe(4);
	for (const id of all) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});
