import type { Campaign, Share } from "../campaign.ts";
import { hasRealSuffix, organizationalDomain } from "../../signals/domains.ts";
import { hostKind } from "../../signals/links/host-kinds.ts";
import { isFreeMail } from "../../signals/sender/free-mail.ts";
import { isEverybodysHost, isEverybodysSender } from "../common-values.ts";
import { kitFolder } from "../indicators/kit-paths.ts";
import { domainPattern } from "./domain-pattern.ts";
import type { NearPictures } from "./near-pictures.ts";
import type { TieKind } from "./overlap.ts";

/** A value by which a campaign can be tied to others. */
export interface TieValue {
	readonly kind: TieKind;
	readonly value: string;
	/** Domains of one pattern rather than one domain, or the folders of a kit rather than one page. */
	readonly pattern: boolean;
	/** Of attachments, as their first bytes say. */
	readonly fileKind: string;
	/** A name that anybody could have written into From, as nothing vouches for it. */
	readonly forgeable: boolean;
}

/** Values of one kind that are looked at, most frequent first. */
const mostOfKind = 20;
/** What fewer messages of a campaign have is an accident of one of them: a quoted mail, a reader's own signature. */
const leastShare = 0.02;

/** Everything a campaign could share with others, without what everybody has. */
export function valuesOf(campaign: Campaign, pictures: NearPictures): TieValue[] {
	const { isHost, isSender, isMailbox, isForAnswers } = whatTies(campaign);
	const take = (kind: TieKind, shares: readonly Share[], wanted: (value: string) => boolean = () => true) =>
		frequent(shares, campaign.messages)
			.filter(wanted)
			.map((value) => plain(kind, value));
	const hosts = [
		...take("action-host", withoutWww(campaign.actionHosts), isHost),
		...take("link-host", withoutWww(campaign.linkHosts), isHost),
	];
	const forgeable = !isVouchedFor(campaign);
	const senders = take("sender-domain", campaign.senderDomains, isSender).map((value) => ({ ...value, forgeable }));
	const paths = take("kit-path", campaign.paths);
	const addresses = campaign.senders.map(({ value, messages }) => ({ value: addressIn(value), messages }));
	const leaders = campaign.pictures.map(({ value, messages }) => ({ value: pictures.leaderOf(value), messages }));
	return [
		...take("wallet", campaign.wallets),
		...take("phone", campaign.phones),
		...attachmentsOf(campaign),
		...take("reply-to", campaign.replyTo, isForAnswers),
		...hosts,
		...senders,
		...take("sender", addresses, isMailbox).map((value) => ({ ...value, forgeable })),
		...take("network", campaign.networks),
		...paths,
		...take("string", campaign.strings),
		...take("picture", leaders),
		...take("skeleton", campaign.skeletons, (value) => value !== "00000000"),
		...patternsOf("link-host", namesOf(hosts), domainPattern),
		...organizationsOf(hosts),
		...(forgeable ? [] : patternsOf("sender-domain", namesOf(senders), domainPattern)),
		// A kit's pages have other names from offer to offer, its folders stay.
		...patternsOf("kit-path", namesOf(paths), kitFolder),
	];
}

/** Which places and mailboxes of a campaign are neither its readers' nor everybody's. */
function whatTies({ recipientDomains, authentication }: Campaign) {
	const own = new Set(recipientDomains.map(({ value }) => organizationalDomain(value)));
	const vouched = authentication.dmarc[0]?.value === "pass";
	const isMailbox = (address: string) => isAnyonesMailbox(address, own, vouched);
	return {
		isHost: (host: string) => !isOf(host, own) && !isEverybodysHost(host),
		isSender: (domain: string) => hasRealSuffix(domain) && !isOf(domain, own) && !isEverybodysSender(domain, vouched),
		isMailbox,
		// Whoever forges a reader's own mailbox for show wants no answers there.
		isForAnswers: (address: string) => isPersonal(address) || isMailbox(address),
	};
}

function frequent(shares: readonly Share[], all: number): string[] {
	return shares
		.slice(0, mostOfKind)
		.filter(({ value, messages }) => value !== "" && messages >= all * leastShare)
		.map(({ value }) => value);
}

function plain(kind: TieKind, value: string): TieValue {
	return { kind, value, pattern: false, fileKind: "", forgeable: false };
}

function attachmentsOf({ attachments }: Campaign): TieValue[] {
	return attachments
		.slice(0, mostOfKind)
		.filter(({ value }) => value !== "")
		.map(({ value, kind }) => ({ kind: "attachment", value, pattern: false, fileKind: kind, forgeable: false }));
}

function withoutWww(hosts: readonly Share[]): Share[] {
	return hosts.map(({ value, messages }) => ({ value: value.startsWith("www.") ? value.slice(4) : value, messages }));
}

/** Domains above hosts that change from link to link; not where whoever rents a place has a host of his own. */
function organizationsOf(hosts: readonly TieValue[]): TieValue[] {
	const above = hosts.filter(({ value }) => hostKind(value, "") === undefined).map(({ value }) => organizationalDomain(value));
	return [...new Set(above)].filter((domain) => !isEverybodysHost(domain)).map((domain) => plain("link-host", domain));
}

/** What values have in common that differ; `patternOf` gives "" for a value that has nothing of the kind. */
function patternsOf(kind: TieKind, values: readonly string[], patternOf: (value: string) => string): TieValue[] {
	const patterns = new Set(values.map(patternOf).filter((pattern) => pattern !== ""));
	return [...patterns].map((value) => ({ kind, value, pattern: true, fileKind: "", forgeable: false }));
}

function namesOf(values: readonly TieValue[]): string[] {
	return values.map(({ value }) => value);
}

/** Whether most of its messages came from whom they name, as far as SPF, DKIM or DMARC tell. */
function isVouchedFor({ authentication: { spf, dkim, dmarc } }: Campaign): boolean {
	return [spf, dkim, dmarc].some((results) => results[0]?.value === "pass");
}

/** Forged for show, because the reader knows it: his own domain. */
function isOf(host: string, organizations: ReadonlySet<string>): boolean {
	return organizations.has(organizationalDomain(host));
}

/** A mailbox that belongs to somebody: at a free mail service it is one person's, elsewhere the domain must be worth something. */
function isAnyonesMailbox(address: string, own: ReadonlySet<string>, vouched: boolean): boolean {
	const at = address.lastIndexOf("@");
	const domain = address.slice(at + 1);
	if (at < 1 || isOf(domain, own)) return false;
	return isPersonal(address) || !isEverybodysSender(domain, vouched);
}

/** Whole names of the mailboxes from which a mail service writes itself; with more to it ("accounts.office77"), a name is somebody's. */
const ofServices =
	/^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|postmaster|mailer-daemon|info|information|support|admin|administrator|services?|accounts?)$/u;

/** "name@mail-service.example", but not the addresses from which such a service writes itself. */
function isPersonal(address: string): boolean {
	const at = address.lastIndexOf("@");
	return at > 0 && isFreeMail(address.slice(at + 1)) && !ofServices.test(address.slice(0, at));
}

/** Of "Name <address>". */
export function addressIn(from: string): string {
	const open = from.lastIndexOf("<");
	return (open < 0 ? from : from.slice(open + 1).replace(/>\s*$/u, "")).trim().replace(/\.+$/u, "").toLowerCase();
}
