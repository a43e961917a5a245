import { defaultLimits } from "../base/limits.ts";
import type { DefectCode } from "../mail/defect.ts";
import type { Mail } from "../mail/mail.ts";

/** What of a mail was not looked at, in words that fit behind "because of". */
const reasons: Partial<Record<DefectCode, string>> = {
	TOO_LARGE: "its size",
	TOO_MANY_PARTS: "the number of its parts",
	TOO_DEEP: "parts within parts",
	DECODED_TOO_LARGE: "the size of its parts",
	HTML_TOO_LARGE: "the length of its HTML",
	HEADER_TOO_MANY: "the number of its header fields",
	OUT_OF_TIME: "the time that reading it takes",
};

/** Why a part of the mail was not looked at; empty for a mail that was read whole. */
export function unreadOf(mail: Mail): string[] {
	// Defects are complete only after bodies were asked for.
	const links = mail.links.length >= defaultLimits.links ? ["the number of its links"] : [];
	return [...links, ...mail.defects.flatMap(({ code }) => reasons[code] ?? [])];
}
