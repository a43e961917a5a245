import { isEverybodysHost, isEverybodysSender, isRentedToAll } from "../../campaigns/common-values.ts";
import { hostKind } from "../../signals/links/host-kinds.ts";
import { isFreeMail } from "../../signals/sender/free-mail.ts";
import type { DomainRole } from "./domain-role.ts";

/**
 * A host that everybody uses: a lookup of it tells little, for a log does not say which of its pages was wanted, or whose mail. A
 * customer's own name below such a host (flora.github.io) is not one. What is known of hosts is what overlaps go by. A well-known
 * organization's is one where a campaign names it, for show or as its sender; not where a person asks for it by name.
 */
export function isSharedHost(host: string, role: DomainRole): boolean {
	if (isFreeMail(host)) return true;
	if (role === "sender") return isEverybodysSender(host, false);
	if (isFormOfCustomer(host)) return false;
	return role === "given" ? isRentedToAll(host) : isEverybodysHost(host);
}

/** Form builders give customers a name below theirs; overlaps take those for the builder's. */
function isFormOfCustomer(host: string): boolean {
	if (hostKind(host, "") !== "form" || host.startsWith("www.")) return false;
	return hostKind(host.slice(host.indexOf(".") + 1), "") !== undefined;
}
