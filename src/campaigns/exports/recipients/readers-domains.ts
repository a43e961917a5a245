import { organizationalDomain } from "../../../signals/domains.ts";
import { isCustomerDomain } from "../../../signals/identity/customer-domains.ts";
import { isFreeMail } from "../../../signals/sender/free-mail.ts";
import type { Campaign } from "../../campaign.ts";

/** The domains that campaigns were sent to, and those of the house, as they are told from others: "clinic.example" stands for "mail.clinic.example" too. */
export class ReadersDomains {
	/** As they were written to and the organizations above them, the longest first; free mail is nobody's name. */
	readonly names: readonly string[];
	readonly #domains: readonly string[];
	readonly #owners: ReadonlySet<string>;

	/** `house`: see houseDomains. */
	constructor(campaigns: readonly Pick<Campaign, "recipientDomains">[], house: readonly string[]) {
		const written = campaigns.flatMap(({ recipientDomains }) => recipientDomains.map(({ value }) => value.toLowerCase()));
		const domains = [...new Set([...written, ...house])].filter((domain) => domain !== "");
		this.#domains = domains;
		this.#owners = new Set(domains.map(ownerOf));
		const named = domains.filter((domain) => !isFreeMail(domain)).flatMap((domain) => [domain, ownerOf(domain)]);
		this.names = [...new Set(named)].filter((domain) => domain.includes(".")).sort((one, other) => other.length - one.length);
	}

	/** Whether a mail domain or a host is the readers': theirs, below theirs, or beside it in their organization. */
	has(host: string): boolean {
		return this.#owners.has(ownerOf(host.toLowerCase()));
	}

	/** Whether an address is at one of them, or names one: services that send in bulk write "bounce+anna=home.example@bulk.example". */
	hasAddress(address: string): boolean {
		const at = address.lastIndexOf("@");
		const local = address.slice(0, Math.max(at, 0)).toLowerCase();
		return this.has(address.slice(at + 1)) || this.#domains.some((domain) => domain.includes(".") && local.includes(domain));
	}

	/** Whether it is theirs alone: not a free mail service, where readers and senders are neighbours. */
	hasOwn(host: string): boolean {
		return !isFreeMail(host.toLowerCase()) && this.has(host);
	}
}

/** Of a place that many have a name below (clinic.onmicrosoft.com), the name itself. */
function ownerOf(domain: string): string {
	return isFreeMail(domain) || isCustomerDomain(domain) ? domain : organizationalDomain(domain);
}
