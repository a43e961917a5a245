import type { Destination } from "../signals/links/destination.ts";

/** Hosts on which names or folders belong to whoever rents them. */
const rented = new Set(["site", "bucket", "ipfs", "tunnel", "dynamic-dns"]);
/** Hosts on which every item has an address that nobody can read; that there is one is what can be told. */
const opaque = new Set(["form", "file", "shortener"]);

/** Where a link leads as far as it belongs to one owner: "shop.example", "evil.pages.dev", "sites.google.com/view", "docs.google.com (form)". */
export function placeOf({ finalHost, finalOrganization, finalKind, finalAddress }: Destination): string {
	if (finalKind === undefined || finalHost === "") return finalOrganization;
	if (opaque.has(finalKind)) return `${finalHost} (${finalKind})`;
	if (!rented.has(finalKind)) return finalOrganization;
	return `${finalHost}${firstSegments(finalAddress.rest)}`;
}

/** Up to two: "/view/shop", "/bucket/page". */
function firstSegments(rest: string): string {
	const path = rest.split(/[?#]/, 1)[0] as string;
	const [, first, second] = path.split("/", 3);
	if (!first) return "";
	return second && first.length < 8 ? `/${first}/${second}`.slice(0, 60) : `/${first}`.slice(0, 60);
}

/** "google.com>evil.example" for an address that carries another organization's; "" for others and for what guards and click counters wrap. */
export function redirectOf({ organization, finalOrganization, wrapped }: Destination): string {
	return wrapped === "redirector" && organization !== finalOrganization ? `${organization}>${finalOrganization}` : "";
}
