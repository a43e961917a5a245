import { unfoldedCalendar } from "../attachments/unfolded-calendar.ts";
import { organizationalDomain } from "../domains.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";

/** A calendar part (RFC 5546) whose organizer or attendee is the sender. Invitations are also a way to phish, by strangers. */
export const calendarInvitation: Signal = {
	name: "calendar-invitation",
	codes: {
		GOOD_CALENDAR_INVITATION: {
			weight: -0.7,
			tone: "good",
			phish: 0,
			sentence: "The message is an invitation or an answer to one, in the sender's own name",
			example: "Content-Type: text/calendar; method=REQUEST, with ORGANIZER:mailto:jo@sender.example",
		},
	},
	look(facts): Finding[] {
		const part = facts.mail.parts.find(({ contentType, insideMessage }) => contentType === "text/calendar" && insideMessage === undefined);
		if (part === undefined || facts.sender.organization === "") return [];
		const text = part.text().slice(0, longestCalendar);
		return /^METHOD:(?:REQUEST|REPLY|CANCEL|COUNTER)/im.test(text) && namesSender(text, facts)
			? [{ code: "GOOD_CALENDAR_INVITATION" }]
			: [];
	},
};

const longestCalendar = 20_000;

function namesSender(text: string, { sender }: Facts): boolean {
	const unfolded = unfoldedCalendar(text);
	for (const match of unfolded.matchAll(/^(?:ORGANIZER|ATTENDEE)[^\n]{0,500}mailto:[^@\n]{1,128}@([^\s>"]{1,253})/gim)) {
		if (organizationalDomain((match[1] ?? "").toLowerCase()) === sender.organization) return true;
	}
	return false;
}
