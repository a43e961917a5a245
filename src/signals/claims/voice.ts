import { domainOf } from "../../base/domain-of.ts";
import { domainLabel } from "../domains.ts";
import type { Facts } from "../facts.ts";
import { isCustomerDomain } from "../identity/customer-domains.ts";
import { identityOfDomain, identitySpeakingFrom } from "../identity/identities.ts";
import type { Identity, IdentityKind } from "../identity/identity.ts";
import { governmentOfDomain } from "../identity/government-domains.ts";
import type { Sender } from "../sender/sender.ts";
import { carriesStrangersWords } from "../sender/stranger-platforms.ts";

const governmentKinds: ReadonlySet<IdentityKind> = new Set([
	"tax",
	"social-security",
	"ministry",
	"government",
	"police",
	"court",
	"customs",
]);
/** States run some of these and leave others to firms. */
const publicKinds: ReadonlySet<IdentityKind> = new Set(["employment", "toll", "transport", "health-insurance", "parcel"]);

/** Bodies of a state. */
export function isGovernmentKind(kind: IdentityKind): boolean {
	return governmentKinds.has(kind);
}

/** Whether a government's domain is at home to it as well. */
export function usesGovernmentDomains(kind: IdentityKind): boolean {
	return governmentKinds.has(kind) || publicKinds.has(kind);
}

/** Whether the sender is that identity or one of its group, going by From and by who vouches for the message. */
export function speaksFor(sender: Sender, identity: Identity): boolean {
	if (sender.freeMail ? isProvidersOwn(sender, identity) : isOfGroup(sender.domain, identity)) return true;
	for (const domain of sender.authenticated) if (isOfGroup(domain, identity)) return true;
	return usesGovernmentDomains(identity.kind) && speaksForGovernment(sender);
}

/** Whether a government's domain stands in From or vouches for the message. */
export function speaksForGovernment(sender: Sender): boolean {
	if (governmentOfDomain(sender.domain) !== undefined) return true;
	for (const domain of sender.authenticated) if (governmentOfDomain(domain) !== undefined) return true;
	return false;
}

/** Local parts that mail providers keep for themselves: no customer of proton.me is no-reply@proton.me. */
const reserved =
	/^(?:(?:do)?-?_?no[t]?-?_?reply|no\.reply|security|support|admin|administrator|postmaster|abuse|service|services|accounts?|billing|notifications?|mailer-daemon|newsletter|mailings?|notice-master)@/iu;

function isProvidersOwn({ domain, address, aligned }: Sender, identity: Identity): boolean {
	return aligned !== false && identityOfDomain(domain)?.owner === identity.owner && reserved.test(address);
}

function isOfGroup(domain: string, identity: Identity): boolean {
	return identitySpeakingFrom(domain)?.owner === identity.owner;
}

/**
 * The sender is truly some other identity (a shop that writes which carrier comes), and not a platform that carries the
 * words of strangers. It may name whom it likes.
 */
export function isTrueIdentity({ identity, aligned, organization }: Sender): boolean {
	return identity !== undefined && aligned === true && !carriesStrangersWords(organization);
}

/**
 * Whether the sender's domain bears the identity's name (kohls-email.com, paypal-secure.test). That it is not on the list
 * says little then: the looks for look-alike domains judge it. Of the operator's own names he told all domains.
 */
export function bearsNameOf({ domain, freeMail }: Sender, identity: Identity, words: string): boolean {
	if (!domain.includes(".") || freeMail || isCustomerDomain(domain) || hasAllDomains(identity)) return false;
	const label = plain(domainLabel(domain));
	if (label === "") return false;
	const name = plain(words);
	if (name.length >= 3 && label.includes(name)) return true;
	return labelsOf(identity).some((own) => (own.length > 3 ? label.includes(own) : label === own));
}

/** A short name is a word that others bear with the same right. */
function hasAllDomains({ kind, names }: Identity): boolean {
	return kind === "own" && names.length > 0;
}

/** Recipients that are looked at: more are an address list. */
const mostRecipients = 50;

/**
 * Whether a message is for the operator's own organization and names it: who writes to him does, in the subject, the salutation, the
 * address above a letter.
 */
export function namesReader({ mail, envelope }: Facts, { kind, owner }: Identity): boolean {
	if (kind !== "own") return false;
	const domains = [...mail.to, ...mail.cc].slice(0, mostRecipients).map(({ domain }) => domain);
	const recipients = (envelope?.recipients ?? []).slice(0, mostRecipients).map(domainOf);
	return [...domains, ...recipients].some((domain) => identityOfDomain(domain)?.owner === owner);
}

function plain(text: string): string {
	return text.replace(/[^\p{L}\p{N}]/gu, "");
}

const labels = new Map<string, readonly string[]>();

function labelsOf(identity: Identity): readonly string[] {
	const known = labels.get(identity.id);
	if (known !== undefined) return known;
	const made = [...new Set(identity.domains.map((domain) => plain(domainLabel(domain))))];
	labels.set(identity.id, made);
	return made;
}

/**
 * Platforms that write to people in the name of the firms that hire them: reviews, surveys, job applications, parcel
 * notices. A firm's name above their address is how they work, and anybody can hire them too: a weak sign. Help desks,
 * invitations and signing services are hired by anybody within minutes; there the firm's name must stand in the address.
 */
export function writesForOthers(sender: Sender, identity: Identity): boolean {
	if (agents.has(sender.organization)) return true;
	if (!desks.has(sender.organization)) return false;
	const address = plain(sender.address.toLowerCase());
	return [...identity.names, ...identity.shortNames].some((name) => address.includes(plain(name)));
}

const agents = new Set(
	`bazaarvoice.com bazaarvoice-cgc.com qualtrics.com qualtrics-survey.com qemailserver.com medallia.com medallia.eu surveymonkey.com surveymonkeyuser.com alchemer.com trustpilotmail.com trustpilot.com feefo.com yotpo.com reevoo.com ekomi.de ekomi.com bizrate.com
	narvar.com aftership.com parcellab.com route.com shipstation.com myworkday.com workday.com icims.com greenhouse.io greenhouse-mail.io lever.co smartrecruiters.com successfactors.com successfactors.eu taleo.net brassring.com jobvite.com jobvite-inc.com workable.com
	ashbyhq.com personio.de personio.com recruitee.com teamtailor.com hirevue.com avature.net eightfold.ai cornerstoneondemand.com csod.com cvent.com cvent-planner.com on24event.com on24.com rainfocus.com benevity.org benevity.com yourcause.com linkedin.com indeedemail.com
	ziprecruiter.com glassdoor.com xing.com stepstone.de govdelivery.com granicus.com onetrust.com snapsurveys.com confirmit.com forsta.com decipherinc.com toluna.com smg.com smgsurvey.com inmoment.com mshare.net reviews.io reviews.co.uk
	ticketmaster.com benefitfocus.com alight.com computershare.com broadridge.com proxyvote.com equiniti.com flexengage.com google.com`.split(
		/\s+/,
	),
);
const desks = new Set(
	`zendesk.com freshdesk.com intercom-mail.com helpscout.com helpscout.net atlassian.net gorgias.com front.com kustomerapp.com salesforce.com splashthat.com eventbrite.com bizzabo.com goldcast.io bigmarker.com hopin.com givebutter.com qgiv.com
	docusign.net adobesign.com echosign.com shopifyemail.com slack.com asana.com typeform.com groups.io googlegroups.com oraclecloud.com sendgrid.net`.split(
		/\s+/,
	),
);
