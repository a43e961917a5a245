import { organizationalDomain } from "../domains.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { mailServiceOfDomain } from "../sender/mail-services.ts";
import type { Signal } from "../signal.ts";

/** DKIM (RFC 6376) where no signature of the From domain holds. Since 2024 the large providers ask every sender of bulk mail to sign. */
export const dkimResult: Signal = {
	name: "dkim-result",
	codes: {
		AUTH_DKIM_UNSIGNED: {
			weight: 0.3,
			tone: "bad",
			phish: 0,
			sentence: "The message is not signed (DKIM)",
			example: "dkim=none",
		},
		AUTH_DKIM_FOREIGN_BROKEN: {
			weight: 0.8,
			tone: "bad",
			phish: 0.1,
			sentence: "The message carries a signature of {signer} that does not fit it, and {signer} is not the sender",
			example: "From: a@sender.example with dkim=fail header.d=newspaper.example",
		},
	},
	look(facts): Finding[] {
		const { authentication, sender } = facts;
		if (sender.viaList || authentication.dkim.length === 0) return [];
		if (authentication.dkim.every(({ result }) => result === "none")) return [{ code: "AUTH_DKIM_UNSIGNED" }];
		const signer = sender.aligned === true ? undefined : foreignBrokenSigner(facts);
		return signer === undefined ? [] : [{ code: "AUTH_DKIM_FOREIGN_BROKEN", detail: { signer } }];
	},
};

/** Spam is often made from a copied newsletter, the signature left in. */
function foreignBrokenSigner({ authentication, sender }: Facts): string | undefined {
	if (authentication.dkim.some(({ result }) => result === "pass")) return undefined;
	for (const { result, domain } of authentication.dkim) {
		const organization = organizationalDomain(domain);
		if (result === "fail" && organization !== "" && !sender.own.has(organization) && mailServiceOfDomain(domain) === undefined)
			return organization;
	}
	return undefined;
}
