import { hasRealSuffix, organizationalDomain } from "../domains.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { identityOfDomain } from "../identity/identities.ts";
import { isRelated } from "../sender/is-related.ts";
import { sameOwner } from "../sender/same-owner.ts";
import type { Signal } from "../signal.ts";
import type { Destination } from "./destination.ts";
import { readAddress } from "./link-address.ts";

/** The text on a link is one address and the link leads to another. The oldest trick, and nothing honest but click counters does it. */
export const shownAddress: Signal = {
	name: "shown-address",
	codes: {
		LINK_SHOWS_OFFICIAL_ADDRESS: {
			weight: 2.2,
			tone: "bad",
			phish: 1.5,
			sentence: "A link reads {shown} and leads to {host}",
			example: '<a href="https://login-check.example/">https://www.paypal.com/</a>',
		},
		LINK_SHOWS_OTHER_ADDRESS: {
			weight: 1,
			tone: "bad",
			phish: 0.6,
			sentence: "A link reads {shown} and leads to {host}",
			example: '<a href="https://other.example/">www.shop.example</a>',
		},
	},
	look(facts): Finding[] {
		let found: Finding | undefined;
		for (const destination of facts.destinations.slice(0, mostLinks)) {
			const shown = shownElsewhere(destination);
			if (shown === undefined) continue;
			const finding = { detail: { shown, host: destination.finalHost } };
			if (isOfficial(shown, facts)) return [{ code: "LINK_SHOWS_OFFICIAL_ADDRESS", ...finding }];
			found ??= { code: "LINK_SHOWS_OTHER_ADDRESS", ...finding };
		}
		return found === undefined ? [] : [found];
	},
};

const mostLinks = 100;
const longestShown = 200;

/** The sender's own, or one that is known to everybody. */
function isOfficial(shown: string, { sender }: Facts): boolean {
	return (!sender.freeMail && isRelated(shown, sender)) || identityOfDomain(shown) !== undefined;
}

/** The host that the text shows, when the link leads to someone else's. Click counters of the sender and of mail services are honest. */
function shownElsewhere({ link, finalHost, finalOrganization, host, belongsTo }: Destination): string | undefined {
	if (link.kind === "text" || link.kind === "quoted" || finalHost === "" || belongsTo !== "other") return undefined;
	const shown = shownHost(link.text);
	if (shown === "" || shown === finalHost || shown === host) return undefined;
	return sameOwner(shown, finalHost) || organizationalDomain(shown) === finalOrganization ? undefined : shown;
}

/** The host of a text that is one address and nothing more: with a scheme, "www." or a path, or a plain domain. */
function shownHost(text: string): string {
	const trimmed = text.trim();
	if (trimmed.length < 4 || trimmed.length > longestShown || !trimmed.includes(".") || /[\s@,…]/u.test(trimmed)) return "";
	const { scheme, host } = readAddress(trimmed);
	if (scheme !== "" && scheme !== "http" && scheme !== "https") return "";
	return host.includes(".") && hasRealSuffix(host) ? host : "";
}
