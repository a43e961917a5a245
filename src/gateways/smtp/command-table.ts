import type { Answer } from "./answer.ts";
import { auth } from "./commands/auth.ts";
import { data } from "./commands/data.ts";
import { ehlo, helo } from "./commands/hello.ts";
import { mail } from "./commands/mail.ts";
import { rcpt } from "./commands/rcpt.ts";
import { startTls } from "./commands/starttls.ts";
import { xclient } from "./commands/xclient.ts";
import type { Conversation } from "./conversation.ts";
import { replies } from "./replies.ts";

/** Answers one command. It may change the conversation; it never throws but for our own faults. */
export type Command = (conversation: Conversation, argument: string) => Answer | Promise<Answer>;

const notImplemented: Command = () => replies.notImplemented;

/** Every command that is known, by its verb. Those of RFC 5321 that would tell who is known here are known and not offered. */
export const commandTable: Readonly<Record<string, Command>> = {
	EHLO: ehlo,
	HELO: helo,
	STARTTLS: startTls,
	AUTH: auth,
	MAIL: mail,
	RCPT: rcpt,
	DATA: data,
	RSET(conversation, argument) {
		if (argument !== "") return replies.noArguments;
		conversation.transaction = undefined;
		return replies.idleOk;
	},
	NOOP: () => replies.idleOk,
	VRFY: (_, argument) => (argument === "" ? replies.badArguments : replies.verifyNothing),
	HELP: () => replies.help,
	QUIT: (_, argument) => (argument === "" ? replies.bye : replies.noArguments),
	XCLIENT: xclient,
	EXPN: notImplemented,
	ETRN: notImplemented,
	BDAT: notImplemented,
	TURN: notImplemented,
	SEND: notImplemented,
	SOML: notImplemented,
	SAML: notImplemented,
};
