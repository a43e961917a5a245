import { Agent, type IncomingMessage, request } from "node:http";
import type { Observation, Outcome } from "../gate/gate-control.ts";
import type { LedgerRow } from "../gate/ledger.ts";
import {
	type Answered,
	type Asked,
	answerFromWire,
	askedToWire,
	type ControlCall,
	controlPath,
	ledgerEnd,
} from "../gateways/http/control/control-wire.ts";
import { type AskControl, connectionOf } from "./connection-of.ts";
import type { ControlConnection } from "./control-connection.ts";

/** The gate could not be asked. "not-running": nobody listens there, so its store may be opened instead. */
export class ControlError extends Error {
	readonly code: "not-running" | "not-allowed" | "broken" | "failed";

	constructor(code: ControlError["code"], message: string, cause?: unknown) {
		super(message, { cause });
		this.name = "ControlError";
		this.code = code;
	}
}

/** Past mail handed over at a time: a mailbox of years is larger than what one request may hold. */
const observationsAtOnce = 500;

/** Asks the gate that runs on a data folder, over its control socket. Rejects with a ControlError when none answers there. */
export async function connectControl(socketPath: string): Promise<ControlConnection> {
	const agent = new Agent({ keepAlive: true });
	const send = (path: string, body: string | undefined) => answerOf({ socketPath, agent, path, body });
	await textOf(await send("/healthz", undefined));
	const call: AskControl = async <Name extends ControlCall>(called: Name, asked: Asked<Name>): Promise<Answered<Name>> =>
		answerFromWire(called, await textOf(await send(`${controlPath}${called}`, askedToWire(called, asked))));
	return {
		...connectionOf(call),
		learn: (account, observations, by) => learnInPieces(call, account, observations, by),
		ledger: (filter) => ledgerRows(() => send(`${controlPath}ledger`, JSON.stringify(filter))),
		reached: "running",
		close: async () => agent.destroy(),
	};
}

async function learnInPieces(
	call: AskControl,
	account: string,
	observations: readonly Observation[],
	by: string,
): Promise<Outcome<{ readonly learnt: number }>> {
	let learnt = 0;
	let from = 0;
	do {
		const outcome = await call("learn", [account, observations.slice(from, from + observationsAtOnce), by]);
		if (!outcome.done) return outcome;
		learnt += outcome.value.learnt;
		from += observationsAtOnce;
	} while (from < observations.length);
	return { done: true, value: { learnt } };
}

async function* ledgerRows(ask: () => Promise<IncomingMessage>): AsyncGenerator<LedgerRow> {
	const answer = await ask();
	if (answer.statusCode !== 200) await textOf(answer);
	let rest = "";
	try {
		for await (const piece of answer.setEncoding("utf8")) {
			const lines = (rest + piece).split("\n");
			rest = lines.pop() ?? "";
			for (const line of lines) {
				if (line === ledgerEnd) return;
				yield JSON.parse(line) as LedgerRow;
			}
		}
	} catch (error) {
		throw error instanceof ControlError ? error : brokenOff(error);
	} finally {
		answer.destroy();
	}
	throw brokenOff();
}

function brokenOff(cause?: unknown): ControlError {
	return new ControlError("broken", "The gate went away in the middle of its answer. Look whether it still runs, and ask again.", cause);
}

interface Question {
	readonly socketPath: string;
	readonly agent: Agent;
	readonly path: string;
	readonly body: string | undefined;
}

/** There is no time limit: a hold is answered when nothing more is handed over. */
function answerOf({ socketPath, agent, path, body }: Question): Promise<IncomingMessage> {
	return new Promise((resolve, reject) => {
		const headers = body === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
		const sent = request({ socketPath, agent, path, headers, method: body === undefined ? "GET" : "POST" }, resolve);
		sent.once("error", (error) => reject(connectError(error, socketPath)));
		sent.end(body);
	});
}

function connectError(error: NodeJS.ErrnoException, path: string): ControlError {
	if (error.code === "ENOENT" || error.code === "ECONNREFUSED" || error.code === "ENOTSOCK") {
		return new ControlError("not-running", `No gate runs on this data folder (${path}). Start it with: tidegate serve`, error);
	}
	if (error.code === "EACCES" || error.code === "EPERM") {
		return new ControlError(
			"not-allowed",
			`You may not open ${path}. Run this as the user that the gate runs as, for example with sudo -u.`,
			error,
		);
	}
	if (error.code === "ECONNRESET" || error.code === "EPIPE") return brokenOff(error);
	return new ControlError("broken", `The gate cannot be asked (${path}): ${error.message}`, error);
}

/** The body of a good answer; of a bad one its problem details are thrown. */
async function textOf(answer: IncomingMessage): Promise<string> {
	const pieces: string[] = [];
	try {
		for await (const piece of answer.setEncoding("utf8")) pieces.push(piece);
	} catch (error) {
		throw brokenOff(error);
	}
	const text = pieces.join("");
	if (answer.statusCode === 200) return text;
	throw new ControlError("failed", `The gate answered ${answer.statusCode}: ${detailOf(text)}`);
}

function detailOf(text: string): string {
	try {
		return String((JSON.parse(text) as { detail?: unknown }).detail);
	} catch {
		return text.slice(0, 200);
	}
}
