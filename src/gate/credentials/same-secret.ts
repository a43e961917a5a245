import { createHash, timingSafeEqual } from "node:crypto";

/** Are they equal? Takes the same time wherever they begin to differ, and tells nothing of the length (timing attack). */
export function sameSecret(one: string, other: string): boolean {
	return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
	return createHash("sha256").update(text).digest();
}
