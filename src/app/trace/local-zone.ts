import { lineTime } from "../../dns/logs/line-time.ts";

/** What the zone without an offset is called; Node tells of some of these no name. */
const universal = /^:?(?:Etc\/)?(?:UTC|UCT|GMT|Zulu|Universal|Greenwich)(?:[+-]?0)?$/i;

/**
 * The zone that times without one are read in. Throws a sentence where TZ names one that Node does not know: it takes UTC then without a
 * word, and every time would be hours off.
 */
export function localZone(told: string | undefined = process.env["TZ"], found: string | undefined = zoneOfNode()): string {
	const known = found === "Etc/Unknown" ? undefined : found;
	if (told === undefined || told === "" || universal.test(told)) return known ?? "UTC";
	if (known !== undefined && known !== "UTC") return known;
	throw new Error(`TZ is “${told}”, which is no time zone that is known here; write it like Europe/Berlin, or leave it out`);
}

function zoneOfNode(): string | undefined {
	return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** How many lines of a record begin with a time that tells no zone. */
export function zonelessLines(record: string, modified: number): number {
	return record.split("\n").filter((line) => tellsNoZone(line, modified)).length;
}

/** Seconds since 1970, in brackets, need none. */
function tellsNoZone(line: string, modified: number): boolean {
	const { at, rest } = lineTime(line, modified);
	if (at === undefined) return false;
	const time = line.slice(0, line.length - rest.length).trimEnd();
	return !/\]$|Z$|[+-]\d\d:?\d\d$/.test(time);
}
