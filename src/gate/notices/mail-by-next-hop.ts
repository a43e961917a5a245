import { createTransport } from "nodemailer";
import { type NextHopSettings, nextHopSettings } from "../delivery/next-hop-settings.ts";
import { NoticeFailure } from "./notice-failure.ts";

/** Sends one notice mail: RFC 5322 text with CRLF, to one address. Rejects when it was not taken. */
export type SendNoticeMail = (mail: { readonly to: string; readonly content: string }) => Promise<void>;

/** The next hop as delivery knows it, as far as a single mail needs it. */
export type NoticeNextHop = Pick<NextHopSettings, "host" | "port"> &
	Partial<Pick<NextHopSettings, "tls" | "verify" | "ca" | "user" | "password" | "localName">> & {
		/** For each step; ms. */
		readonly timeout?: number;
	};

/** Sends notices through the next hop, from the null path (RFC 3834 section 3.3): nothing answers to it, and bounces end there. */
export function mailByNextHop(given: NoticeNextHop): SendNoticeMail {
	const { timeout = 30_000 } = given;
	const { host, port, tls, verify, ca, user, password, localName } = nextHopSettings(given);
	const transport = createTransport({
		host,
		port,
		secure: tls === "implicit",
		requireTLS: tls === "required",
		ignoreTLS: tls === "never",
		opportunisticTLS: tls === "opportunistic",
		tls: { rejectUnauthorized: verify, ...(ca === "" ? {} : { ca }) },
		connectionTimeout: timeout,
		greetingTimeout: timeout,
		socketTimeout: timeout,
		name: localName,
		...(user === "" ? {} : { auth: { user, pass: password } }),
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
