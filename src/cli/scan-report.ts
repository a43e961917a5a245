import { mailClasses } from "../app/mail-class.ts";
import type { Scanned } from "../app/threads/scan-result.ts";
import { verdictOf } from "../app/threads/verdict-record.ts";
import { percent } from "./percent.ts";
import { resultPlace } from "./result-place.ts";
import type { ScanTally } from "./scan-tally.ts";
import { strongestReason } from "./strongest-reason.ts";
import { thresholdNote } from "./threshold-note.ts";
import { bar } from "./terminal/bar.ts";
import { classColours, type Paint } from "./terminal/colour.ts";
import { inColumns, shorten, shortenStart, wrap } from "./terminal/columns.ts";
import { safeText } from "../base/safe-text.ts";
import { grouped } from "../base/grouped.ts";
import { messageCount } from "./message-count.ts";

/** Columns of class and probability with the spaces around them. */
const verdictColumns = 15;
/** From this width on there is room to say where the message stands. */
const roomForPlace = 120;
const placeColumns = 28;
/** Where nothing cuts the line, the subject is cut all the same: reasons should stand below each other. */
const widestSubject = 44;

/** One line for one message: class, probability, where it stands if there is room, subject, and the strongest reason. */
export function scanLine(result: Scanned, columns: number, paint: Paint): string {
	const verdict = verdictOf(result.record);
	const name = paint(classColours[verdict.class], inColumns(verdict.class, 5));
	const probability = percent(verdict.probability[verdict.class]).padStart(7);
	const place =
		columns >= roomForPlace ? `${paint("dim", inColumns(shortenStart(safeText(resultPlace(result)), placeColumns), placeColumns))}  ` : "";
	const room = columns - verdictColumns - (place === "" ? 0 : placeColumns + 2);
	const subjectColumns = Math.min(widestSubject, Math.floor(room * 0.45));
	const subject = safeText(verdict.subject) || "(no subject)";
	const reason = shorten(safeText(strongestReason(verdict)), room - subjectColumns - 2);
	return `${name} ${probability}  ${place}${inColumns(subject, subjectColumns)}  ${paint("dim", reason)}`.trimEnd();
}

/** Below a message that was scanned alone: why its verdict is not what its score is. */
export function scanNote({ record }: Scanned, columns: number): string[] {
	const note = thresholdNote(verdictOf(record));
	return note === "" ? [] : wrap(note, columns - 2).map((line) => `  ${line}`);
}

/** How many of which class, as a small bar chart. */
export function scanSummary(tally: ScanTally, seconds: number, columns: number, paint: Paint): string[] {
	const { messages, counts } = tally;
	if (messages === 0) return ["No messages found."];
	const digits = grouped(messages).length;
	const barColumns = Math.max(10, Math.min(40, columns - digits - 20));
	const rows = mailClasses.map((mailClass) => {
		const count = counts[mailClass];
		const number = grouped(count).padStart(digits);
		return `  ${inColumns(mailClass, 5)}  ${number}  ${paint(classColours[mailClass], bar(count / messages, barColumns))} ${percent(count / messages)}`;
	});
	return ["", paint("bold", totals(messages, seconds)), ...rows];
}

function totals(messages: number, seconds: number): string {
	const rate = messages >= 20 ? ` (${grouped(Math.round(messages / seconds))} a second)` : "";
	return `${messageCount(messages)} in ${seconds.toFixed(seconds < 10 ? 2 : 0)} s${rate}`;
}
