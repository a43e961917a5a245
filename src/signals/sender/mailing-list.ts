import type { Mail } from "../../mail/mail.ts";
import { organizationalDomain } from "../domains.ts";

/**
 * Whether a mailing list handed the message on, so that From, Return-Path and the body come from different hands:
 * "Jo Doe via Gardeners <gardeners@lists.example>" (From rewritten because of DMARC), a List-Post address or a
 * "-bounces" Sender that is not the author's. A newsletter's List-Id alone is none: it comes from one hand.
 */
export function isViaList(mail: Mail, organization: string): boolean {
	const posting = mail.header.first("List-Post");
	if (posting !== undefined && isForeignPosting(posting, organization)) return true;
	if (isListRobot(mail.sender?.localPart ?? "") && organizationalDomain(mail.sender?.domain ?? "") !== organization) return true;
	if (mail.header.has("X-BeenThere") || mail.header.has("X-Mailman-Version")) return true;
	return namesList(mail);
}

function isForeignPosting(posting: string, organization: string): boolean {
	const at = posting.indexOf("@");
	if (at < 0) return false;
	const end = posting.slice(at + 1).search(/[>?\s,]/);
	const host = end < 0 ? posting.slice(at + 1) : posting.slice(at + 1, at + 1 + end);
	return organizationalDomain(host) !== organization;
}

/** Mailman, Majordomo, ezmlm, Sympa write their bounce addresses so. */
function isListRobot(localPart: string): boolean {
	return /(?:-bounces?|-owner|-return|-request)(?:[+-]|$)|^owner-/i.test(localPart.slice(0, 128));
}

/** "Name via List" where a list field or the To address agrees; anyone can write " via " into a name. */
function namesList(mail: Mail): boolean {
	const from = mail.from[0];
	if (from === undefined || !/\svia\s/i.test(from.name)) return false;
	if (mail.header.has("List-Id") || mail.header.has("List-Post") || mail.header.has("Mailing-List")) return true;
	const address = from.address.toLowerCase();
	return mail.to.some((to) => to.address.toLowerCase() === address) || mail.cc.some((cc) => cc.address.toLowerCase() === address);
}
