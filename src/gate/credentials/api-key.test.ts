import { expect, test } from "vitest";
import { findApiKey, hashOfApiKey, newApiKey } from "./api-key.ts";

test("a key has 256 bits, a prefix, and is found by its hash alone", () => {
	const key = newApiKey();
	expect(key).toMatch(/^tg_[\w-]{43}$/);
	const kept = [newApiKey(), key, newApiKey()].map((each, id) => ({ id, hash: hashOfApiKey(each) }));
	expect(findApiKey(kept, key)?.id).toBe(1);
	expect(findApiKey(kept, `${key}x`)).toBeUndefined();
	expect(findApiKey(kept, "")).toBeUndefined();
	expect(findApiKey([{ hash: "" }, { hash: "zz" }], key)).toBeUndefined();
});
