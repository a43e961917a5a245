import { mailLine } from "./mail-text.ts";

/** The few that most mail is in; Intl knows all and takes 10 ms to load, so it is asked for the others only. */
const common: Readonly<Record<string, string>> = {
	en: "English",
	de: "German",
	fr: "French",
	es: "Spanish",
	it: "Italian",
	pt: "Portuguese",
	nl: "Dutch",
	pl: "Polish",
	ru: "Russian",
	ja: "Japanese",
	ko: "Korean",
	zh: "Chinese",
};

/** "German" for "de"; what is no code stays as it is, shortened, "" is "unknown". */
export function languageName(code: string): string {
	if (code === "") return "unknown";
	if (!/^[a-z]{2,3}$/.test(code)) return mailLine(code, 12);
	return common[code] ?? new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
}
