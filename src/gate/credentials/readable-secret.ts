import { randomBytes } from "node:crypto";

/** Crockford's base 32, without i, l, o and u: read out on the telephone and typed from paper without a mistake. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** Groups of four characters with 5 random bits each: "k7m2-9xqd-…". Six groups are 120 bits, which nobody guesses offline either. */
export function readableSecret(groups = 6): string {
	const letters = Array.from(randomBytes(groups * 4), (byte) => alphabet[byte & 31]).join("");
	return letters.replace(/(.{4})(?=.)/g, "$1-");
}
