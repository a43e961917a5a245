import type { FileReader } from "../file-notes.ts";
import { unfoldedCalendar } from "../unfolded-calendar.ts";
import { markupText } from "./markup-text.ts";

const maximumText = 256 * 1024;
// Mailers write the address of the meeting into several of these; a spammer's calendar entry has it in the text alone.
const fields = /^(?:DESCRIPTION|LOCATION|URL|SUMMARY|X-ALT-DESC|ATTACH|CONFERENCE|X-GOOGLE-CONFERENCE)\b[^\n]{0,100000}/gim;

/** An iCalendar object (RFC 5545): the addresses in what a calendar shows. */
export const readCalendar: FileReader = (bytes, notes) => {
	// A settings profile for phones under another name: it is signed, so that it begins as CMS does.
	if (bytes[0] === 0x30 && bytes[1] === 0x82) notes.note("signed-profile");
	const unfolded = unfoldedCalendar(markupText(bytes.subarray(0, maximumText), notes.budget));
	for (const [field] of unfolded.matchAll(fields)) {
		for (const [address] of field.matchAll(/https?:\/\/[^\s<>"\\,;]{4,2000}/gi)) notes.link(address);
	}
};
