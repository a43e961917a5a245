import type { RecipientNotice } from "../../../gate/ledger.ts";
import { readPath } from "../address-path.ts";
import type { Answer } from "../answer.ts";
import type { Conversation } from "../conversation.ts";
import { readNotify, readOrcpt } from "../dsn-parameters.ts";
import { readParameters } from "../esmtp-parameters.ts";
import { replies } from "../replies.ts";
import type { Transaction } from "../transaction.ts";
import { withDomain } from "../with-domain.ts";

/** RCPT TO (RFC 5321 4.1.1.3). */
export function rcpt(conversation: Conversation, argument: string): Answer {
	const { transaction, context } = conversation;
	if (transaction === undefined) return replies.mailFirst;
	if (transaction.recipients.length >= context.settings.limits.recipients) return replies.tooManyRecipients;
	const answer = add(transaction, argument, context.settings.hostname);
	if (answer !== replies.recipientOk) transaction.refusedRecipient = true;
	return answer;
}

function add(transaction: Transaction, argument: string, hostname: string): Answer {
	const path = readPath(/^TO: *(.*)$/i.exec(argument)?.[1] ?? "");
	if (path.kind === "malformed" || path.address === "") return replies.badRecipient;
	const { smtputf8 } = transaction.parameters;
	if (path.kind === "utf8-path" && !smtputf8) return replies.recipientNeedsUtf8;
	const given = readParameters(path.rest);
	const notice = given === undefined ? replies.badParameter : readNotice(given, smtputf8);
	if ("text" in notice) return notice;
	transaction.add({ address: withDomain(path.address, hostname), ...notice });
	return replies.recipientOk;
}

function readNotice(given: ReadonlyMap<string, string>, smtputf8: boolean): RecipientNotice | Answer {
	let notify: RecipientNotice["notify"] | undefined = [];
	let orcpt: string | undefined = "";
	for (const [key, value] of given) {
		if (key === "NOTIFY") notify = readNotify(value);
		else if (key === "ORCPT") orcpt = readOrcpt(value, smtputf8);
		else return replies.unknownParameter;
	}
	return notify === undefined || orcpt === undefined ? replies.badParameter : { notify, orcpt };
}
