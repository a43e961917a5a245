import type { Answer } from "../answer.ts";
import type { Conversation } from "../conversation.ts";
import { replies } from "../replies.ts";

/** STARTTLS (RFC 3207). The connection throws away what was sent in clear behind it. */
export function startTls(conversation: Conversation, argument: string): Answer {
	if (argument !== "") return replies.noArguments;
	if (conversation.tls) return replies.tlsAlready;
	return conversation.context.tls ? replies.tlsReady : replies.tlsNotAvailable;
}
