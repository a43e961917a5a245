import { type DnsmasqLine, dnsmasqLine } from "./dnsmasq-line.ts";
import { type Framing, lineEnd, lines, lineStart } from "./framing.ts";

const lineFeed = 0x0a;
const cname = Buffer.from("<CNAME>");
/** How far a run reaches to either side of the line with the name, lines of others included. Chains are written in one go. */
const reach = 16 * 1024;
/** Lines of it that are looked at. */
const mostLines = 200;
/** As much as may be left to the next piece, because chains in it are not at their end. */
const mostLeft = 64 * 1024;

/**
 * dnsmasq tells a chain in lines that follow each other: "reply www.clinic.example is <CNAME>", "reply phish.example is …". In a syslog of
 * many programs and hosts, others stand between. A record is the line with the name and, if that is an answer, the lines of its source before
 * it that lead to it; where it is an alias itself, also the next, which tells of what. Before it, anything is passed over: it was looked at
 * already, or has none of the names. After it, only what is neither a question nor another's answer, each of which is a record of its own.
 */
export const cnameRuns: Framing = {
	start(bytes, at, from) {
		const own = lineStart(bytes, at, from);
		const floor = Math.max(from, own - reach);
		// Most answers have no chain.
		if (bytes.subarray(floor, own).lastIndexOf(cname) < 0) return own;
		const end = lineEnd(bytes, at, bytes.length);
		const line = lineAt(bytes, own, end);
		return line === undefined || line.answered === "" ? own : startOfChain(bytes, own, end, floor, from, line);
	},
	end(bytes, at, to) {
		const end = lineEnd(bytes, at, to);
		const start = lineStart(bytes, at, 0);
		if (!bytes.subarray(start, end).includes(cname)) return end;
		const line = lineAt(bytes, start, end);
		return line?.isAlias === true ? endOfChain(bytes, end, to, line.source) : end;
	},
	whole(bytes, to) {
		const end = lines.whole(bytes, to);
		const start = startOfOpenChains(bytes, end);
		return start > 0 && end - start <= mostLeft ? start : end;
	},
};

function startOfChain(bytes: Buffer, own: number, end: number, floor: number, from: number, { source, seal }: DnsmasqLine): number {
	const mark = bytes.subarray(own, end).includes(seal) ? Buffer.from(seal) : undefined;
	let start = own;
	for (let at = own, count = 0; at > floor && count < mostLines; count++) {
		// Most lines of others are not looked at.
		const last = mark === undefined ? at - 1 : floor + bytes.subarray(floor, at).lastIndexOf(mark);
		if (last < floor) break;
		at = lineStart(bytes, last, floor);
		if (at === floor && at > from && bytes[at - 1] !== lineFeed) break;
		const before = lineAt(bytes, at, lineEnd(bytes, last, own));
		if (before?.source !== source) continue;
		if (!before.isAlias) break;
		start = at;
	}
	return start;
}

function endOfChain(bytes: Buffer, own: number, to: number, source: string): number {
	let end = own;
	for (let at = own, count = 0; at < to && at - own < reach && count < mostLines; count++) {
		const start = at;
		at = lineEnd(bytes, at, to);
		const after = lineAt(bytes, start, at);
		if (after === undefined) continue;
		if (after.source !== source && after.answered === "" && !after.text.startsWith("query[") && !after.text.startsWith("auth[")) continue;
		if (after.source !== source || after.answered === "") break;
		end = at;
		if (!after.isAlias) break;
	}
	return end;
}

/** Where the first of the chains begins of which the rest may come after `end`; each is kept in one piece, and so are those that reach over its beginning. */
function startOfOpenChains(bytes: Buffer, end: number): number {
	const next = new Map<string, number>();
	let start = end;
	for (let at = end, count = 0; at > 0 && count < mostLines && start - at < reach && end - start <= mostLeft; count++) {
		const till = at;
		at = lineStart(bytes, at - 1, 0);
		const line = lineAt(bytes, at, till);
		if (line === undefined) continue;
		if (line.isAlias && (next.get(line.source) ?? end) >= start) {
			start = at;
			count = 0;
		}
		next.set(line.source, at);
	}
	return start;
}

function lineAt(bytes: Buffer, start: number, end: number): DnsmasqLine | undefined {
	return end - start > reach ? undefined : dnsmasqLine(bytes.toString("utf8", start, end));
}
