import { clientAddress } from "../../dns/logs/client-address.ts";

const opening = /^lease ([\da-f.:]{2,45}) \{/i;
const hardware = /^\s+hardware [\w-]{1,20} ([\da-f:]{2,60});/i;
const hostname = /^\s+client-hostname "((?:[^"\\]|\\.){1,255})";/;
const ofDnsmasq = /^\d{1,20} (\S{1,60}) ([\da-f.:]{2,45}) (\S{1,255})(?:\s|$)/i;

/**
 * Names by address of what a DHCP server writes down, dhcpd.leases of ISC (dhcpd.leases(5)) or dnsmasq.leases; none of any other text:
 *
 *     lease 192.0.2.5 {
 *       hardware ethernet 52:54:00:00:00:05;
 *       client-hostname "frontdesk";
 *     }
 *     1784289601 52:54:00:00:00:05 192.0.2.5 frontdesk 01:52:54:00:00:00:05
 *
 * Of a host that told no name ("*" in the second), it is the hardware address. Later leases stand further down; of an address, the last counts.
 */
export function leaseNames(lines: readonly string[]): Map<string, string> {
	return new Map([...leasesIn(lines)].filter(([client, name]) => client !== "" && name !== ""));
}

function* leasesIn(lines: readonly string[]): Generator<readonly [client: string, name: string]> {
	let [client, name] = ["", ""];
	for (const line of lines) {
		const [, number = "", address, host = ""] = ofDnsmasq.exec(line) ?? [];
		const opened = opening.exec(line)?.[1];
		if (address !== undefined) yield [clientAddress(address), host === "*" ? hardwareOf(number) : host];
		else if (opened !== undefined) [client, name] = [clientAddress(opened), ""];
		else if (line.startsWith("}")) {
			yield [client, name];
			client = "";
		} else name = hostname.exec(line)?.[1] ?? (name || (hardware.exec(line)?.[1] ?? ""));
	}
}

/** Of IPv6, dnsmasq has the number of an association in its place. */
function hardwareOf(text: string): string {
	return text.includes(":") ? text : "";
}
