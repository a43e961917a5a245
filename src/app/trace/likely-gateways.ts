/** Hosts that a person looks up of one campaign are few: each mail has one or two of them. */
const fewestHosts = 20;

/**
 * Which clients have looked up so many of a campaign's hosts that they most likely ask for others: a mail gateway that looks into links, a
 * scanner, a forwarder, another resolver. That is 20 hosts and more, and at least half of all that anybody looked up. `mostKept` are kept of a
 * client: where it has reached them, nobody knows how many more it looked up.
 */
export function likelyGateways(hostsOfClients: ReadonlyMap<string, readonly string[]>, mostKept: number): ReadonlySet<string> {
	const all = new Set([...hostsOfClients.values()].flat()).size;
	const asksForOthers = (hosts: number) => hosts >= fewestHosts && (hosts * 2 >= all || hosts >= mostKept);
	return new Set([...hostsOfClients].filter(([, hosts]) => asksForOthers(hosts.length)).map(([client]) => client));
}
