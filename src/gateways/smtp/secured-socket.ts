import type { Socket } from "node:net";
import { type SecureContext, TLSSocket, type TLSSocketOptions } from "node:tls";

/** Begins TLS as a server on an open socket. "secure" is emitted when it stands. */
export function securedSocket(socket: Socket, secureContext: SecureContext, highWaterMark: number): TLSSocket {
	// Node takes highWaterMark here (it is handed on to the stream); its type does not have it.
	const options: TLSSocketOptions & { highWaterMark: number } = { isServer: true, secureContext, highWaterMark };
	return new TLSSocket(socket, options);
}
