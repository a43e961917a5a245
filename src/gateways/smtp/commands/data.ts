import type { Answer } from "../answer.ts";
import type { Conversation } from "../conversation.ts";
import { replies } from "../replies.ts";

/** DATA (RFC 5321 4.1.1.4). Refused where messages already fill the memory set aside for them. */
export function data({ context, transaction }: Conversation, argument: string): Answer {
	if (transaction === undefined) return replies.mailFirst;
	if (argument !== "") return replies.noArguments;
	if (transaction.recipients.length === 0) return transaction.refusedRecipient ? replies.noValidRecipients : replies.rcptFirst;
	if (context.budget.roomForNew) return replies.sendMessage;
	context.counters.messagesDeferred++;
	context.log.warn({ buffered: context.budget.used }, "Messages fill the memory for them (bufferedBytes); DATA is deferred");
	return replies.noMemory;
}
