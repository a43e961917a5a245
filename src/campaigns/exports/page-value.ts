import { hostValue } from "./host-value.ts";

const longest = 1_000;

/** The address of a page as others may take it: canonical, on a host that can be; "" for what is none. */
export function pageValue(text: string): string {
	if (text.length > longest || hostValue(hostOfPage(text)) === undefined) return "";
	return URL.parse(text)?.href ?? "";
}

/** "" of what is no address of a page. */
export function hostOfPage(page: string): string {
	const url = URL.parse(page);
	return url === null || !/^(?:https?|ftp):$/.test(url.protocol) ? "" : url.hostname;
}
