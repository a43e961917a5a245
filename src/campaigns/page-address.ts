import type { LinkAddress } from "../signals/links/link-address.ts";
import { hostKind } from "../signals/links/host-kinds.ts";
import { clickCounterService } from "../signals/links/hosts/click-counters.ts";
import { isRentedToAll } from "./common-values.ts";
import { isPublicSite } from "./public-sites.ts";

/** Longer addresses hold what stands for one reader, and one that is cut leads nowhere. */
const longestPage = 300;

/**
 * The address of the page that a link leads to, as it can be reported and blocked: canonical (WHATWG URL), without fragment, which no server
 * is sent. Where anybody can put something up, the query says which page it is ("open?id="): there it is kept, or there is no address. Of
 * shorteners, and where the host is its owner's, the path says it and the query mostly stands for the reader. "" where the host alone says as
 * much, where a mail service counts clicks (one address for each reader), and where the address names one of `readers` ("anna@home.example").
 */
export function pageAddress({ scheme, host, port, rest }: LinkAddress, readers: readonly string[]): string {
	if (host === "" || clickCounterService(host) !== undefined) return "";
	const hash = rest.indexOf("#");
	const whole = hash < 0 ? rest : rest.slice(0, hash);
	const page = isToldByQuery(host, rest) ? whole : withoutQuery(whole);
	if (page.length > longestPage) return "";
	const url = URL.parse(`${webScheme(scheme)}://${host}${port === "" ? "" : `:${port}`}${page}`);
	if (url === null || (url.pathname === "/" && url.search === "") || url.href.length > longestPage) return "";
	return namesReader(url.pathname + url.search, readers) ? "" : url.href;
}

function isToldByQuery(host: string, rest: string): boolean {
	return (isRentedToAll(host) || isPublicSite(host)) && hostKind(host, rest) !== "shortener";
}

function withoutQuery(page: string): string {
	const query = page.indexOf("?");
	return query < 0 ? page : page.slice(0, query);
}

/** "hxxps" is what those write who do not want to lead anybody there. */
function webScheme(scheme: string): string {
	if (scheme === "ftp") return scheme;
	return scheme === "https" || scheme === "hxxps" ? "https" : "http";
}

/** Written as it is, with "%40", or in base64 as kits do. */
function namesReader(page: string, readers: readonly string[]): boolean {
	if (readers.length === 0) return false;
	const plain = decoded(page).toLowerCase();
	return readers.some((reader) => {
		if (reader === "") return false;
		return plain.includes(reader.toLowerCase()) || page.includes(Buffer.from(reader).toString("base64").replace(/.=*$/, ""));
	});
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text.replaceAll(/%40/g, "@");
	}
}
