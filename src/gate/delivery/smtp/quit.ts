import type { SmtpConnection } from "./smtp-connection.ts";

/** Says goodbye (RFC 5321 section 4.1.1.10) and closes, whatever is answered. */
export function quit(smtp: SmtpConnection, milliseconds: number): void {
	if (smtp.lost !== undefined) return;
	const close = () => void smtp.lose("the connection was ended by QUIT");
	smtp.write("QUIT\r\n");
	smtp.expect("QUIT", milliseconds, close, () => {});
}
