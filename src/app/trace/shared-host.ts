import type { HostKind } from "../../signals/links/destination.ts";
import { hostKind } from "../../signals/links/host-kinds.ts";

/** Services that give each customer a name of its own below theirs: who looks up that name looks up the customer. */
const nameForEachCustomer: ReadonlySet<HostKind> = new Set<HostKind>(["site", "tunnel", "dynamic-dns", "bucket", "ipfs", "form"]);

/**
 * A host that everybody uses (sites.google.com, t.co): a lookup of it tells little, for a log does not say which of its pages
 * was wanted. A customer's own name below such a host (flora.github.io) is not one.
 */
export function isSharedHost(host: string): boolean {
	const kind = hostKind(host, "");
	if (kind === undefined) return false;
	if (!nameForEachCustomer.has(kind) || host.startsWith("www.")) return true;
	return hostKind(host.slice(host.indexOf(".") + 1), "") === undefined;
}
