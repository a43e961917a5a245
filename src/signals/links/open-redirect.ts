import type { Finding } from "../evidence.ts";
import { sameOwner } from "../sender/same-owner.ts";
import type { Signal } from "../signal.ts";
import type { Destination } from "./destination.ts";

/** The link names a trusted host and leads on to another one, through a page there that sends anyone anywhere. */
export const openRedirect: Signal = {
	name: "open-redirect",
	codes: {
		LINK_OPEN_REDIRECT: {
			weight: 1.5,
			tone: "bad",
			phish: 0.8,
			sentence: "A link to {host} leads on to {target}",
			example: "https://www.google.com/url?q=https://login-check.example/",
		},
	},
	look(facts): Finding[] {
		const found = facts.destinations.find((destination) => destination.callToAction && isRedirected(destination));
		return found === undefined ? [] : [{ code: "LINK_OPEN_REDIRECT", detail: { host: found.host, target: found.finalHost } }];
	},
};

/** Click counters of the sender, and sites that send on within their own house, are honest. */
function isRedirected({ wrapped, host, finalHost, organization, finalOrganization, belongsTo }: Destination): boolean {
	if (wrapped !== "redirector" || belongsTo !== "other" || organization === finalOrganization) return false;
	return !sameOwner(host, finalHost);
}
