import { domainLabel, organizationalDomain } from "../domains.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import { isEstablished } from "./established-domains.ts";
import { mailServiceOfDomain } from "./mail-services.ts";
import { isRandomName } from "./random-name.ts";
import { returnPathDomain } from "./return-path-domain.ts";

/** Names drawn by lot in the sender's addresses. */
export const randomSender: Signal = {
	name: "random-sender",
	codes: {
		SENDER_RANDOM_DOMAIN: {
			weight: 1.7,
			tone: "bad",
			phish: 0.2,
			sentence: "The sender's domain {domain} looks drawn by lot",
			example: "From: Account team <qcgu7@6d67dd855q.example>",
		},
		SENDER_RANDOM_SUBDOMAIN: {
			weight: 1.3,
			tone: "bad",
			phish: 0,
			sentence: "The sender's host {domain} looks drawn by lot",
			example: "From: Offers <a@dsrgthyjnbvdc52.deals.example>",
		},
		SENDER_RANDOM_LOCAL_PART: {
			weight: 0.7,
			tone: "bad",
			phish: 0,
			sentence: "The name before the @ of the sender's address looks drawn by lot",
			example: "From: Offers <84610273@deals.example>",
		},
		SENDER_RANDOM_RETURN_PATH: {
			weight: 1,
			tone: "bad",
			phish: 0,
			sentence: "The message was sent in the name of {domain}, which looks drawn by lot",
			example: "From: Bank <info@bank.example>, Return-Path: <x@wmglrjq.example>",
		},
	},
	look(facts): Finding[] {
		const { sender, mail } = facts;
		if (sender.domain === "" || isEstablished(sender.organization) || sender.identity !== undefined) return inReturnPath(facts);
		if (mailServiceOfDomain(sender.domain) !== undefined) return [];
		if (isRandomName(sender.label)) return [{ code: "SENDER_RANDOM_DOMAIN", detail: { domain: sender.organization } }];
		if (hasRandomHost(sender.domain, sender.organization)) return [{ code: "SENDER_RANDOM_SUBDOMAIN", detail: { domain: sender.domain } }];
		if (!sender.freeMail && isRandomLocalPart(mail.from[0]?.localPart ?? "")) return [{ code: "SENDER_RANDOM_LOCAL_PART" }];
		return inReturnPath(facts);
	},
};

const longestHost = 253;

/** Labels before the organizational domain; one letter a label is a way to make a thousand hosts of one domain. */
function hasRandomHost(domain: string, organization: string): boolean {
	if (domain.length > longestHost || domain === organization) return false;
	const labels = domain.slice(0, -organization.length - 1).split(".");
	if (labels.length >= 5 && labels.filter((label) => label.length <= 2).length >= 4) return true;
	return labels.some((label) => label.length >= 7 && isRandomName(label));
}

/** Numbers are usual names at Chinese free mail services, so these are left out by the caller. */
function isRandomLocalPart(localPart: string): boolean {
	const name = localPart.toLowerCase();
	if (/^\d{4,}$/.test(name) || /^[0-9a-f]{16,}$/.test(name)) return true;
	return name.length >= 9 && /^[a-z0-9]+$/.test(name) && isRandomName(name);
}

function inReturnPath(facts: Facts): Finding[] {
	const path = returnPathDomain(facts);
	const organization = organizationalDomain(path);
	if (!path.includes(".") || facts.sender.own.has(organization) || mailServiceOfDomain(path) !== undefined || isEstablished(organization))
		return [];
	return isRandomName(domainLabel(path)) ? [{ code: "SENDER_RANDOM_RETURN_PATH", detail: { domain: organization } }] : [];
}
