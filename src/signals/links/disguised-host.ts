import { domainToUnicode } from "node:url";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import type { Destination } from "./destination.ts";
import { isIpAddress, isWebScheme, type LinkAddress } from "./link-address.ts";

/** Addresses written so that a reader, or a filter, takes them for others. */
export const disguisedHost: Signal = {
	name: "disguised-host",
	codes: {
		LINK_IP_ADDRESS: {
			weight: 1.8,
			tone: "bad",
			phish: 0.6,
			sentence: "A link leads to the bare address {host}",
			example: "http://203.0.113.7/account",
		},
		LINK_USER_INFO: {
			weight: 2,
			tone: "bad",
			phish: 1,
			sentence: 'A link puts "{shown}" before its true host {host}',
			example: "https://www.paypal.com@login-check.example/",
		},
		LINK_MIXED_LETTERS: {
			weight: 2,
			tone: "bad",
			phish: 1.2,
			sentence: "A link leads to {host}, which mixes letters of different alphabets",
			example: "https://xn--pypal-4ve.example/ (with a Cyrillic а)",
		},
		LINK_ODD_SPELLING: {
			weight: 1.6,
			tone: "bad",
			phish: 0.8,
			sentence: "The address of a link is spelt in a way that only deceives ({shown})",
			example: "https:/\\login-check.example, http://0xCB007107/",
		},
		LINK_ODD_PORT: {
			weight: 0.7,
			tone: "bad",
			phish: 0.2,
			sentence: "A link leads to port {port} of {host}",
			example: "http://login-check.example:8443/",
		},
	},
	look(facts): Finding[] {
		const findings = new Map<string, Finding>();
		for (const destination of facts.destinations) {
			if (destination.finalHost === "" || destination.link.kind === "quoted") continue;
			for (const finding of disguises(destination, facts)) if (!findings.has(finding.code)) findings.set(finding.code, finding);
		}
		return [...findings.values()];
	},
};

function disguises({ address, finalAddress, link, belongsTo }: Destination, facts: Facts): Finding[] {
	const findings: Finding[] = [];
	const { host } = finalAddress;
	const spelling = oddSpelling(link.href, address);
	if (spelling !== undefined) findings.push({ code: "LINK_ODD_SPELLING", detail: { shown: spelling } });
	if (isPublicIpAddress(host) && !isSendersMachine(facts)) findings.push({ code: "LINK_IP_ADDRESS", detail: { host } });
	const user = [address, finalAddress].find(({ userInfo }) => posesAsHost(userInfo));
	if (user !== undefined) findings.push({ code: "LINK_USER_INFO", detail: { shown: user.userInfo.slice(0, 60), host: user.host } });
	if (belongsTo !== "sender" && host.includes("xn--") && mixesAlphabets(host))
		findings.push({ code: "LINK_MIXED_LETTERS", detail: { host: domainToUnicode(host) } });
	if (belongsTo === "other" && isOddPort(finalAddress)) findings.push({ code: "LINK_ODD_PORT", detail: { port: finalAddress.port, host } });
	return findings;
}

/** Addresses of inner networks stand in honest mail between colleagues. */
function isPublicIpAddress(host: string): boolean {
	return isIpAddress(host) && !/^(?:10\.|127\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.|255\.|\[)/u.test(host);
}

/** Who writes from a bare address links to bare addresses. */
function isSendersMachine({ sender }: Facts): boolean {
	return sender.domain.startsWith("[");
}

/** "www.paypal.com@" and "paypal.com:443@"; a user name for a code server ("git@") is honest. */
function posesAsHost(userInfo: string): boolean {
	return userInfo.length > 3 && /[a-z0-9-]\.[a-z]{2}|%[0-9a-f]{2}/iu.test(userInfo);
}

function oddSpelling(href: string, { scheme, host }: LinkAddress): string | undefined {
	if (!isWebScheme(scheme)) return undefined;
	const head = href.trimStart().slice(0, 60);
	const authority = /^[a-z]+:([/\\\s]*)([^/?#]*)/iu.exec(head);
	const slashes = authority?.[1] ?? "";
	if (slashes.includes("\\") || /[\t\n\r]/u.test(head)) return head;
	const written = authority?.[2] ?? "";
	if (isIpAddress(host) && !/\d+\.\d+\.\d+\.\d+/u.test(written) && !written.startsWith("[")) return head;
	return /%[0-9a-f]{2}/iu.test(written.split("@").at(-1) ?? "") ? head : undefined;
}

const usualPorts = new Set(["", "80", "443"]);

function isOddPort({ port, scheme, host }: LinkAddress): boolean {
	if (isIpAddress(host) && !isPublicIpAddress(host)) return false;
	return isWebScheme(scheme || "http") && !usualPorts.has(port) && /^\d{1,5}$/u.test(port);
}

/** Some label has Latin letters next to Cyrillic or Greek ones. Whole names in one alphabet are honest in their countries. */
function mixesAlphabets(host: string): boolean {
	return domainToUnicode(host)
		.split(".")
		.some((label) => /[a-z]/u.test(label) && /[\u0370-\u03ff\u0400-\u052f\u0531-\u0587]/u.test(label));
}
