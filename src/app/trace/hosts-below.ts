import { isPublicSuffix, organizationalDomain } from "../../signals/domains.ts";
import { isSharedHost } from "./shared-host.ts";
import type { ClientTrace, DomainTrace, HostsBelow } from "./trace-result.ts";

/** So many are no longer hosts that somebody named one by one, but perhaps one for each victim. */
const fewestHosts = 5;

/**
 * Traced hosts that lie below one organizational domain which belongs to one owner, with what was looked up of all of them. A campaign that
 * makes a host for every victim has more of them than were ever reported: the domain is what is to be looked for.
 */
export function hostsBelow(domains: readonly DomainTrace[], clients: readonly ClientTrace[]): HostsBelow[] {
	const groups = Map.groupBy(
		domains.filter(({ shared }) => !shared),
		({ domain }) => organizationalDomain(domain),
	);
	const looked = new Set(domains.map(({ domain }) => domain));
	return [...groups].flatMap(([domain, group]) => {
		const hosts = group.filter((each) => each.domain !== domain);
		if (hosts.length < fewestHosts || isOfMany(domain)) return [];
		return [{ domain, lookedFor: looked.has(domain), hosts: hosts.map((each) => each.domain), clients: clientsOf(hosts, clients) }];
	});
}

function isOfMany(domain: string): boolean {
	return isPublicSuffix(domain) || isSharedHost(domain, "linked") || isSharedHost(domain, "given");
}

/** Each once, however many of the hosts it looked up. */
function clientsOf(hosts: readonly DomainTrace[], clients: readonly ClientTrace[]): number {
	const names = new Set(hosts.map(({ domain }) => domain));
	return clients.filter((client) => client.names.some(({ domain }) => names.has(domain))).length;
}
