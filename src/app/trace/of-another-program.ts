import { lineTime } from "../../dns/logs/line-time.ts";

/** "ns1 postfix/smtpd[812]: ", behind the time. */
const mark = /^(?:\S{1,255} )?([A-Za-z][\w./-]{0,63})\[\d{1,10}\]: /;
const resolvers = /named|unbound|dnsmasq|pihole|bind|kresd|pdns|dns/i;

/**
 * Whether a line of syslog is of a program that asks no names for others. A mail server writes down the very domain that is searched for when the
 * mail comes in: that is no lookup, and nothing that could not be read.
 */
export function isOfAnotherProgram(line: string, modified: number): boolean {
	const program = mark.exec(lineTime(line, modified).rest.slice(0, 400).trimStart())?.[1];
	return program !== undefined && !resolvers.test(program);
}
