import { isAnswer } from "../../mail/is-answer.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { isReplySubject } from "../links/calls-to-action.ts";
import type { Signal } from "../signal.ts";

/** Poses as part of a conversation. */
export const forgedThread: Signal = {
	name: "forged-thread",
	codes: {
		BUILD_REPLY_TO_NOTHING: {
			weight: 0.7,
			tone: "bad",
			phish: 0.2,
			sentence: 'The subject says "{prefix}", but the message answers nothing and quotes nothing',
			example: "Subject: Re: your order, without In-Reply-To and without a quoted line",
		},
		BUILD_THREAD_WITHOUT_REPLY: {
			weight: 0.8,
			tone: "bad",
			phish: 0,
			sentence: "The message claims a place in a conversation, and its subject and text know nothing of one",
			example: "References: <a1@x.example> on a first mail full of pictures",
		},
	},
	look(facts): Finding[] {
		const { mail } = facts;
		const threaded = isAnswer(mail.header);
		const reply = isReplySubject(mail.subject);
		if (reply && !threaded && !quotes(facts))
			return [{ code: "BUILD_REPLY_TO_NOTHING", detail: { prefix: mail.subject.slice(0, mail.subject.search(/[:：]/u) + 1) } }];
		const posing = threaded && !reply && mail.html !== undefined && !quotes(facts) && !isAutomatic(facts);
		return posing ? [{ code: "BUILD_THREAD_WITHOUT_REPLY" }] : [];
	},
};

/** Lines with ">", the head of an earlier mail, an attached one, or links inside of a quotation. */
function quotes({ mail }: Facts): boolean {
	if (mail.parts.some(({ contentType }) => contentType === "message/rfc822")) return true;
	if (mail.links.some(({ kind }) => kind === "quoted")) return true;
	const text = (mail.plainText ?? mail.visibleText).slice(0, longestText);
	if (/^\s?>/mu.test(text) || /^-{3,20} ?[^-\n]{3,60}-{3,20}/mu.test(text) || /^_{10,}/mu.test(text)) return true;
	return earlierHead.test(text) || earlierHead.test(mail.visibleText.slice(0, longestText));
}

const longestText = 20_000;

/** "From: … Sent: …" and "On …, … wrote:" in the languages of mail programs. */
const earlierHead =
	/^\W{0,3}(?:From|Von|De|Da|Van|От|Od|Från|Fra|发件人|寄件者|差出人|보낸 ?사람|Sent|Gesendet|Envoyé|Enviado|Inviato|Verzonden|Отправлено)\s?[:：]|\b(?:wrote|writes|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|пишет|написал[аи]?|napisał\(?a?\)?|napsala?|skrev|님이 작성|写道|寫道|のメッセージ)\s?[:：]/imu;

/** Shops and trackers thread their notices. */
function isAutomatic({ mail }: Facts): boolean {
	return mail.header.has("Auto-Submitted") || mail.header.has("List-Unsubscribe") || mail.header.has("List-Id");
}
