import { isIP } from "node:net";
import type { NextHopSettings } from "../next-hop-settings.ts";
import type { Capabilities } from "./capabilities.ts";
import { ConnectionLost } from "./connection-lost.ts";
import { type Reply, replyText } from "./reply.ts";
import type { SmtpConnection } from "./smtp-connection.ts";

/**
 * AUTH PLAIN or LOGIN (RFC 4954) where the settings name a user. Rejects with ConnectionLost when that fails: mail must not bounce
 * because of a password that we have wrong. In the clear a password goes out only where "never" says so, or to this machine.
 */
export async function logIn(smtp: SmtpConnection, offered: Capabilities, settings: NextHopSettings): Promise<void> {
	if (settings.user === "") return;
	if (smtp.secured === "" && settings.tls !== "never" && !isLoopback(settings.host)) {
		throw new ConnectionLost("451 4.7.11 the next hop offers no TLS, and the password does not go out without");
	}
	if (offered.auth.includes("PLAIN")) return plain(smtp, settings);
	if (offered.auth.includes("LOGIN")) return login(smtp, settings);
	throw new ConnectionLost("451 4.7.0 the next hop offers neither AUTH PLAIN nor LOGIN, and a user is set");
}

/** RFC 4616, with the initial response in the command. */
async function plain(smtp: SmtpConnection, { user, password, timeouts }: NextHopSettings): Promise<void> {
	smtp.write(`AUTH PLAIN ${base64(`\0${user}\0${password}`)}\r\n`);
	accepted(await smtp.reply("AUTH", timeouts.command));
}

async function login(smtp: SmtpConnection, { user, password, timeouts }: NextHopSettings): Promise<void> {
	for (const line of ["AUTH LOGIN", base64(user)]) {
		smtp.write(`${line}\r\n`);
		const reply = await smtp.reply("AUTH", timeouts.command);
		if (reply.code !== 334) refused(reply);
	}
	smtp.write(`${base64(password)}\r\n`);
	accepted(await smtp.reply("AUTH", timeouts.command));
}

function accepted(reply: Reply): void {
	if (reply.code !== 235) refused(reply);
}

function refused(reply: Reply): never {
	throw new ConnectionLost(`451 4.7.8 the next hop refused our login: ${replyText(reply, 200)}`);
}

function isLoopback(host: string): boolean {
	return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

function base64(text: string): string {
	return Buffer.from(text, "utf8").toString("base64");
}
