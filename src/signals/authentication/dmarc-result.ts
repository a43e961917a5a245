import type { Finding } from "../evidence.ts";
import type { Signal } from "../signal.ts";

/** DMARC fail (RFC 7489): the From domain's owner publishes a policy, and neither SPF nor DKIM agrees with From. */
export const dmarcResult: Signal = {
	name: "dmarc-result",
	codes: {
		AUTH_DMARC_FAIL: {
			weight: 0.6,
			tone: "bad",
			phish: 0.2,
			sentence: "{domain} asks receivers to check its mail (DMARC), and this message fails the check",
			example: "dmarc=fail (p=none) header.from=sender.example",
		},
		AUTH_DMARC_FAIL_STRICT: {
			weight: 1.2,
			tone: "bad",
			phish: 0.4,
			sentence: "{domain} asks receivers not to deliver mail that fails its check (DMARC {policy}), and this message fails it",
			example: "dmarc=fail (p=reject) header.from=sender.example",
		},
	},
	look({ authentication: { dmarc }, sender }): Finding[] {
		if (dmarc?.result !== "fail" || sender.viaList || sender.aligned === true) return [];
		const strict = dmarc.policy === "reject" || dmarc.policy === "quarantine";
		return [
			{ code: strict ? "AUTH_DMARC_FAIL_STRICT" : "AUTH_DMARC_FAIL", detail: { domain: sender.organization, policy: dmarc.policy ?? "" } },
		];
	},
};
