import { organizationalDomain } from "../domains.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import { isCheapDomain } from "../sender/cheap-domain.ts";
import { isRelated } from "../sender/is-related.ts";
import { mailServiceOfDomain } from "../sender/mail-services.ts";

/**
 * A way to unsubscribe (RFC 2369), in one click (RFC 8058), that leads to the sender or to the service it sends through.
 * Spammers copy the fields; the copies lead elsewhere, or the sender is not vouched for.
 */
export const unsubscribeHome: Signal = {
	name: "unsubscribe-home",
	codes: {
		GOOD_ONE_CLICK_UNSUBSCRIBE: {
			weight: -0.6,
			tone: "good",
			phish: -0.3,
			sentence: "The reader can unsubscribe in one click, at the sender ({host})",
			example: "List-Unsubscribe: <https://news.sender.example/u/1>, List-Unsubscribe-Post: List-Unsubscribe=One-Click",
		},
		GOOD_UNSUBSCRIBE: {
			weight: -0.3,
			tone: "good",
			phish: -0.2,
			sentence: "The reader can unsubscribe at the sender ({host})",
			example: "List-Unsubscribe: <mailto:leave@sender.example>",
		},
	},
	look(facts): Finding[] {
		const value = facts.mail.header.first("List-Unsubscribe");
		if (
			value === undefined ||
			facts.sender.aligned === false ||
			facts.sender.domain === "" ||
			facts.sender.freeMail ||
			isCheapDomain(facts.sender.domain)
		)
			return [];
		const home = hostsOf(value).find((host) => isHome(host, facts));
		if (home === undefined) return [];
		const oneClick = /https:/i.test(value) && /one-click/i.test(facts.mail.header.first("List-Unsubscribe-Post") ?? "");
		return [{ code: oneClick ? "GOOD_ONE_CLICK_UNSUBSCRIBE" : "GOOD_UNSUBSCRIBE", detail: { host: home } }];
	},
};

function isHome(host: string, { sender }: Facts): boolean {
	if (isRelated(host, sender)) return true;
	const service = mailServiceOfDomain(host);
	return service !== undefined ? service === sender.service : sender.authenticated.has(organizationalDomain(host));
}

const longestField = 4_000;

function hostsOf(value: string): string[] {
	const hosts: string[] = [];
	for (const match of value
		.slice(0, longestField)
		.matchAll(/https?:\/\/([^/<>\s:?#]{1,253})|mailto:[^@<>\s]{1,512}@([^<>\s?,]{1,253})/gi)) {
		hosts.push((match[1] ?? match[2] ?? "").toLowerCase());
		if (hosts.length >= 4) break;
	}
	return hosts;
}
