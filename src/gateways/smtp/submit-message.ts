import { StorageError } from "../../base/storage-error.ts";
import type { DeferralReason, Receipt, RefusalReason } from "../../gate/submission.ts";
import { type Answer, say, sayAnd } from "./answer.ts";
import { headerOf, hopsOf, topOfMessage, withTop } from "./complete-message.ts";
import type { Conversation } from "./conversation.ts";
import type { DataReader, DataResult } from "./data-reader.ts";
import { receivedField } from "./received-field.ts";
import { replies } from "./replies.ts";
import type { Transaction } from "./transaction.ts";
import { within } from "./within.ts";

type Collected = Extract<DataResult, { kind: "message" }>;

type Unreadable = Exclude<DataResult["kind"], "message"> | "too-many-hops";

const unreadable: Readonly<Record<Unreadable, Answer>> = {
	"too-large": replies.tooLarge,
	"no-memory": replies.noMemory,
	"bare-line-end": replies.bareLineEnd,
	nul: replies.nulInMessage,
	"too-many-hops": replies.tooManyHops,
};

const refusals: Readonly<Record<RefusalReason, Answer>> = {
	"sender-not-allowed": replies.senderNotAllowed,
	"not-mail": say("554 5.6.0 This is not a mail message"),
};

const deferrals: Readonly<Record<DeferralReason, Answer>> = {
	frozen: sayAnd("421 4.7.0 Account disabled: ask its administrator", "close"),
	held: say("450 4.7.1 Not taken now, try again later"),
	disk: say("452 4.3.1 No room now, try again later"),
	busy: say("451 4.3.2 Too busy, try again later"),
	stopping: replies.stopping,
};

/**
 * Hands a message that was read to its end to the gate, and words its answer. 250 is said when the gate said "taken", and never
 * else.
 */
export async function submitMessage(conversation: Conversation, transaction: Transaction, reader: DataReader): Promise<Answer> {
	const result = reader.finish();
	if (result.kind === "message") return submit(conversation, transaction, result, reader);
	return refuse(conversation, result.kind, reader);
}

function refuse(conversation: Conversation, why: Unreadable, reader: DataReader): Answer {
	reader.release();
	const { context, id, account } = conversation;
	if (why === "no-memory") context.counters.messagesDeferred++;
	else context.counters.messagesRefused++;
	context.log.warn({ session: id, account: account?.name, bytes: reader.received, why }, "Message not taken");
	return unreadable[why];
}

async function submit(conversation: Conversation, transaction: Transaction, collected: Collected, reader: DataReader): Promise<Answer> {
	const { context, account } = conversation;
	const header = headerOf(collected.buffer.subarray(collected.start, collected.end));
	if (hopsOf(header) > context.settings.limits.hops) return refuse(conversation, "too-many-hops", reader);
	// The gate may hold on to the bytes after we gave up waiting: they count until it is done.
	const handedIn = handIn(conversation, transaction, collected, header).finally(() => reader.release());
	try {
		const { receipt, bytes } = await within(handedIn, context.settings.limits.deskTime);
		return answerTo(conversation, receipt, transaction, bytes);
	} catch (error) {
		context.counters.messagesDeferred++;
		context.log.error({ session: conversation.id, account: account!.name, error }, "A message could not be handed in");
		return error instanceof StorageError && error.code === "no-room" ? deferrals.disk : replies.ourFault;
	}
}

async function handIn(
	conversation: Conversation,
	transaction: Transaction,
	collected: Collected,
	header: string,
): Promise<{ receipt: Receipt; bytes: number }> {
	const message = completed(conversation, transaction, collected, header);
	const { mailFrom, parameters, recipients } = transaction;
	const submission = { session: conversation.session(), accountId: conversation.account!.id, mailFrom, parameters, recipients, message };
	return { receipt: await conversation.context.desk.submit(submission), bytes: message.length };
}

function completed(conversation: Conversation, transaction: Transaction, { buffer, start, end }: Collected, header: string): Buffer {
	const { context, helo, clientAddress, tls, tlsCipher, account, id } = conversation;
	const { hostname, showClientAddress } = context.settings;
	const time = context.clock.now();
	const received = receivedField({
		helo,
		clientAddress,
		showClientAddress,
		hostname,
		tls,
		tlsCipher,
		smtputf8: transaction.parameters.smtputf8,
		account: account!.name,
		id: `${id}.${++conversation.messages}`,
		time,
	});
	return withTop(buffer, start, end, topOfMessage(header, received, hostname, time));
}

function answerTo(conversation: Conversation, receipt: Receipt, transaction: Transaction, bytes: number): Answer {
	const { context, id, account } = conversation;
	const facts = { session: id, account: account?.name, mailFrom: transaction.mailFrom, recipients: transaction.recipients.length, bytes };
	switch (receipt.kind) {
		case "taken":
			context.counters.messagesTaken++;
			context.counters.bytesTaken += bytes;
			context.log.debug({ ...facts, message: receipt.id }, "Message taken");
			return say(`250 2.0.0 Ok: queued as ${receipt.id}`);
		case "refused":
			context.counters.messagesRefused++;
			context.log.warn({ ...facts, why: receipt.why, text: receipt.text }, "Message refused");
			return refusals[receipt.why];
		case "deferred":
			context.counters.messagesDeferred++;
			context.log.warn({ ...facts, why: receipt.why, text: receipt.text }, "Message deferred");
			return deferrals[receipt.why];
	}
}
