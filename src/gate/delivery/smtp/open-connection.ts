import { isIP, connect as connectTcp, type Socket } from "node:net";
import { type ConnectionOptions, connect as connectTls } from "node:tls";
import type { NextHopSettings } from "../next-hop-settings.ts";
import { type Capabilities, capabilitiesOf, noCapabilities } from "./capabilities.ts";
import { ConnectionLost } from "./connection-lost.ts";
import { logIn } from "./log-in.ts";
import { type Reply, replyText } from "./reply.ts";
import { SmtpConnection } from "./smtp-connection.ts";
import { tlsHandshake } from "./tls-handshake.ts";

/** A connection that is greeted, secured and logged in as the settings want it. */
export interface OpenConnection {
	readonly smtp: SmtpConnection;
	readonly offered: Capabilities;
	/** TLS version and cipher; "" in the clear. */
	readonly secured: string;
	/** Messages offered over it so far. */
	messages: number;
}

/** Rejects with ConnectionLost when the next hop cannot be reached, does not want us, or is not what the settings ask for. */
export async function openConnection(settings: NextHopSettings): Promise<OpenConnection> {
	const smtp = new SmtpConnection(await reach(settings));
	try {
		await greeted(smtp, settings);
		const offered = await hello(smtp, settings);
		const afterTls = await secure(smtp, offered, settings);
		await logIn(smtp, afterTls, settings);
		return { smtp, offered: afterTls, secured: smtp.secured, messages: 0 };
	} catch (error) {
		throw smtp.lose(error instanceof ConnectionLost ? error.reply : `451 4.3.0 ${(error as Error).message}`, error);
	}
}

async function reach(settings: NextHopSettings): Promise<Socket> {
	const { host, port, timeouts } = settings;
	try {
		if (settings.tls !== "implicit") return await connected(connectTcp({ host, port }), timeouts.connect);
		const socket = connectTls({ host, port, ...tlsOptions(settings) });
		await tlsHandshake(socket, timeouts.connect);
		return socket;
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		throw new ConnectionLost(`451 4.4.1 next hop ${host}:${port} not reached: ${code ?? message}`, error);
	}
}

function connected(socket: Socket, milliseconds: number): Promise<Socket> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => socket.destroy(new Error("no answer")), milliseconds);
		socket.once("connect", () => {
			clearTimeout(timer);
			socket.removeListener("error", reject);
			resolve(socket);
		});
		socket.once("error", reject);
		socket.once("close", () => clearTimeout(timer));
	});
}

async function greeted(smtp: SmtpConnection, { timeouts }: NextHopSettings): Promise<void> {
	wanted(await smtp.reply("the connection", timeouts.greeting), "greeting");
}

/** EHLO, or HELO where that is not known (RFC 5321 section 4.1.4). */
async function hello(smtp: SmtpConnection, { localName, timeouts }: NextHopSettings): Promise<Capabilities> {
	smtp.write(`EHLO ${localName}\r\n`);
	const reply = await smtp.reply("EHLO", timeouts.command);
	if (isPositive(reply)) return capabilitiesOf(reply);
	if (reply.code < 500) wanted(reply, "EHLO");
	smtp.write(`HELO ${localName}\r\n`);
	wanted(await smtp.reply("HELO", timeouts.command), "HELO");
	return noCapabilities;
}

/** STARTTLS as the settings want it; what was offered before it counts no more (RFC 3207 section 4.2). */
async function secure(smtp: SmtpConnection, offered: Capabilities, settings: NextHopSettings): Promise<Capabilities> {
	if (settings.tls === "never" || settings.tls === "implicit") return offered;
	if (!offered.startTls) {
		if (settings.tls === "opportunistic") return offered;
		throw new ConnectionLost("451 4.7.4 the next hop offers no STARTTLS, and TLS is required");
	}
	smtp.write("STARTTLS\r\n");
	const reply = await smtp.reply("STARTTLS", settings.timeouts.command);
	if (!isPositive(reply)) {
		if (settings.tls === "opportunistic") return offered;
		throw new ConnectionLost(`451 4.7.4 the next hop refused STARTTLS: ${replyText(reply, 200)}`);
	}
	await smtp.startTls(tlsOptions(settings), settings.timeouts.connect);
	return hello(smtp, settings);
}

function tlsOptions({ host, verify, ca }: NextHopSettings): ConnectionOptions {
	return {
		rejectUnauthorized: verify,
		minVersion: "TLSv1.2",
		...(isIP(host) === 0 ? { servername: host } : {}),
		...(ca === "" ? {} : { ca }),
		// Node checks the certificate against this name, also where it is an address and no server name may be sent.
		host,
	};
}

function wanted(reply: Reply, step: string): void {
	if (!isPositive(reply)) throw new ConnectionLost(`451 4.4.0 the next hop does not want us (${step}): ${replyText(reply, 300)}`);
}

function isPositive({ code }: Reply): boolean {
	return code >= 200 && code < 300;
}
