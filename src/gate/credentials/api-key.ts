import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A new key: "tg_" and 256 random bits. The prefix lets scanners for leaked secrets find it in a repository. */
export function newApiKey(): string {
	return `tg_${randomBytes(32).toString("base64url")}`;
}

/** What is kept of a key. A plain SHA-256 in hex is enough: there is nothing to guess in 256 random bits. */
export function hashOfApiKey(key: string): string {
	return createHash("sha256").update(key).digest("hex");
}

/**
 * The key that was shown, undefined when there is none. All of them are compared, each in constant time: how long it takes
 * tells neither how much of a key was right nor which one.
 */
export function findApiKey<Key extends { readonly hash: string }>(keys: readonly Key[], shown: string): Key | undefined {
	const hash = createHash("sha256").update(shown).digest();
	let found: Key | undefined;
	for (const key of keys) {
		const kept = Buffer.from(key.hash, "hex");
		if (kept.length === hash.length && timingSafeEqual(kept, hash)) found = key;
	}
	return found;
}
