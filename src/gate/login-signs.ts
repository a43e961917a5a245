import { networkOf } from "../base/network-of.ts";
import type { LoginSigns, Session } from "../accounts/session.ts";
import type { AccountRoom } from "./account-room.ts";
import type { GateParts } from "./gate-parts.ts";

const second = 1_000;
const day = 24 * 60 * 60 * second;

/** What was seen of logins around a session within the last day. A company's accounts share its network, which says nothing against them. */
export function loginSigns({ store, clock }: GateParts, { account, profile }: AccountRoom, session: Session): LoginSigns {
	// In whole seconds, so that all messages of a second ask the store the same.
	const since = Math.floor((clock.now() - day) / second) * second;
	const network = networkOf(session.clientAddress);
	return {
		recentFailures: store.failuresSince(account.id, since),
		otherAccountsFromNetwork: profile.tallies.networks.isFirm(network) ? 0 : store.otherAccountsFromNetwork(network, account.id, since),
	};
}
