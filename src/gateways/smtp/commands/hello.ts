import { type Answer, say } from "../answer.ts";
import type { Conversation } from "../conversation.ts";
import { helloName } from "../hello-name.ts";
import { mayLogIn } from "../may-log-in.ts";
import { replies } from "../replies.ts";
import { xclientNames } from "../xclient.ts";

/** EHLO (RFC 5321 4.1.1.1): names the extensions, and ends a transaction. */
export function ehlo(conversation: Conversation, argument: string): Answer {
	if (argument === "") return replies.badArguments;
	introduce(conversation, argument, true);
	const lines = [conversation.context.settings.hostname, ...extensions(conversation)];
	return say(lines.map((line, index) => `250${index === lines.length - 1 ? " " : "-"}${line}`).join("\r\n"), "idle");
}

/** HELO: without extensions, and so without AUTH and a way to send. */
export function helo(conversation: Conversation, argument: string): Answer {
	if (argument === "") return replies.badArguments;
	introduce(conversation, argument, false);
	return say(`250 ${conversation.context.settings.hostname}`, "idle");
}

function introduce(conversation: Conversation, argument: string, esmtp: boolean): void {
	conversation.helo = helloName(argument);
	conversation.esmtp = esmtp;
	conversation.transaction = undefined;
}

function extensions(conversation: Conversation): string[] {
	const { context, tls, peerAddress, account } = conversation;
	const lines = ["PIPELINING", `SIZE ${context.settings.limits.messageBytes}`, "8BITMIME", "SMTPUTF8", "DSN", "ENHANCEDSTATUSCODES"];
	if (context.tls && !tls) lines.push("STARTTLS");
	if (mayLogIn(conversation) && account === undefined) lines.push("AUTH PLAIN LOGIN");
	if (context.xclientFrom(peerAddress)) lines.push(`XCLIENT ${xclientNames.join(" ")}`);
	return lines;
}
