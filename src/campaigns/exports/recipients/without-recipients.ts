import { domainOf } from "../../../base/domain-of.ts";
import type { Campaign, Share } from "../../campaign.ts";
import { addressIn } from "../../overlaps/values-of.ts";
import { isFreeMail } from "../../../signals/sender/free-mail.ts";
import { hostOfPage } from "../page-value.ts";
import { maskNames, maskRecipients } from "./mask-recipients.ts";
import { ReadersDomains } from "./readers-domains.ts";

/**
 * A campaign as others may see it. Attackers put the reader's own address into From, and his name and domain into the subject, names of
 * files and paths: told on, that would name him, and accuse him of having sent it. Which addresses a campaign went to is not kept,
 * only at which domains, so that everything of those domains goes. At a free mail service a Reply-To stays that is in no From:
 * somebody reads the answers there. `house`: see houseDomains. With `samples` texts stay as they came: who may read a sample is told whom it
 * went to, but not that this was the sender or a place to block.
 */
export function withoutRecipients(campaign: Campaign, house: readonly string[], samples = false): Campaign {
	const readers = new ReadersDomains([campaign], house);
	const namesNobody = (text: string) => maskRecipients(text, readers.names) === text;
	const masked = (text: string) => (samples ? text : maskRecipients(text, readers.names));
	const named = (text: string) => (samples ? text : maskNames(masked(text), campaign.readerWords));
	const notTheirs = (shares: readonly Share[]) => shares.filter(({ value }) => !readers.hasOwn(value));
	const inFrom = new Set(campaign.senders.map(({ value }) => addressIn(value)));
	const answers = (address: string) => isFreeMail(domainOf(address)) && !inFrom.has(address);
	return {
		...campaign,
		subject: named(campaign.subject),
		subjects: maskedShares(campaign.subjects, named),
		posesAs: maskedShares(campaign.posesAs, masked),
		senders: campaign.senders.filter(({ value }) => !readers.hasAddress(addressIn(value))).map((share) => maskedSender(share, named)),
		senderDomains: notTheirs(campaign.senderDomains),
		replyTo: campaign.replyTo.filter(({ value }) => !readers.hasAddress(addressIn(value)) || answers(addressIn(value))),
		linkHosts: notTheirs(campaign.linkHosts),
		actionHosts: notTheirs(campaign.actionHosts),
		pages: campaign.pages.filter(({ value }) => !readers.hasOwn(hostOfPage(value)) && namesNobody(value)),
		paths: maskedShares(campaign.paths, masked),
		attachments: campaign.attachments.map((file) => ({ ...file, name: named(file.name) })),
		sample: readers.hasAddress(addressIn(campaign.sample.from)) ? { ...campaign.sample, from: "" } : campaign.sample,
	};
}

function maskedShares(shares: readonly Share[], masked: (text: string) => string): Share[] {
	return shares.map(({ value, messages }) => ({ value: masked(value), messages }));
}

/** "Name <address>" with the name masked alone: the address is the sender's. */
function maskedSender({ value, messages }: Share, masked: (text: string) => string): Share {
	const open = value.lastIndexOf("<");
	return { value: open < 0 ? value : masked(value.slice(0, open)) + value.slice(open), messages };
}
