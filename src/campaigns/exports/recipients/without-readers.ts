import { domainOf } from "../../../base/domain-of.ts";
import { isFreeMail } from "../../../signals/sender/free-mail.ts";
import type { Campaign } from "../../campaign.ts";
import { addressIn } from "../../overlaps/values-of.ts";
import { maskAddresses, maskNames } from "./mask-recipients.ts";
import { ReadersDomains } from "./readers-domains.ts";

/**
 * A campaign as a page or a letter tells of it that colleagues pass on: subjects, reasons and the sample name no reader's address, subjects no
 * reader.
 * Unlike what goes to strangers (see withoutRecipients), it says at which domains they are, and what was forged in their name.
 * In subjects any address is a reader's; elsewhere those at the domains that were written to, but for where answers go.
 * `house`: see houseDomains.
 */
export function withoutReaders(campaign: Campaign, house: readonly string[]): Campaign {
	const { sample, replyTo } = campaign;
	const readers = new ReadersDomains([campaign], house);
	const inFrom = new Set(campaign.senders.map(({ value }) => addressIn(value)));
	const answers = new Set(replyTo.map(({ value }) => addressIn(value)).filter((one) => isFreeMail(domainOf(one)) && !inFrom.has(one)));
	const masked = (text: string) => maskAddresses(text, (address) => !answers.has(address.toLowerCase()) && readers.hasAddress(address));
	const named = (text: string) =>
		maskNames(
			maskAddresses(text, () => true),
			campaign.readerWords,
		);
	return {
		...campaign,
		subject: named(campaign.subject),
		subjects: campaign.subjects.map((share) => ({ ...share, value: named(share.value) })),
		posesAs: campaign.posesAs.map((share) => ({ ...share, value: masked(share.value) })),
		replyTo: replyTo.map((share) => ({ ...share, value: masked(share.value) })),
		pages: campaign.pages.map((share) => ({ ...share, value: masked(share.value) })),
		attachments: campaign.attachments.map((file) => ({ ...file, name: masked(file.name) })),
		sample: {
			...sample,
			from: masked(sample.from),
			subject: named(sample.subject),
			text: masked(sample.text),
			reasons: sample.reasons.map((reason) => ({ ...reason, text: masked(reason.text) })),
		},
	};
}
