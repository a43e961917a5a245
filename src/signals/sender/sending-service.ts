import { domainOf } from "../../base/domain-of.ts";
import type { AuthenticationFacts } from "../../authentication/authentication-facts.ts";
import type { Mail } from "../../mail/mail.ts";
import type { Envelope } from "../facts.ts";
import { mailServiceOfDomain, mailServiceOfFeedbackId, mailServiceOfField } from "./mail-services.ts";

/** Fields past these are not looked at; services put theirs near the top. */
const mostFields = 100;

/** The service a message came through, by what is hardest to forge first: who vouches, then the return path, then marks in the header. */
export function sendingService(mail: Mail, authentication: AuthenticationFacts, envelope: Envelope | undefined): string | undefined {
	return (
		byAuthentication(authentication) ?? byReturnPath(mail, envelope) ?? byMarks(mail) ?? mailServiceOfDomain(mail.from[0]?.domain ?? "")
	);
}

function byAuthentication({ spf, dkim }: AuthenticationFacts): string | undefined {
	for (const { result, domain } of dkim) {
		const service = result === "pass" ? mailServiceOfDomain(domain) : undefined;
		if (service !== undefined) return service;
	}
	return spf === undefined ? undefined : mailServiceOfDomain(spf.domain);
}

function byReturnPath(mail: Mail, envelope: Envelope | undefined): string | undefined {
	const path = envelope?.mailFrom ?? mail.returnPath ?? "";
	return mailServiceOfDomain(domainOf(path)) ?? mailServiceOfDomain(mail.sender?.domain ?? "");
}

function byMarks(mail: Mail): string | undefined {
	const feedback = mail.header.first("Feedback-ID");
	const byFeedback = feedback === undefined ? undefined : mailServiceOfFeedbackId(feedback);
	return byFeedback ?? mailServiceOfDomain(domainOf(mail.messageId ?? "")) ?? byFieldNames(mail) ?? byUnsubscribe(mail);
}

function byFieldNames(mail: Mail): string | undefined {
	for (const name of mail.header.names().slice(0, mostFields)) {
		const service = mailServiceOfField(name.toLowerCase());
		if (service !== undefined) return service;
	}
	return undefined;
}

function byUnsubscribe(mail: Mail): string | undefined {
	const value = mail.header.first("List-Unsubscribe");
	if (value === undefined) return undefined;
	const host = /https?:\/\/([^/<>\s:?#]{1,253})/i.exec(value)?.[1];
	return (host === undefined ? undefined : mailServiceOfDomain(host.toLowerCase())) ?? mailServiceOfDomain(mailtoHost(value));
}

function mailtoHost(value: string): string {
	return /mailto:[^@<>\s]{1,128}@([^<>\s?]{1,253})/i.exec(value)?.[1]?.toLowerCase() ?? "";
}
