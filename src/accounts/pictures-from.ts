import { organizationalDomain } from "../signals/domains.ts";
import type { Facts } from "../signals/facts.ts";
import { readAddress } from "../signals/links/link-address.ts";

/** Stands for pictures that the mail brings along. */
const broughtAlong = "pictures within the mail";

/** Whose servers the pictures come from that a reader sees: what a picture says stands nowhere else in the mail. */
export function picturesFrom({ mail }: Facts): string[] {
	const found = new Set<string>();
	for (const { source, tracking } of mail.html?.images ?? []) {
		if (tracking) continue;
		const { scheme, host } = readAddress(source);
		if (host !== "") found.add(organizationalDomain(host));
		else if (scheme === "cid" || scheme === "data") found.add(broughtAlong);
	}
	return [...found];
}
