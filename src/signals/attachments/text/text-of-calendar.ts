import { newLines } from "../../../mail/new-lines.ts";
import { unfoldedCalendar } from "../unfolded-calendar.ts";

/** In the order in which a calendar shows them. */
const shownFields = ["SUMMARY", "LOCATION", "DESCRIPTION"] as const;
/** Name, parameters (RFC 5545 section 3.1), value. */
const field = /^(SUMMARY|LOCATION|DESCRIPTION)(?:;(?:[^:\n"]|"[^"\n]*"){0,400})?:([^\n]*)$/gim;
/** A reminder says that it is one. */
const alarm = /^BEGIN:VALARM\b[\s\S]{0,2000}?^END:VALARM\b/gim;
const mostSource = 64 * 1024;

/**
 * What a calendar shows of an iCalendar object (RFC 5545): the title of its first entry, where it is, what is said of it. An invitation of strangers has its
 * lure there; that of a meeting often repeats the mail, so that lines which `known` has are left out.
 */
export function textOfCalendar(source: string, known: string): string {
	const unfolded = unfoldedCalendar(source.slice(0, mostSource)).replace(/\r/g, "").replace(alarm, "");
	const found = new Map<string, string>();
	for (const [, name = "", value = ""] of unfolded.matchAll(field)) {
		const key = name.toUpperCase();
		if (!found.has(key)) found.set(key, unescaped(value));
	}
	return newLines(shownFields.map((name) => found.get(name) ?? "").join("\n"), known).join("\n");
}

/** RFC 5545 section 3.3.11. */
function unescaped(value: string): string {
	return value.replace(/\\([nN,;\\])/g, (_, mark: string) => (mark.toLowerCase() === "n" ? "\n" : mark));
}
