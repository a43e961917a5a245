import { createTransport } from "nodemailer";
import { NoticeFailure } from "./notice-failure.ts";

/** Sends one notice mail: RFC 5322 text with CRLF, to one address. Rejects when it was not taken. */
export type SendNoticeMail = (mail: { readonly to: string; readonly content: string }) => Promise<void>;

export interface NoticeNextHop {
	readonly host: string;
	readonly port: number;
	/** TLS from the first byte on (RFC 8314); else STARTTLS where it is offered. */
	readonly secure?: boolean;
	readonly requireTls?: boolean;
	readonly auth?: { readonly user: string; readonly pass: string };
	/** Own name for EHLO. */
	readonly name?: string;
	/** For each step; ms. */
	readonly timeout?: number;
}

/** Sends notices through the next hop, from the null path (RFC 3834 section 3.3): nothing answers to it, and bounces end there. */
export function mailByNextHop({
	host,
	port,
	secure = false,
	requireTls = false,
	auth,
	name,
	timeout = 30_000,
}: NoticeNextHop): SendNoticeMail {
	const transport = createTransport({
		host,
		port,
		secure,
		requireTLS: requireTls,
		connectionTimeout: timeout,
		greetingTimeout: timeout,
		socketTimeout: timeout,
		...(auth === undefined ? {} : { auth: { ...auth } }),
		...(name === undefined ? {} : { name }),
	});
	return async ({ to, content }) => {
		try {
			await transport.sendMail({ envelope: { from: "", to: [to] }, raw: content });
		} catch (error) {
			// Not even 5xx is final: a next hop that is set up wrongly refuses everything until somebody has looked at it.
			throw new NoticeFailure(error instanceof Error ? error.message : String(error), false, error);
		}
	};
}
