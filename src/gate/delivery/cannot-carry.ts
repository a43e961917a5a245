import type { DeliveryJob } from "../next-hop.ts";
import type { Capabilities } from "./smtp/capabilities.ts";
import { hasUtf8Path, isPath } from "./smtp/envelope-commands.ts";

/**
 * Why the next hop cannot take this message however often it is tried, as a reply text with status; undefined when it can.
 * 8-bit text goes out also where 8BITMIME is not offered: converting it would break its signature, and every server that is
 * still met takes it.
 */
export function cannotCarry(offered: Capabilities, job: DeliveryJob, start: Buffer): string | undefined {
	if (!isPath(job.mailFrom) || !job.recipients.every(({ address }) => isPath(address)))
		return "553 5.1.3 not an address that SMTP can carry";
	if (offered.size > 0 && job.length > offered.size) return `552 5.3.4 the next hop takes messages of ${offered.size} bytes at most`;
	if (offered.smtpUtf8) return undefined;
	if (hasUtf8Path(job)) return "553 5.6.7 the next hop does not take addresses beyond ASCII (SMTPUTF8)";
	if (job.smtputf8 && hasUtf8Header(start)) return "554 5.6.9 the next hop does not take header fields beyond ASCII (SMTPUTF8)";
	return undefined;
}

function hasUtf8Header(start: Buffer): boolean {
	const end = start.indexOf("\r\n\r\n");
	return start.subarray(0, end < 0 ? start.length : end).some((byte) => byte > 0x7f);
}
