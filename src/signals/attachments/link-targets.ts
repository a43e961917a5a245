import type { Link } from "../../mail/html-facts.ts";
import type { Mail } from "../../mail/mail.ts";
import type { Destination, HostKind } from "../links/destination.ts";
import { destinationsOf } from "../links/destinations-of.ts";
import { isIpAddress, isWebScheme } from "../links/link-address.ts";
import type { Sender } from "../sender/sender.ts";

/** Where an address that stands in a file or a code leads. */
export interface LinkTarget {
	readonly href: string;
	/** Host of the innermost address. */
	readonly host: string;
	readonly organization: string;
	readonly kind: HostKind | undefined;
	/** Reached through an address that only passes readers on. */
	readonly redirected: boolean;
	readonly ip: boolean;
	/** The sender's own, somebody known, or a stranger. */
	readonly owner: "sender" | "known" | "stranger";
}

/** Where addresses lead, without those that lead nowhere in the web: mail addresses, telephone numbers, places in the same file. */
export function linkTargets(hrefs: readonly string[], sender: Sender): LinkTarget[] {
	const links = hrefs.map((href): Link => ({ href, text: "", kind: "text", button: false, image: false, hidden: false }));
	// They are judged as the links of the mail are, which is all that is asked for here.
	return destinationsOf({ links } as Pick<Mail, "links"> as Mail, sender)
		.filter(({ scheme, host }) => host !== "" && isWebScheme(scheme || "http"))
		.map(({ link, finalHost, finalOrganization, finalKind, wrapped, belongsTo }) => ({
			href: link.href,
			host: finalHost,
			organization: finalOrganization,
			kind: finalKind,
			redirected: wrapped === "redirector" || finalKind === "shortener",
			ip: isIpAddress(finalHost),
			owner: ownerOf(belongsTo, finalOrganization),
		}));
}

function ownerOf(belongsTo: Destination["belongsTo"], organization: string): LinkTarget["owner"] {
	if (belongsTo === "sender") return "sender";
	return belongsTo === "other" && !makers.has(organization) ? "stranger" : "known";
}

/** Makers of documents, of standards and of meetings, whose addresses stand in files and say nothing about the sender. */
const makers = new Set(
	`tcpdf.org fpdf.org itextpdf.com wkhtmltopdf.org ironpdf.com foxit.com foxitsoftware.com adobe.com ilovepdf.com smallpdf.com w3.org
	purl.org aiim.org npes.org openxmlformats.org libreoffice.org canva.com zoom.us tel.meet webex.com gotomeeting.com goto.com
	ringcentral.com calendly.com jitsi.org skype.com miit.gov.cn beian.gov.cn qq.com`.split(/\s+/),
);
