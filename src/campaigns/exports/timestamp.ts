const latest = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** RFC 3339 in UTC with milliseconds, "2024-03-07T08:40:00.000Z". What lies outside of 1970 to 9999 is drawn in. */
export function timestamp(milliseconds: number): string {
	return new Date(Math.min(Math.max(Math.trunc(milliseconds) || 0, 0), latest)).toISOString();
}
