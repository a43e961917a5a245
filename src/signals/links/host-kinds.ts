import { domainLabel } from "../domains.ts";
import { rememberedForHost } from "../remembered-for-host.ts";
import type { HostKind } from "./destination.ts";
import { everydayHosts, guardHosts } from "./hosts/everyday-hosts.ts";
import { buckets, dynamicDns, fileHosts, formBuilders, freeSites, ipfsGateways, tunnels } from "./hosts/free-hosts.ts";
import { shorteners } from "./hosts/shorteners.ts";

/** The first list that names a host wins. */
const lists: readonly (readonly [HostKind, string])[] = [
	["guard", guardHosts],
	["everyday", everydayHosts],
	["form", formBuilders],
	["ipfs", ipfsGateways],
	["tunnel", tunnels],
	["dynamic-dns", dynamicDns],
	["bucket", buckets],
	["file", fileHosts],
	["site", freeSites],
	["shortener", shorteners],
];

/** By host, or by host and first part of the path ("docs.google.com/forms"). */
const kinds = new Map<string, HostKind>();
/** Domains that a service has under every public suffix: "blogspot". */
const labels = new Map<string, HostKind>();
/** Hosts with entries for single paths. */
const withPaths = new Set<string>();
for (const [kind, list] of lists) {
	for (const entry of list.split(/\s+/u)) {
		if (entry === "") continue;
		if (entry.endsWith(".*")) labels.set(entry.slice(0, -2), kind);
		else if (!kinds.has(entry)) kinds.set(entry, kind);
		const slash = entry.indexOf("/");
		if (slash !== -1) withPaths.add(entry.slice(0, slash));
	}
}

/** What a host, or a domain above it, is known to be to everybody; undefined for all others. */
export function hostKind(host: string, rest: string): HostKind | undefined {
	if (withPaths.has(host)) {
		const end = rest.slice(1, 40).search(/[/?#]|$/u) + 1;
		const kind = kinds.get(host + rest.slice(0, end));
		if (kind !== undefined) return kind;
	}
	return kindOfAllPaths(host);
}

const kindOfAllPaths = rememberedForHost((host: string): HostKind | undefined => {
	for (let at = 0; at >= 0; at = host.indexOf(".", at) + 1 || -1) {
		const kind = kinds.get(at === 0 ? host : host.slice(at));
		if (kind !== undefined) return kind;
	}
	return labels.get(domainLabel(host));
});

/** Whether a host is a service that is known by this very name, and not somebody's place below one. */
export function isListedHost(host: string): boolean {
	return kinds.has(host);
}

/** How many hosts of a kind are known, for the test that the tables were read. */
export function hostCount(kind: HostKind): number {
	let count = 0;
	for (const known of kinds.values()) if (known === kind) count++;
	return count;
}
