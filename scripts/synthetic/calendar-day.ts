import { millisecondsOfDay } from "../../src/base/milliseconds-of-day.ts";
import type { Random } from "./random.ts";
import { wordLists } from "./word-lists.ts";

const englishDays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const englishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A day and time of day, written as languages and as RFC 5322 write it; no clock and no locale data of the machine is asked. */
export class CalendarDay {
	readonly at: Date;

	constructor(at: Date) {
		this.at = at;
	}

	/** A moment between the beginning of 2021 and the middle of 2026; `month` (1 to 12) pins the season. */
	static random(random: Random, month?: number): CalendarDay {
		const year = random.integer(2021, 2026);
		const last = year === 2026 ? 5 : 11;
		const chosen = month === undefined ? random.integer(0, last) : month - 1;
		return new CalendarDay(
			new Date(
				Date.UTC(
					chosen > last ? 2025 : year,
					chosen,
					random.integer(1, 28),
					random.integer(0, 23),
					random.integer(0, 59),
					random.integer(0, 59),
				),
			),
		);
	}

	get year(): number {
		return this.at.getUTCFullYear();
	}

	plus(days: number): CalendarDay {
		return new CalendarDay(new Date(this.at.getTime() + days * millisecondsOfDay));
	}

	/** `what` is date, shortdate, weekday, month, year, monthyear or dayof (the day of the month). */
	written(what: string, language: string, random: Random): string {
		const lists = wordLists(language);
		switch (what) {
			case "year":
				return String(this.year);
			case "dayof":
				return String(this.at.getUTCDate());
			case "month":
				return lists.get("month")?.[this.at.getUTCMonth()] ?? "";
			case "weekday":
				return lists.get("weekday")?.[this.at.getUTCDay()] ?? "";
			case "monthyear":
				return this.pattern(lists.get("monthyearformat")?.[0] ?? "MM YYYY", language);
			default:
				return this.pattern(random.pick(lists.get(`${what}format`) ?? ["YYYY-0M-0D"]), language);
		}
	}

	/** YYYY, 0M, 0D, D, M in figures; MM the month's name in a date, MN as it stands alone; WW the weekday. */
	private pattern(pattern: string, language: string): string {
		const lists = wordLists(language);
		const month = this.at.getUTCMonth();
		const named = lists.get("monthindate") ?? lists.get("month");
		const parts: Record<string, string> = {
			YYYY: String(this.year),
			"0M": String(month + 1).padStart(2, "0"),
			"0D": String(this.at.getUTCDate()).padStart(2, "0"),
			MM: named?.[month] ?? "",
			MN: lists.get("month")?.[month] ?? "",
			WW: lists.get("weekday")?.[this.at.getUTCDay()] ?? "",
			M: String(month + 1),
			D: String(this.at.getUTCDate()),
		};
		return pattern.replace(/YYYY|0M|0D|MM|MN|WW|M|D/g, (part) => parts[part] ?? part);
	}

	/** A time of day in the seven hours from `earliest`. */
	clock(language: string, random: Random, earliest: number): string {
		const hour = random.integer(earliest, earliest + 7);
		const minute = random.pick(["00", "00", "15", "30", "30", "45", String(random.integer(10, 59))]);
		const pattern = random.pick(wordLists(language).get("clock") ?? ["H:mm"]);
		return pattern.replace(/HH|H|h|mm|AMPM/g, (part) => {
			if (part === "mm") return minute;
			if (part === "AMPM") return hour < 12 ? "AM" : "PM";
			if (part === "h") return String(hour % 12 || 12);
			return part === "HH" ? String(hour).padStart(2, "0") : String(hour);
		});
	}

	/** The Date field, in one of the forms seen. */
	field(random: Random): string {
		const zone = random.pick([
			"+0000",
			"+0000",
			"+0000 (UTC)",
			"+0000 (UTC)",
			"GMT",
			"-0500",
			"-0600",
			"-0800",
			"+0100",
			"+0200",
			"+0300",
			"+0900",
			"+0800",
		]);
		const d = this.at;
		const two = (n: number): string => String(n).padStart(2, "0");
		const day = random.chance(0.8) ? two(d.getUTCDate()) : String(d.getUTCDate());
		return `${englishDays[d.getUTCDay()]}, ${day} ${englishMonths[d.getUTCMonth()]} ${d.getUTCFullYear()} ${two(d.getUTCHours())}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())} ${zone}`;
	}
}
