import { createHmac } from "node:crypto";

/**
 * `t=1764146400,v1=5257a8…`: HMAC-SHA256 in hex over the time in seconds, a dot and the body. `at` in ms. How a receiver
 * verifies it stands in docs/reference/webhooks.md; the time is part of it so that a recorded "released" cannot be replayed.
 */
export function signWebhook(secret: string, body: string, at: number): string {
	const seconds = Math.floor(at / 1_000);
	return `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`;
}
