import type { Answer } from "../answer.ts";
import type { Conversation } from "../conversation.ts";
import { helloName } from "../hello-name.ts";
import { replies } from "../replies.ts";
import { readXclient } from "../xclient.ts";

/** XCLIENT (Postfix's XCLIENT_README): a trusted proxy says who its client is. The session begins anew, with a greeting. */
export function xclient(conversation: Conversation, argument: string): Answer {
	const { context, peerAddress, id } = conversation;
	if (!context.xclientFrom(peerAddress)) {
		context.log.warn({ session: id, client: peerAddress }, "XCLIENT from an address that is not trusted with it (xclientFrom)");
		return replies.xclientRefused;
	}
	if (conversation.transaction !== undefined) return replies.alreadyInMail;
	const attributes = readXclient(argument);
	if (attributes === undefined) return replies.badArguments;
	conversation.restart();
	if (attributes.address !== undefined) conversation.clientAddress = attributes.address || peerAddress;
	if (attributes.helo !== undefined) conversation.helo = helloName(attributes.helo);
	if (attributes.esmtp !== undefined) conversation.esmtp = attributes.esmtp;
	context.log.debug({ session: id, client: conversation.clientAddress, proxy: peerAddress }, "XCLIENT");
	return { text: conversation.greeting(), next: "command" };
}
