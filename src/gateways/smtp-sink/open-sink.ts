import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { SinkConnection } from "./sink-connection.ts";
import type { SinkSettings, SunkMessage } from "./sink-settings.ts";

export interface Sink {
	readonly port: number;
	/** Messages answered 250. */
	readonly messages: readonly SunkMessage[];
	/** How often each recipient got a message that was answered 250. */
	readonly deliveries: ReadonlyMap<string, number>;
	readonly connections: { readonly open: number; readonly total: number };
	/** Breaks all connections off. */
	dropAll(): void;
	close(): Promise<void>;
}

/**
 * A mail server that takes everything and delivers nothing (RFC 5321): the next hop of drills, of trying out, of tests and benchmarks.
 * Rejects when the port cannot be had.
 */
export async function openSink(settings: SinkSettings): Promise<Sink> {
	const messages: SunkMessage[] = [];
	const deliveries = new Map<string, number>();
	const sockets = new Set<Socket>();
	let total = 0;
	const sunk = (message: SunkMessage) => {
		if (settings.remember === false) return;
		messages.push(message);
		for (const recipient of message.recipients) deliveries.set(recipient, (deliveries.get(recipient) ?? 0) + 1);
	};
	const server = serverFor(settings, (socket) => {
		sockets.add(socket);
		socket.once("close", () => sockets.delete(socket));
		new SinkConnection(socket, ++total, settings, sunk);
	});
	await listening(server, settings);
	const dropAll = () => {
		for (const socket of sockets) socket.destroy();
	};
	return {
		port: (server.address() as AddressInfo).port,
		messages,
		deliveries,
		get connections() {
			return { open: sockets.size, total };
		},
		dropAll,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				dropAll();
			}),
	};
}

function serverFor({ tls }: SinkSettings, onConnection: (socket: Socket) => void): Server {
	if (tls?.implicit !== true) return createServer(onConnection);
	return createTlsServer({ key: tls.key, cert: tls.cert }, onConnection);
}

function listening(server: Server, { host = "127.0.0.1", port }: SinkSettings): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen({ host, port, backlog: 1_024 }, () => {
			server.removeListener("error", reject);
			resolve();
		});
	});
}
