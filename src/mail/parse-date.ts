/** Longest text that is read as a date; comments come on top of that. */
const LONGEST = 100;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Hours from UTC of the zone names of RFC 5322 section 4.3, and of those that mailers outside North America write. */
const zones: Readonly<Record<string, number>> = {
	ut: 0,
	utc: 0,
	gmt: 0,
	z: 0,
	wet: 0,
	west: 1,
	bst: 1,
	cet: 1,
	met: 1,
	mez: 1,
	cest: 2,
	mest: 2,
	mesz: 2,
	eet: 2,
	eest: 3,
	msk: 3,
	msd: 4,
	ist: 5.5,
	jst: 9,
	kst: 9,
	hkt: 8,
	sgt: 8,
	awst: 8,
	aest: 10,
	aedt: 11,
	nzst: 12,
	nzdt: 13,
	edt: -4,
	est: -5,
	cdt: -5,
	cst: -6,
	mdt: -6,
	mst: -7,
	pdt: -7,
	pst: -8,
	akdt: -8,
	akst: -9,
	hst: -10,
	brt: -3,
	art: -3,
};

/** `Mon, 2 Jan 2006 15:04:05 -0700`, its obsolete forms, and hyphens or dots where mailers put them. */
const mailDate =
	/^(?:[^\d\s,]{1,20}[,.]?\s?)?(\d{1,2})[\s.-]{1,2}([a-z]{3,9})[.,]?[\s-](\d{2,4}),?\s(\d{1,2})\s?[:.]\s?(\d{1,2})(?:\s?[:.]\s?(\d{1,2}))?(?:[.,]\d{1,9})?(?:\s?(am|pm)\b)?\s?(.*)$/;
/** What nearly all programs write, with nothing to be put right before it is read; comments may follow. */
const usualDate =
	/^\s{0,9}(?:[a-z]{3},\s)?(\d{1,2})\s(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\s(\d{4})\s(\d\d):(\d\d):(\d\d)\s([+-]\d{4})/i;
/** `Mon Jan  2 15:04:05 [PST] 2006 [-0800]` as C programs print it. */
const systemDate =
	/^(?:[a-z]{3,9}[,.]?\s)?([a-z]{3,9})[.]?\s(\d{1,2}),?\s(\d{1,2}):(\d{2})(?::(\d{2}))?\s(?:([a-z]{1,5})\s)?(\d{4})\s?(.*)$/;
/** ISO 8601, RFC 3339. */
const isoDate = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[t\s](\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?\s?(.*)$/;

/** Reads a date-time of RFC 5322 section 3.3, with the obsolete syntax of section 4.3 and leniently; undefined when it is none. */
export function parseDate(field: string): Date | undefined {
	const usual = usualDate.exec(field);
	if (usual !== null) return readUsualDate(usual);
	const text = withoutComments(field).replace(/\s+/g, " ").trim().toLowerCase().slice(0, LONGEST);
	return readMailDate(text) ?? readSystemDate(text) ?? readIsoDate(text);
}

function readUsualDate(match: RegExpExecArray): Date | undefined {
	const [, day, month = "", year, hour, minute, second, zone = ""] = match;
	return build(Number(year), monthNumber(month.toLowerCase()), Number(day), Number(hour), Number(minute), Number(second), zone);
}

function readMailDate(text: string): Date | undefined {
	const match = mailDate.exec(text);
	if (!match) return undefined;
	const [, day, month = "", year = "", hour, minute, second, half, zone = ""] = match;
	return build(
		fullYear(year),
		monthNumber(month),
		Number(day),
		twentyFourHour(Number(hour), half),
		Number(minute),
		Number(second ?? 0),
		zone,
	);
}

function readSystemDate(text: string): Date | undefined {
	const match = systemDate.exec(text);
	if (!match) return undefined;
	const [, month = "", day, hour, minute, second, zone, year, after] = match;
	return build(Number(year), monthNumber(month), Number(day), Number(hour), Number(minute), Number(second ?? 0), zone ?? after ?? "");
}

function readIsoDate(text: string): Date | undefined {
	const match = isoDate.exec(text);
	if (!match) return undefined;
	const [, year, month, day, hour, minute, second, zone = ""] = match;
	return build(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second ?? 0), zone);
}

function build(year: number, month: number, day: number, hour: number, minute: number, second: number, zone: string): Date | undefined {
	if (month < 0 || month > 11 || day < 1 || hour > 24 || minute > 59 || second > 60) return undefined;
	if (day > 28 && day > new Date(Date.UTC(year, month + 1, 0)).getUTCDate()) return undefined;
	return new Date(Date.UTC(year, month, day, hour, minute, second) - offsetMinutes(zone) * 60_000);
}

/** Two and three digits as RFC 5322 section 4.3 reads them. */
function fullYear(digits: string): number {
	const year = Number(digits);
	if (digits.length >= 4) return year;
	return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

function monthNumber(name: string): number {
	return months.indexOf(name.slice(0, 3));
}

function twentyFourHour(hour: number, half: string | undefined): number {
	if (half === undefined || hour > 12) return hour;
	return (hour % 12) + (half === "pm" ? 12 : 0);
}

/** Minutes east of UTC. A zone that says nothing, the military letters among them, counts as UTC (RFC 5322 section 4.3). */
function offsetMinutes(zone: string): number {
	const numeric = /^(?:utc|gmt|ut)?\s?([+-])\s?(\d{1,2}):?(\d{2})?/.exec(zone);
	if (numeric) {
		const [, sign, hours, minutes] = numeric;
		const offset = Number(hours) * 60 + Number(minutes ?? 0);
		return offset > 24 * 60 ? 0 : sign === "-" ? -offset : offset;
	}
	const name = /^[a-z]{1,5}/.exec(zone)?.[0] ?? "";
	return (Object.hasOwn(zones, name) ? (zones[name] as number) : 0) * 60;
}

function withoutComments(text: string): string {
	if (!text.includes("(")) return text;
	let out = "";
	let depth = 0;
	for (const character of text.slice(0, 1_000)) {
		if (character === "(") depth++;
		else if (character === ")") depth = Math.max(0, depth - 1);
		else if (depth === 0) out += character;
	}
	return out;
}
