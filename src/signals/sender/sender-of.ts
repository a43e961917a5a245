import type { AuthenticationFacts } from "../../authentication/authentication-facts.ts";
import type { Mail } from "../../mail/mail.ts";
import { domainLabel, organizationalDomain } from "../domains.ts";
import type { Envelope } from "../facts.ts";
import { identityById, identitySpeakingFrom } from "../identity/identities.ts";
import { isFreeMail } from "./free-mail.ts";
import { isViaList } from "./mailing-list.ts";
import { sameOwner } from "./same-owner.ts";
import type { Sender } from "./sender.ts";
import { sendingService } from "./sending-service.ts";

/** The first mailbox of From counts: it is what mailers show. */
export function senderOf(mail: Mail, authentication: AuthenticationFacts, envelope?: Envelope): Sender {
	const from = mail.from[0];
	const domain = (from?.domain ?? "").slice(-longestDomain);
	const organization = organizationalDomain(domain);
	const freeMail = isFreeMail(domain);
	const authenticated = authenticatedOrganizations(authentication);
	const aligned = alignment(authentication, domain, organization, authenticated);
	const viaList = isViaList(mail, organization);
	// A list posts for strangers, whatever domain it is at.
	const identity = freeMail || viaList ? undefined : identitySpeakingFrom(domain)?.id;
	return {
		name: from?.name ?? "",
		address: from?.address ?? "",
		domain,
		organization,
		label: domainLabel(domain),
		freeMail,
		authenticated,
		aligned,
		own: ownOrganizations(mail, organization, authenticated, identity),
		service: sendingService(mail, authentication, envelope),
		viaList,
		identity,
	};
}

/** RFC 1035 section 2.3.4. More is no domain; the end is kept, where the organizational domain stands. */
const longestDomain = 253;

function authenticatedOrganizations({ spf, dkim, dmarc }: AuthenticationFacts): ReadonlySet<string> {
	const domains = new Set<string>();
	if (spf?.result === "pass") domains.add(organizationalDomain(spf.domain));
	for (const { result, domain } of dkim) if (result === "pass") domains.add(organizationalDomain(domain));
	if (dmarc?.result === "pass") domains.add(organizationalDomain(dmarc.domain));
	domains.delete("");
	return domains;
}

/**
 * Relaxed alignment (RFC 7489 section 3.1). False only where enough was looked at to tell: DMARC itself, or both SPF and
 * DKIM. A server that noted only one of them leaves it unknown, and unknown is never evidence.
 */
function alignment(
	authentication: AuthenticationFacts,
	domain: string,
	organization: string,
	authenticated: ReadonlySet<string>,
): boolean | undefined {
	const { known, spf, dkim, dmarc } = authentication;
	if (!known || organization === "") return undefined;
	if (dmarc?.result === "pass" && isDomainOfFrom(dmarc.domain, domain, organization)) return true;
	if (vouchedFor(authentication, organization, authenticated)) return true;
	if (dmarc?.result === "fail") return false;
	return spf !== undefined && dkim.length > 0 ? false : undefined;
}

/** SPF and DKIM only: dmarc=pass for another From must not align this one. */
function vouchedFor({ spf, dkim }: AuthenticationFacts, organization: string, authenticated: ReadonlySet<string>): boolean {
	if (!authenticated.has(organization)) return false;
	if (spf?.result === "pass" && organizationalDomain(spf.domain) === organization) return true;
	return dkim.some(({ result, domain }) => result === "pass" && organizationalDomain(domain) === organization);
}

/** Some servers and tools cut the noted domain short, so the beginning of From's domain will do; with two From mailboxes it may be the other's. */
function isDomainOfFrom(noted: string, domain: string, organization: string): boolean {
	return noted === "" || organizationalDomain(noted) === organization || domain.startsWith(noted) || organization.startsWith(noted);
}

/** Only what someone vouches for or what is related by name: an attacker writes Sender as they please. */
function ownOrganizations(
	mail: Mail,
	organization: string,
	authenticated: ReadonlySet<string>,
	identity: string | undefined,
): ReadonlySet<string> {
	const own = new Set<string>();
	if (organization === "") return own;
	own.add(organization);
	for (const domain of authenticated) if (sameOwner(domain, organization)) own.add(domain);
	const sender = organizationalDomain(mail.sender?.domain ?? "");
	if (sender !== "" && sameOwner(sender, organization)) own.add(sender);
	const known = identity === undefined ? undefined : identityById(identity);
	for (const domain of known?.domains ?? []) own.add(organizationalDomain(domain));
	return own;
}
