import { organizationalDomain } from "../domains.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";

/**
 * SPF (RFC 7208) of the envelope sender, where DKIM or DMARC does not make up for it. Forwarding breaks SPF, so that a
 * fail alone is no proof; "none" means that the domain's owner never set mail up.
 */
export const spfResult: Signal = {
	name: "spf-result",
	codes: {
		AUTH_SPF_FAIL: {
			weight: 0.7,
			tone: "bad",
			phish: 0.1,
			sentence: "{domain} does not let the server that sent this send its mail (SPF)",
			example: "spf=fail smtp.mailfrom=sender.example",
		},
		AUTH_SPF_SOFTFAIL: {
			weight: 0.5,
			tone: "bad",
			phish: 0,
			sentence: "{domain} does not count the server that sent this among its own (SPF softfail)",
			example: "spf=softfail smtp.mailfrom=sender.example",
		},
		AUTH_SPF_NONE: {
			weight: 0.3,
			tone: "bad",
			phish: 0,
			sentence: "{domain} does not say which servers may send its mail (no SPF record)",
			example: "spf=none smtp.mailfrom=sender.example",
		},
		AUTH_SPF_NO_DOMAIN: {
			weight: 1.4,
			tone: "bad",
			phish: 0.3,
			sentence: "The message was sent in the name of {domain}, which is no domain at all",
			example: "spf=temperror smtp.mailfrom=ubuntu-1gb-fra1-01",
		},
		AUTH_SPF_ERROR: {
			weight: 0.2,
			tone: "bad",
			phish: 0,
			sentence: "The record of {domain} about its mail servers is broken (SPF permerror)",
			example: "spf=permerror smtp.mailfrom=sender.example",
		},
	},
	look(facts): Finding[] {
		const { spf } = facts.authentication;
		if (spf === undefined || facts.sender.aligned === true || facts.sender.viaList || signedByOwnOrService(facts)) return [];
		const detail = { domain: spf.domain === "" ? facts.sender.domain : spf.domain };
		if (spf.domain !== "" && !spf.domain.includes(".") && spf.result !== "pass") return [{ code: "AUTH_SPF_NO_DOMAIN", detail }];
		const code = codeOf[spf.result];
		return code === undefined ? [] : [{ code, detail }];
	},
};

const codeOf: Readonly<Partial<Record<string, string>>> = {
	fail: "AUTH_SPF_FAIL",
	softfail: "AUTH_SPF_SOFTFAIL",
	none: "AUTH_SPF_NONE",
	permerror: "AUTH_SPF_ERROR",
};

/** A good signature outweighs SPF: forwarded mail keeps the one and loses the other. */
function signedByOwnOrService({ authentication, sender }: Facts): boolean {
	return authentication.dkim.some(({ result, domain }) => result === "pass" && sender.own.has(organizationalDomain(domain)));
}
