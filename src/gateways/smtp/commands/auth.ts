import { setTimeout as sleep } from "node:timers/promises";
import type { LoginResult } from "../../../gate/submission.ts";
import { type Answer, sayAnd } from "../answer.ts";
import { AuthExchange, type AuthStep, authMechanisms } from "../auth-exchange.ts";
import type { Conversation } from "../conversation.ts";
import { mayLogIn } from "../may-log-in.ts";
import { replies } from "../replies.ts";
import { within } from "../within.ts";

/** AUTH (RFC 4954), PLAIN and LOGIN. */
export function auth(conversation: Conversation, argument: string): Answer | Promise<Answer> {
	const refused = refusedOrder(conversation);
	if (refused !== undefined) return refused;
	const [name = "", initial, ...more] = argument.split(" ");
	const mechanism = authMechanisms.find((known) => known === name.toUpperCase());
	if (name === "" || more.length > 0) return replies.badArguments;
	if (mechanism === undefined) return replies.unknownMechanism;
	conversation.exchange = new AuthExchange(mechanism);
	return take(conversation, conversation.exchange.start(initial));
}

/** A line that the client sent in an exchange. */
export function continueAuth(conversation: Conversation, line: string): Answer | Promise<Answer> {
	return take(conversation, conversation.exchange!.next(line));
}

function refusedOrder(conversation: Conversation): Answer | undefined {
	if (!conversation.esmtp) return replies.helloFirst;
	if (conversation.account !== undefined || conversation.transaction !== undefined) return replies.authNotNow;
	return mayLogIn(conversation) ? undefined : replies.encryptionRequired;
}

function take(conversation: Conversation, step: AuthStep): Answer | Promise<Answer> {
	if (step.kind === "ask") return sayAnd(`334 ${step.challenge}`, "line");
	conversation.exchange = undefined;
	if (step.kind === "cancelled") return replies.authCancelled;
	if (step.kind === "malformed") return replies.authMalformed;
	return logIn(conversation, step.login, step.password);
}

async function logIn(conversation: Conversation, login: string, password: string): Promise<Answer> {
	const { context, clientAddress, helo } = conversation;
	const expelled = new Set<number>();
	conversation.expelledMeanwhile = expelled;
	try {
		const attempt = context.desk.login({ login, password, clientAddress, helo });
		const result = await within(attempt, context.settings.limits.deskTime);
		if (result.kind === "welcome" && expelled.has(result.account.id)) return replies.expelled;
		return await answerTo(conversation, result, login);
	} catch (error) {
		context.log.error({ session: conversation.id, client: clientAddress, error }, "A login could not be checked");
		return replies.ourFault;
	} finally {
		conversation.expelledMeanwhile = undefined;
	}
}

function answerTo(conversation: Conversation, result: LoginResult, login: string): Answer | Promise<Answer> {
	const { context, clientAddress, id, helo } = conversation;
	const facts = { session: id, client: clientAddress, helo, login, tls: conversation.tls };
	switch (result.kind) {
		case "welcome":
			conversation.account = result.account;
			conversation.loginAt = context.clock.now();
			context.counters.logins++;
			context.log.debug({ ...facts, account: result.account.name }, "Logged in");
			return replies.loggedIn;
		case "frozen":
			context.counters.loginsFrozen++;
			context.log.warn(facts, "Login of a frozen account");
			return replies.frozenLogin;
		case "slow-down":
			context.counters.loginsSlowedDown++;
			context.log.warn({ ...facts, seconds: result.seconds }, "Too many wrong passwords; login not looked at");
			return later(Math.min(result.seconds * 1000, context.settings.limits.slowDownDelay), replies.slowDown);
		case "wrong":
			context.counters.loginsWrong++;
			context.log.warn(facts, "Wrong login");
			return wrong(conversation);
	}
}

function wrong(conversation: Conversation): Promise<Answer> {
	const { wrongLoginDelay, loginFailures } = conversation.context.settings.limits;
	conversation.loginFailures++;
	return later(wrongLoginDelay, conversation.loginFailures >= loginFailures ? replies.tooManyWrongLogins : replies.wrongLogin);
}

async function later(milliseconds: number, answer: Answer): Promise<Answer> {
	await sleep(milliseconds);
	return answer;
}
