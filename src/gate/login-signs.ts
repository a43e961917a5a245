import { networkOf } from "../accounts/network-of.ts";
import type { LoginSigns, Session } from "../accounts/session.ts";
import type { GateParts } from "./gate-parts.ts";

const day = 24 * 60 * 60_000;

/** What was seen of logins around a session within the last day. */
export function loginSigns({ store, clock }: GateParts, accountId: number, session: Session): LoginSigns {
	const since = clock.now() - day;
	return {
		recentFailures: store.failuresSince(accountId, since),
		otherAccountsFromNetwork: store.otherAccountsFromNetwork(networkOf(session.clientAddress), accountId, since),
	};
}
