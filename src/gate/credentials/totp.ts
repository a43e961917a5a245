import { timingSafeEqual } from "node:crypto";
import { Secret, TOTP } from "otpauth";

/** Seconds a code is shown for (RFC 6238 section 4.1). */
const period = 30;
/** Steps before and after the current one whose codes are taken: clocks differ, people type slowly (section 5.2). */
const window = 1;
const digits = 6;

/** 160 bits in base 32, as RFC 4226 section 4 asks. */
export function newTotpSecret(): string {
	return new Secret({ size: 20 }).base32;
}

/** The otpauth:// address that an authenticator reads from a QR code. */
export function totpUri(secret: string, account: string, issuer = "Tidegate"): string {
	return totpOf(secret, account, issuer).toString();
}

/** The code of a moment: for tests and the fire drill. */
export function totpCode(secret: string, at: number): string {
	return totpOf(secret).generate({ timestamp: at });
}

export type CodeCheck = { readonly kind: "right"; readonly step: number } | { readonly kind: "used" } | { readonly kind: "wrong" };

/**
 * Is that the code of a time step around `at` (ms) which is later than `lastStep`? A code works once, and none before it works
 * afterwards (RFC 6238 section 5.2): who looks over a shoulder has nothing. Every step is compared, in constant time.
 */
export function checkTotp(secret: string, code: string, at: number, lastStep: number): CodeCheck {
	const typed = Buffer.from(code.replace(/[\s-]/g, ""));
	const totp = totpOf(secret);
	const now = Math.floor(at / 1_000 / period);
	let outcome: CodeCheck = { kind: "wrong" };
	for (let step = now - window; step <= now + window; step++) {
		const expected = Buffer.from(totp.generate({ timestamp: step * period * 1_000 }));
		if (typed.length !== expected.length || !timingSafeEqual(typed, expected)) continue;
		outcome = step > lastStep ? { kind: "right", step } : outcome.kind === "right" ? outcome : { kind: "used" };
	}
	return outcome;
}

function totpOf(secret: string, label = "", issuer = ""): TOTP {
	return new TOTP({ issuer, label, secret: Secret.fromBase32(secret), digits, period, algorithm: "SHA1" });
}
