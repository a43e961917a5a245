import type { DeliveryJob } from "../../next-hop.ts";
import type { Capabilities } from "./capabilities.ts";

/** MAIL FROM with what the next hop understands of the parameters (RFC 5321, 1870, 3461, 6152, 6531). Without line end. */
export function mailCommand(job: DeliveryJob, offered: Capabilities, utf8: boolean): string {
	let command = `MAIL FROM:<${job.mailFrom}>`;
	if (offered.sizeOffered) command += ` SIZE=${job.length}`;
	if (offered.eightBitMime && job.body !== "") command += ` BODY=${job.body.toUpperCase()}`;
	if (offered.smtpUtf8 && utf8) command += " SMTPUTF8";
	if (offered.dsn && job.ret !== "") command += ` RET=${job.ret.toUpperCase()}`;
	if (offered.dsn && isXtext(job.envid)) command += ` ENVID=${job.envid}`;
	return command;
}

/** RCPT TO with its DSN parameters. Without line end. */
export function rcptCommand(recipient: DeliveryJob["recipients"][number], offered: Capabilities, utf8: boolean): string {
	let command = `RCPT TO:<${recipient.address}>`;
	if (!offered.dsn) return command;
	if (recipient.notify.length > 0) command += ` NOTIFY=${recipient.notify.join(",").toUpperCase()}`;
	if (isXtext(recipient.orcpt) || (utf8 && /^[!-~\u0080-\u{10ffff}]{1,500}$/u.test(recipient.orcpt)))
		command += ` ORCPT=${recipient.orcpt}`;
	return command;
}

/**
 * May the address be written between < and >? The gateway has parsed it already; what could end the command or start another
 * is refused here once more, whatever the gateway let through.
 */
export function isPath(address: string): boolean {
	if (address.length > 1_000 || /[\p{Cc}\u2028\u2029]/u.test(address)) return false;
	return !/[<> ]/.test(address.replace(/"(?:[^"\\]|\\.)*"/g, ""));
}

/** Does anything of the envelope need SMTPUTF8 (RFC 6531)? */
export function hasUtf8Path(job: DeliveryJob): boolean {
	return !isAscii(job.mailFrom) || job.recipients.some(({ address }) => !isAscii(address));
}

function isAscii(text: string): boolean {
	return !/[^\x00-\x7f]/.test(text);
}

function isXtext(text: string): boolean {
	return /^[!-~]{1,500}$/.test(text);
}
