import { defaultLimits } from "../base/limits.ts";
import { linksInText } from "../mail/text-links.ts";
import { hasRealSuffix, organizationalDomain } from "../signals/domains.ts";
import { readAddress } from "../signals/links/link-address.ts";

const most = 20;

/**
 * Web addresses that stand in the text of HTML without a link behind them, in any of the spellings that mail programs make links of.
 * As organizational domains; those that real links lead to as well are the caller's to leave out.
 */
export function writtenPlaces(text: string): string[] {
	const found = new Set<string>();
	for (const { href } of linksInText(text, defaultLimits)) {
		const { host } = readAddress(href);
		if (host !== "" && hasRealSuffix(host)) found.add(organizationalDomain(host));
		if (found.size >= most) break;
	}
	return [...found];
}
