import { domainOf } from "../../base/domain-of.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import { returnPathDomain } from "./return-path-domain.ts";

/**
 * Mail that a rented or private machine sent under the name it was delivered with, never set up as a mail server: the
 * name stands in From, in the return path or in the Message-ID.
 */
export const rentedMachine: Signal = {
	name: "rented-machine",
	codes: {
		SENDER_IS_RENTED_MACHINE: {
			weight: 1.8,
			tone: "bad",
			phish: 0.3,
			sentence: "The sender address is the name of a rented machine ({host})",
			example: "From: bank@vps-4711.cloud-rent.example",
		},
		SENDER_SENT_BY_RENTED_MACHINE: {
			weight: 1.4,
			tone: "bad",
			phish: 0.4,
			sentence: "The message was made on a rented machine ({host})",
			example: "Message-ID: <x@ubuntu-s-1vcpu-512mb-10gb-fra1-01>",
		},
		SENDER_FROM_WINDOWS_MACHINE: {
			weight: 1.1,
			tone: "bad",
			phish: 0.3,
			sentence: "The message was made on a Windows machine that never got a name ({host})",
			example: "Message-ID: <x@WIN-8OABCDS1CA1>",
		},
		SENDER_MESSAGE_ID_LOCALHOST: {
			weight: 0.5,
			tone: "bad",
			phish: 0,
			sentence: "The message was numbered by a machine without a name ({host})",
			example: "Message-ID: <x@localhost.localdomain>",
		},
	},
	look(facts): Finding[] {
		const { sender, mail } = facts;
		if (sender.viaList) return [];
		if (isRented(sender.domain)) return [{ code: "SENDER_IS_RENTED_MACHINE", detail: { host: sender.domain } }];
		const path = returnPathDomain(facts);
		const numbered = messageIdHost(mail.messageId);
		const host = isRented(path) ? path : isRented(numbered) && !ownMachine(numbered, facts) ? numbered : undefined;
		if (host !== undefined) return [{ code: "SENDER_SENT_BY_RENTED_MACHINE", detail: { host } }];
		if (/^(?:win|desktop|laptop|ec2amaz)-[a-z0-9]{6,12}$/.test(numbered))
			return [{ code: "SENDER_FROM_WINDOWS_MACHINE", detail: { host: numbered } }];
		return /^(?:localhost(?:\.localdomain)?|127\.0\.0\.1|\[127\.0\.0\.1\])$/.test(numbered)
			? [{ code: "SENDER_MESSAGE_ID_LOCALHOST", detail: { host: numbered } }]
			: [];
	},
};

/** Those who run their own mail on a rented machine have it vouched for. */
function ownMachine(_host: string, { sender }: Facts): boolean {
	return sender.aligned === true;
}

function messageIdHost(id: string | undefined): string {
	return id === undefined ? "" : domainOf(id);
}

const longestHost = 253;

/** Names that providers give to machines: by size, by address, by number. */
function isRented(host: string): boolean {
	if (host.length < 5 || host.length > longestHost) return false;
	return providerNames.test(host) || sizeNames.test(host) || addressNames.test(host);
}

const providerNames =
	/(?:^|\.)(?:linodeusercontent\.com|contaboserver\.net|vultrusercontent\.com|compute\.amazonaws\.com|compute-1\.amazonaws\.com|compute\.internal|ec2\.internal|googleusercontent\.com|bc\.googleusercontent\.com|cloudapp\.azure\.com|cloudapp\.net|hwclouds-dns\.com|clients\.your-server\.de|your-cloud\.host|vps\.ovh\.net|vps\.ovh\.ca|ip-\d+-\d+-\d+\.(?:net|eu)|stratoserver\.net|kundenserver\.de|startdedicated\.(?:com|de|net)|secureserver\.net|hostwindsdns\.com|colocrossing\.com|dedicated\.hosteurope\.de|rdns\.[a-z0-9-]+\.[a-z]+|ddns\.net|duckdns\.org|wp-cloud\.dev|plesk\.page|lws-hosting\.com|hosting\.ovh\.net|hoster-test\.ru|internal\.cloudapp\.net)$/;
const sizeNames =
	/(?:^|[.-])(?:ubuntu|debian|centos|almalinux|rocky|fedora|windows|droplet|s)-(?:s-)?\d{1,2}(?:vcpu|gb)-|^(?:ubuntu|debian|centos)-\d|^(?:vps|vmi|vds|srv|ns|dedi|server)-?[0-9a-f]{5,}(?:\.|$)/;
const addressNames =
	/(?:^|[.x-])\d{1,3}[-.]\d{1,3}[-.]\d{1,3}[-.]\d{1,3}[-.](?:[a-z]|$)|^(?:ip|static|host|dsl|pool|dyn|dynamic|cpe|ppp|adsl)-?\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3}(?:\.|$)/;
