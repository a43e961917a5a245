import { isIPv4, isIPv6 } from "node:net";
import { plainAddress } from "./client-address.ts";
import { decodeXtext } from "./xtext.ts";

/** What an XCLIENT command told. A property that is missing was not told; "" means that the proxy does not know it. */
export interface XclientAttributes {
	address?: string;
	helo?: string;
	esmtp?: boolean;
}

export const xclientNames = ["NAME", "ADDR", "PORT", "PROTO", "HELO", "LOGIN"] as const;
const unavailable = /^\[(?:UN|TEMPUN)AVAIL(?:ABLE)?\]$/i;

/**
 * Reads the attributes of XCLIENT (Postfix's XCLIENT_README). NAME and PORT have no use here. LOGIN is read and forgotten:
 * nobody logs in by being named, and with it one stolen proxy would be every account. Undefined when it is malformed.
 */
export function readXclient(text: string): XclientAttributes | undefined {
	const words = text.split(" ").filter((word) => word !== "");
	const attributes: XclientAttributes = {};
	for (const word of words) {
		const [name = "", ...value] = word.split("=");
		if (value.length === 0 || !take(name.toUpperCase(), decodeXtext(value.join("=")), attributes)) return undefined;
	}
	return words.length === 0 ? undefined : attributes;
}

function take(name: string, raw: string, attributes: XclientAttributes): boolean {
	if (!(xclientNames as readonly string[]).includes(name) || raw.length > 255) return false;
	const value = unavailable.test(raw) ? "" : raw;
	if (name === "ADDR") {
		const address = plainAddress(value.replace(/^IPv6:/i, ""));
		if (value !== "" && !isIPv4(address) && !isIPv6(address)) return false;
		attributes.address = address;
	} else if (name === "HELO") attributes.helo = value;
	else if (name === "PROTO") {
		if (!/^E?SMTP$/i.test(value)) return value === "";
		attributes.esmtp = value.length === 5;
	}
	return true;
}
