import { isLoopback } from "./client-address.ts";
import type { Conversation } from "./conversation.ts";

/**
 * A password goes over TLS or not at all (RFC 8314 section 3), but for a client on this machine: nobody listens on loopback who
 * could not do more. By the TCP connection or a PROXY header, not by XCLIENT: its proxy may have been reached in clear.
 */
export function mayLogIn({ tls, peerAddress }: Conversation): boolean {
	return tls || isLoopback(peerAddress);
}
