import { clientAddress } from "./client-address.ts";
import type { Alias } from "./dns-record.ts";
import { dnsName } from "./dns-name.ts";

/** Longer ones no resolver follows. */
const longestChain = 32;
/** Types for which a name among the answers can only be that of a CNAME; for MX, NS, PTR and SRV it is the answer itself. */
const addressTypes = new Set(["A", "AAAA", "CNAME", "HTTPS", "SVCB"]);

/** The CNAME records behind an answer that lists their targets in order, addresses last. */
export function answerChain(name: string, type: string, answers: readonly string[]): Alias[] {
	const chain: Alias[] = [];
	if (!addressTypes.has(type)) return chain;
	let from = name;
	for (const answer of answers.slice(0, longestChain)) {
		if (clientAddress(answer) !== "" || !answer.includes(".") || /[\s"]/.test(answer)) continue;
		const target = dnsName(answer);
		if (target === "" || target === from) continue;
		chain.push({ kind: "alias", name: from, target });
		from = target;
	}
	return chain;
}
