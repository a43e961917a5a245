import type { TLSSocket } from "node:tls";

/** Resolves when the handshake is done; rejects when it fails, with the certificate's fault among the reasons, or takes too long. */
export function tlsHandshake(socket: TLSSocket, milliseconds: number): Promise<void> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => socket.destroy(new Error("the handshake took too long")), milliseconds);
		const settle = (error?: Error) => {
			clearTimeout(timer);
			if (error === undefined) resolve();
			else reject(error);
		};
		socket.once("secureConnect", () => settle());
		// Stays: an error that comes late must not be one that nobody listens to.
		socket.on("error", settle);
		socket.once("close", () => settle(new Error("the connection was closed")));
	});
}
