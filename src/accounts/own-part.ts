/** Text that is looked at; a newsletter's foot is often at its end. */
const readFirst = 20_000;
const readLast = 4_000;

/** Lines with which mail programs begin what somebody else wrote. Plain words: searched for in every message. */
const marks = [
	"-----Original Message",
	"Begin forwarded message",
	"---------- Forwarded message",
	"________________________________\nFrom:",
];
const fieldLine =
	/\n(?:From|Von|De|Da|Van|Od|От|差出人|보낸 ?사람|发件人|寄件者)\s?[:：] ?[^\n]{3,120}\n(?:[^\n]{0,200}\n)?(?:Sent|Date|To|Gesendet|An|Envoyé|Enviado|Para|Inviato|Verzonden|Wysłano|Отправлено|送信日時|宛先|발송|받는|发送时间|收件人)/u;
/** "On 3 May Jo wrote:", the sign of a quote in most languages: an address before a colon at the end of its line. */
const wroteLine =
	/^(?:On |Am |Le |El |Em |Il |Op |W dniu |Dne |Den )?[^\n]{0,160}(?:wrote|writes|schrieb|écrit|escribió|escreveu|scritto|schreef|napisał|пишет|написал|写道|寫道|作成|님이 작성)[^\n]{0,20}:$/u;

/** What the author of a message wrote, as far as it can be told: without quoted lines and what follows the head of an earlier mail. */
export function ownPart(visibleText: string): string {
	const text = endsOf(visibleText);
	const end = endOfOwn(text);
	const own = end < text.length ? text.slice(0, end) : text;
	if (!own.includes(">") && !own.includes(":\n") && !own.endsWith(":")) return own;
	return own
		.split("\n")
		.filter((line) => !isQuote(line) && !(line.endsWith(":") && wroteLine.test(line)))
		.join("\n");
}

/** As much of a text as is looked at. */
export function endsOf(visibleText: string): string {
	if (visibleText.length <= readFirst + readLast) return visibleText;
	return `${visibleText.slice(0, readFirst)}\n${visibleText.slice(-readLast)}`;
}

function endOfOwn(text: string): number {
	let end = text.length;
	for (const mark of marks) {
		const at = text.indexOf(mark);
		if (at >= 0 && at < end) end = at;
	}
	const field = text.slice(0, end).search(fieldLine);
	return field >= 0 ? field : end;
}

function isQuote(line: string): boolean {
	const first = line.trimStart();
	return first.startsWith(">") || first.startsWith("|");
}
