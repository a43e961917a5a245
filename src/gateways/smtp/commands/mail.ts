import { readPath } from "../address-path.ts";
import type { Answer } from "../answer.ts";
import type { Conversation } from "../conversation.ts";
import { readParameters } from "../esmtp-parameters.ts";
import { readMailParameters } from "../mail-parameters.ts";
import { replies } from "../replies.ts";
import { Transaction } from "../transaction.ts";
import { withDomain } from "../with-domain.ts";

/** MAIL FROM (RFC 5321 4.1.1.2; RFC 6409 4.3 and 6.1: only for who logged in, and only as whom they may). */
export function mail(conversation: Conversation, argument: string): Answer {
	return refusedOrder(conversation) ?? begin(conversation, argument);
}

function refusedOrder({ context, helo, account, transaction }: Conversation): Answer | undefined {
	if (context.stopping) return replies.stopping;
	if (helo === "") return replies.helloFirst;
	if (account === undefined) return replies.authFirst;
	return transaction === undefined ? undefined : replies.alreadyInMail;
}

function begin(conversation: Conversation, argument: string): Answer {
	const path = readPath(/^FROM: *(.*)$/i.exec(argument)?.[1] ?? "");
	if (path.kind === "malformed") return replies.badSender;
	const given = readParameters(path.rest);
	if (given === undefined) return replies.badParameter;
	const read = readMailParameters(given);
	if (read.kind === "refused") return read.answer;
	if (path.kind === "utf8-path" && !read.parameters.smtputf8) return replies.senderNeedsUtf8;
	const { context, account, id } = conversation;
	if (read.size > context.settings.limits.messageBytes) return replies.tooLarge;
	const mailFrom = withDomain(path.address, context.settings.hostname);
	if (!context.desk.maySendAs(account!.id, mailFrom)) {
		context.log.warn({ session: id, account: account!.name, mailFrom }, "Sender address not allowed for this account");
		context.counters.messagesRefused++;
		return replies.senderNotAllowed;
	}
	conversation.transaction = new Transaction(mailFrom, read.parameters, read.size);
	return replies.senderOk;
}
