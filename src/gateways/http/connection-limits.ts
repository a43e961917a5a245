import type { Server } from "node:http";
import { addressScope } from "../../base/address-scope.ts";
import type { ApiLimits } from "./api-limits.ts";

/**
 * Bounds connections in all and by address. Those of this machine are bounded in all only: behind a reverse proxy everybody
 * comes from there. Also sets what fastify has no option for.
 */
export function limitConnections(server: Server, limits: ApiLimits): void {
	server.maxConnections = limits.connections;
	server.headersTimeout = limits.headersTimeout;
	const open = new Map<string, number>();
	server.on("connection", (socket) => {
		const address = socket.remoteAddress;
		// A unix domain socket has none.
		if (address === undefined) return;
		const count = (open.get(address) ?? 0) + 1;
		if (count > limits.connectionsPerAddress && addressScope(address) !== "loopback") {
			socket.destroy();
			return;
		}
		open.set(address, count);
		socket.once("close", () => {
			const left = (open.get(address) ?? 1) - 1;
			if (left > 0) open.set(address, left);
			else open.delete(address);
		});
	});
}
