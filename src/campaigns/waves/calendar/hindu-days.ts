import { millisecondsOfDay } from "../../../base/milliseconds-of-day.ts";

/** Days as observed in India; what a lunar calendar would take an almanac to compute. */
const days = {
	/** New moon of Kartik. */
	diwali:
		"2002-11-04 2003-10-25 2004-11-12 2005-11-01 2006-10-21 2007-11-09 2008-10-28 2009-10-17 2010-11-05 2011-10-26 2012-11-13 2013-11-03 2014-10-23 2015-11-11 2016-10-30 2017-10-19 2018-11-07 2019-10-27 2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-10-31 2025-10-20 2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26",
	/** Full moon of Shravan. */
	rakshaBandhan:
		"2010-08-24 2011-08-13 2012-08-02 2013-08-20 2014-08-10 2015-08-29 2016-08-18 2017-08-07 2018-08-26 2019-08-15 2020-08-03 2021-08-22 2022-08-11 2023-08-30 2024-08-19 2025-08-09 2026-08-28 2027-08-17 2028-08-05 2029-08-23 2030-08-13",
} as const;

/** A feast of a year, as days since 1970; NaN for years that the table does not reach. */
export function hinduDay(feast: keyof typeof days): (year: number) => number {
	return (year) => {
		const day = days[feast].split(" ").find((one) => one.startsWith(`${year}-`));
		return day === undefined ? Number.NaN : Date.parse(day) / millisecondsOfDay;
	};
}
