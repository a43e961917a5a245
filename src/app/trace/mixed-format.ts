import { bindFormat } from "../../dns/logs/bind-format.ts";
import type { DnsRecord } from "../../dns/logs/dns-record.ts";
import { dnsmasqFormat } from "../../dns/logs/dnsmasq-format.ts";
import { cnameRuns, lines } from "../../dns/logs/framing.ts";
import type { LogFormat, ReadRecord } from "../../dns/logs/log-format.ts";
import { unboundFormat } from "../../dns/logs/unbound-format.ts";

/** What writes to syslog, and so may stand in one file with others. dnsmasq is asked first: see readersOf. */
const ofSyslog: readonly LogFormat[] = [dnsmasqFormat, unboundFormat, bindFormat];

/**
 * The format of a log in which others may stand between its lines: a central syslog holds what named, unbound and dnsmasq of many
 * machines write. A line that `format` does not understand is read by those. Records are runs as dnsmasq needs them, lest its chains of
 * CNAMEs fall apart. Formats whose records are no lines stay as they are.
 */
export function mixedFormat(format: LogFormat): LogFormat {
	if (format.framing !== lines && format.framing !== cnameRuns) return format;
	return { ...format, framing: cnameRuns, open: (modified) => mixedReader(format, modified) };
}

function mixedReader(format: LogFormat, modified: number): ReadRecord {
	const readers = readersOf(format).map(({ name, open }) => ({ name, read: open(modified) }));
	return (text) => {
		const ofLines = text.split("\n").filter((line) => line.trim() !== "");
		const run: string[] = [];
		const records: DnsRecord[] = [];
		let understood = false;
		for (const line of ofLines) {
			for (const { name, read } of readers) {
				const found = read(line);
				if (found === undefined) continue;
				understood = true;
				if (name === "dnsmasq") run.push(line);
				else records.push(...found);
				break;
			}
		}
		if (run.length > 0) records.push(...(readers.find(({ name }) => name === "dnsmasq")?.read(run.join("\n")) ?? []));
		return understood ? records : undefined;
	};
}

/**
 * Of those of syslog, dnsmasq has the first word: it alone writes names as they are, with spaces, so that anybody can ask it for a name that
 * looks like a line of BIND with another client's address. Its mark stands before the name, and the others let no space through.
 */
function readersOf(format: LogFormat): readonly LogFormat[] {
	return ofSyslog.includes(format)
		? [dnsmasqFormat, format, ...ofSyslog].filter((each, at, all) => all.indexOf(each) === at)
		: [format, ...ofSyslog];
}
