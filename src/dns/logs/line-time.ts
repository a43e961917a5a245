const months = "JanFebMarAprMayJunJulAugSepOctNovDec";
const day = 86_400_000;

/** What stands before the text proper: a priority of syslog, and its version. */
const priority = /^<\d{1,3}>(?:1 )?/;
/** `journalctl -o short-unix`. */
const bareUnix = /^(\d{9,11})\.(\d{1,9}) /;
/** `journalctl -o short-full` has a zone after the date and time, OpenWrt's logread the year. */
const weekday = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) /;
const zoneWord = /^(?:(UTC|GMT|Z)|([+-]\d\d)(?::?(\d\d))?|[A-Z]{2,5}) /;
const yearAfter = /^([A-Z][a-z]{2} {1,2}\d{1,2}) (\d\d:\d\d:\d\d) (\d{4}) /;
const unix = /^\[(\d{9,11})(?:\.(\d{1,9}))?\] ?/;
const iso = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?(Z|[+-]\d\d:?\d\d)? ?/;
const bind = /^(\d\d)-([A-Z][a-z]{2})-(\d{4}) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))? ?/;
const syslog = /^([A-Z][a-z]{2}) {1,2}(\d{1,2}) (?:(\d{4}) )?(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))? ?/;

export interface TimedLine {
	/** Milliseconds since 1970; undefined where the line does not begin with a time. */
	readonly at: number | undefined;
	/** What comes after it. */
	readonly rest: string;
}

/**
 * Reads the time that a line of a log begins with. Times without a zone are of this machine's zone. Syslog leaves the year out:
 * it is the last in which the day does not lie after `modified`, when the log was last written, so that a log that goes over
 * New Year is right as long as it covers less than a year.
 */
export function lineTime(line: string, modified: number): TimedLine {
	const text = line.startsWith("<") ? line.replace(priority, "") : line;
	return timeOf(text, modified) ?? { at: undefined, rest: text };
}

function timeOf(text: string, modified: number): TimedLine | undefined {
	const first = text.charCodeAt(0);
	if (first === 0x5b) return unixTime(text, unix);
	if (first >= 0x30 && first <= 0x39) return isoTime(text) ?? bindTime(text) ?? unixTime(text, bareUnix);
	return weekdayTime(text) ?? syslogTime(text, modified);
}

/** Seconds since 1970 as numbers tell them, or milli-, micro- or nanoseconds, where they are too many: 1e11 seconds are the year 5138. */
export function unixMoment(number: number): number | undefined {
	if (!Number.isFinite(number)) return undefined;
	let at = Math.abs(number) < 1e11 ? number * 1_000 : number;
	while (Math.abs(at) > 1e14) at /= 1_000;
	return Math.round(at);
}

/** RFC 3339 as it stands alone, "2026-07-17T12:00:01Z"; undefined for anything else. */
export function isoMoment(text: string): number | undefined {
	return isoTime(text)?.at;
}

function unixTime(text: string, form: RegExp): TimedLine | undefined {
	const found = form.exec(text);
	return found === null ? undefined : { at: Number(found[1]) * 1_000 + milliseconds(found[2]), rest: text.slice(found[0].length) };
}

/** A zone's name, as CET, may be that of several: unless it is UTC, it is taken for this machine's. */
function weekdayTime(line: string): TimedLine | undefined {
	if (!weekday.test(line)) return undefined;
	const text = line.slice(4);
	const year = yearAfter.exec(text);
	if (year !== null) return syslogTime(`${year[1]} ${year[3]} ${year[2]} ${text.slice(year[0].length)}`, 0);
	const date = iso.exec(text);
	const zone = date === null ? null : zoneWord.exec(text.slice(date[0].length));
	if (date === null || zone === null) return undefined;
	const [word, utc, hours, minutes = "00"] = zone;
	const written = utc === undefined ? (hours === undefined ? "" : hours + minutes) : "Z";
	return isoTime(`${date[0].trimEnd()}${written} ${text.slice(date[0].length + word.length)}`);
}

function isoTime(text: string): TimedLine | undefined {
	const found = iso.exec(text);
	if (found === null) return undefined;
	const [whole, year, month, date, hour, minute, second, fraction, zone] = found;
	const numbers = [
		Number(year),
		Number(month) - 1,
		Number(date),
		Number(hour),
		Number(minute),
		Number(second),
		milliseconds(fraction),
	] as const;
	const at = zone === undefined ? local(...numbers) : Date.UTC(...numbers) - offset(zone);
	return { at: valid(at), rest: text.slice(whole.length) };
}

function bindTime(text: string): TimedLine | undefined {
	const found = bind.exec(text);
	if (found === null) return undefined;
	const [whole, date, month = "", year, hour, minute, second, fraction] = found;
	const at = local(Number(year), monthOf(month), Number(date), Number(hour), Number(minute), Number(second), milliseconds(fraction));
	return { at: valid(at), rest: text.slice(whole.length) };
}

function syslogTime(text: string, modified: number): TimedLine | undefined {
	const found = syslog.exec(text);
	if (found === null) return undefined;
	const [whole, month = "", date, year, hour, minute, second, fraction] = found;
	const inYear = (of: number) =>
		local(of, monthOf(month), Number(date), Number(hour), Number(minute), Number(second), milliseconds(fraction));
	return {
		at: valid(year === undefined ? lastYearOf(inYear, Number(date), modified) : inYear(Number(year))),
		rest: text.slice(whole.length),
	};
}

/** A day of grace: clocks and zones differ. On 29 February the year also has to have that day. */
function lastYearOf(inYear: (year: number) => number, date: number, modified: number): number {
	const latest = new Date(modified).getFullYear() + 1;
	for (let year = latest; year > latest - 9; year--) {
		const at = inYear(year);
		if (at <= modified + day && new Date(at).getDate() === date) return at;
	}
	return Number.NaN;
}

function local(year: number, month: number, date: number, hour: number, minute: number, second: number, fraction: number): number {
	return new Date(year, month, date, hour, minute, second, fraction).getTime();
}

/** NaN for what is no month, which makes the whole time invalid. */
function monthOf(name: string): number {
	const at = months.indexOf(name);
	return at >= 0 && at % 3 === 0 ? at / 3 : Number.NaN;
}

function milliseconds(fraction: string | undefined): number {
	return fraction === undefined ? 0 : Number(fraction.slice(0, 3).padEnd(3, "0"));
}

function offset(zone: string): number {
	if (zone === "Z") return 0;
	const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
	return (zone.startsWith("-") ? -minutes : minutes) * 60_000;
}

function valid(at: number): number | undefined {
	return Number.isNaN(at) ? undefined : at;
}
