import { bindFormat } from "../../dns/logs/bind-format.ts";
import { cnameRuns } from "../../dns/logs/cname-runs.ts";
import { dnsmasqFormat } from "../../dns/logs/dnsmasq-format.ts";
import { lines } from "../../dns/logs/framing.ts";
import type { LogFormat, ReadRecord } from "../../dns/logs/log-format.ts";
import { unboundFormat } from "../../dns/logs/unbound-format.ts";

/** What writes to syslog, and so may stand in one file with others. dnsmasq is asked first: see readersOf. */
const ofSyslog: readonly LogFormat[] = [dnsmasqFormat, unboundFormat, bindFormat];

/**
 * The format of a log in which others may stand between its lines: a central syslog holds what named, unbound and dnsmasq of many
 * machines write. A line that `format` does not understand is read by those. Records are runs as dnsmasq needs them, lest its chains of
 * CNAMEs fall apart; of any other program they are lines. Formats whose records are no lines stay as they are.
 */
export function mixedFormat(format: LogFormat): LogFormat {
	if (format.framing !== lines && format.framing !== cnameRuns) return format;
	return { ...format, framing: cnameRuns, open: (modified) => mixedReader(format, modified) };
}

function mixedReader(format: LogFormat, modified: number): ReadRecord {
	const readers = readersOf(format).map(({ open }) => open(modified));
	return (record) => {
		for (const read of readers) {
			const found = read(record);
			if (found !== undefined) return found;
		}
		return undefined;
	};
}

/**
 * Of those of syslog, dnsmasq has the first word: it alone writes names as they are, with spaces, so that anybody can ask it for a name that
 * looks like a line of BIND with another client's address. Its mark stands before the name, and the others let no space through.
 */
function readersOf(format: LogFormat): readonly LogFormat[] {
	const first = ofSyslog.includes(format) ? [dnsmasqFormat, format] : [format];
	return [...new Set([...first, ...ofSyslog])];
}
