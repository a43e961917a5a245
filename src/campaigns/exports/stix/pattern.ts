import type { HostValue } from "../host-value.ts";

const objects: Readonly<Record<HostValue["kind"], string>> = { domain: "domain-name", ipv4: "ipv4-addr", ipv6: "ipv6-addr" };

/** What a host is as an object of STIX. */
export function hostObject({ kind }: HostValue): string {
	return objects[kind];
}

/** A STIX pattern (section 9) that finds a host. */
export function hostPattern(host: HostValue): string {
	return `[${hostObject(host)}:value = ${literal(host.value)}]`;
}

/** A STIX pattern that finds the address of a page. */
export function pagePattern(page: string): string {
	return `[url:value = ${literal(page)}]`;
}

/** A STIX pattern that finds a file by its SHA-256. */
export function filePattern(hash: string): string {
	return `[file:hashes.'SHA-256' = ${literal(hash)}]`;
}

/** Section 9.5: apostrophes and backslashes are escaped. */
function literal(text: string): string {
	return `'${text.replace(/['\\]/g, "\\$&")}'`;
}
