import { createServer, type Server, type Socket } from "node:net";
import { createSecureContext } from "node:tls";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import type { SubmissionDesk } from "../../gate/submission.ts";
import { Connection } from "./connection.ts";
import { ConnectionCounts } from "./connection-counts.ts";
import type { ConnectionHome } from "./connection-home.ts";
import type { GatewayContext } from "./gateway-context.ts";
import { MemoryBudget } from "./memory-budget.ts";
import { networkList } from "./network-list.ts";
import { newSmtpCounters, type SmtpCounters } from "./smtp-counters.ts";
import type { ListenAddress, ServerCertificate, SmtpSettings } from "./smtp-settings.ts";

export interface SubmissionAddress {
	readonly host: string;
	readonly port: number;
	/** TLS from the first byte. */
	readonly implicitTls: boolean;
}

/** A running SMTP submission server. */
export interface SubmissionServer {
	/** Where it listens, with the ports it really got. */
	readonly addresses: readonly SubmissionAddress[];
	counters(): Readonly<SmtpCounters>;
	/**
	 * Takes no new connections and begins no new messages; those under way have `graceMs` to come to their end, then they are
	 * cut. Resolves when all connections are gone.
	 */
	close(graceMs: number): Promise<void>;
}

/**
 * Opens the SMTP submission server (RFC 5321, 6409).
 * @throws Error naming the setting, or the address that cannot be listened on.
 */
export async function openSubmissionServer(
	settings: SmtpSettings,
	desk: SubmissionDesk,
	log: Log,
	clock: Clock,
): Promise<SubmissionServer> {
	const server = new OpenServer(settings, desk, log, clock);
	try {
		await server.listen();
	} catch (error) {
		await server.close(0);
		throw error;
	}
	return server;
}

class OpenServer implements SubmissionServer {
	readonly addresses: SubmissionAddress[] = [];
	readonly #context: GatewayContext;
	readonly #home: ConnectionHome;
	readonly #connections = new Set<Connection>();
	readonly #servers: Server[] = [];
	#sweeper: NodeJS.Timeout | undefined;
	#whenEmpty: (() => void) | undefined;

	constructor(settings: SmtpSettings, desk: SubmissionDesk, log: Log, clock: Clock) {
		const { limits, certificate } = settings;
		this.#context = {
			settings,
			desk,
			log,
			clock,
			budget: new MemoryBudget(limits.bufferedBytes),
			counters: newSmtpCounters(),
			xclientFrom: networkList(settings.xclientFrom),
			tls: certificate !== undefined,
			stopping: false,
		};
		this.#home = {
			context: this.#context,
			counts: new ConnectionCounts(limits.connectionsFromAddress, limits.connectionsFromNetwork),
			proxyFrom: networkList(settings.proxyFrom),
			secureContext: certificate && secureContextOf(certificate),
			forget: (connection) => this.#forget(connection),
		};
		desk.onExpelled((accountId) => {
			for (const connection of this.#connections) connection.expel(accountId);
		});
	}

	async listen(): Promise<void> {
		const { hostname, listen, listenTls, certificate, limits } = this.#context.settings;
		// It stands in replies and header fields: a space or line end in it would break them.
		if (!/^[A-Za-z0-9._:\-[\]]+$/.test(hostname)) throw new Error(`hostname "${hostname}" is no host name`);
		if (listenTls.length > 0 && certificate === undefined) throw new Error("listenTls needs a certificate");
		for (const address of listen) await this.#open(address, false);
		for (const address of listenTls) await this.#open(address, true);
		// Often enough for the shortest time limit, never more than every second.
		const shortest = Math.min(limits.handshakeTime, limits.commandTime, limits.dataBlockTime, limits.dataRateAfter, limits.lingerTime);
		this.#sweeper = setInterval(() => this.#sweep(), Math.max(20, Math.min(1000, shortest / 4)));
		this.#sweeper.unref();
	}

	counters(): Readonly<SmtpCounters> {
		return { ...this.#context.counters, open: this.#connections.size, bufferedBytes: this.#context.budget.used };
	}

	async close(graceMs: number): Promise<void> {
		this.#context.stopping = true;
		for (const server of this.#servers) server.close();
		for (const connection of this.#connections) connection.stop();
		await this.#empty(graceMs);
		clearInterval(this.#sweeper);
	}

	#sweep(): void {
		const now = performance.now();
		for (const connection of this.#connections) connection.sweep(now);
	}

	#empty(graceMs: number): Promise<void> {
		if (this.#connections.size === 0) return Promise.resolve();
		return new Promise((resolve) => {
			const timer = setTimeout(() => {
				for (const connection of this.#connections) connection.destroy();
			}, graceMs);
			this.#whenEmpty = () => {
				clearTimeout(timer);
				resolve();
			};
		});
	}

	#open({ host, port }: ListenAddress, implicitTls: boolean): Promise<void> {
		const { outputBytes } = this.#context.settings.limits;
		// allowHalfOpen: a client that sends everything and closes its side still gets its answers.
		const options = { allowHalfOpen: true, highWaterMark: outputBytes, noDelay: true };
		const server = createServer(options, (socket) => this.#accept(socket, implicitTls));
		this.#servers.push(server);
		return new Promise((resolve, reject) => {
			server.once("error", (error) => reject(new Error(`cannot listen on ${host}:${port}: ${error.message}`, { cause: error })));
			server.listen({ host, port, backlog: 1024 }, () => {
				server.removeAllListeners("error");
				// Accepting failed (no descriptors left): the client is gone, the others stay.
				server.on("error", (error) => this.#context.log.error({ error }, "A connection could not be accepted"));
				const address = server.address();
				if (address !== null && typeof address === "object") this.addresses.push({ host, port: address.port, implicitTls });
				resolve();
			});
		});
	}

	#accept(socket: Socket, implicitTls: boolean): void {
		const { counters, settings, stopping } = this.#context;
		counters.connections++;
		if (stopping) return void socket.destroy();
		const full = this.#connections.size >= settings.limits.connections;
		const connection = new Connection(this.#home, socket, implicitTls, full);
		if (!connection.isClosed) this.#connections.add(connection);
	}

	#forget(connection: Connection): void {
		this.#connections.delete(connection);
		if (this.#connections.size === 0) this.#whenEmpty?.();
	}
}

/** TLS 1.2 at least (RFC 8996). */
function secureContextOf({ certificate, key }: ServerCertificate) {
	try {
		return createSecureContext({ cert: certificate, key, minVersion: "TLSv1.2" });
	} catch (error) {
		throw new Error(`the certificate or its key cannot be used: ${(error as Error).message}`, { cause: error });
	}
}
