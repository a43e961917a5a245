import type { Link } from "../../mail/html-facts.ts";
import type { LinkAddress } from "./link-address.ts";

/** Where a link leads, after undoing what hides it. */
export interface Destination {
	readonly link: Link;
	/** Lower-cased scheme without colon; "" when there is none. */
	readonly scheme: string;
	/** Lower-cased host, punycode kept; "" for mailto: and the like. */
	readonly host: string;
	/** Organizational domain of the host; the host itself for IP addresses. */
	readonly organization: string;
	/** The host of the innermost address when this one wraps another (open redirect, link guard); else the same as host. */
	readonly finalHost: string;
	readonly finalOrganization: string;
	/**
	 * Of the final host: the sender's own (see Sender.own), or of the bulk service it came through; known: of another mail
	 * service, a well-known organization, or what every mail links to; none: there is no host. Hosts that anyone can rent
	 * a place on are "other", whoever owns them.
	 */
	readonly belongsTo: "sender" | "service" | "known" | "other" | "none";
	/** A call to action: what the reader is meant to press. Not unsubscribe, privacy, social media, app stores, postal matters. */
	readonly callToAction: boolean;
	/** The address as a browser takes it, and the innermost one it wraps (the same object when it wraps none). */
	readonly address: LinkAddress;
	readonly finalAddress: LinkAddress;
	/** What wraps the innermost address: a link guard or click counter of known make, or a redirector that anyone can use. */
	readonly wrapped: "guard" | "redirector" | undefined;
	/** What the final host is to everybody: see HostKind. */
	readonly finalKind: HostKind | undefined;
}

/** Hosts where anyone can put something up, hide an address, or that every mail links to. */
export const hostKinds = ["shortener", "site", "form", "file", "bucket", "ipfs", "dynamic-dns", "tunnel", "everyday", "guard"] as const;
export type HostKind = (typeof hostKinds)[number];
