import { HandingClient } from "./handing-client.ts";

/** How mail is handed in: to a gate on loopback, by a client that says (XCLIENT) which network it comes from. */
export interface BlastOptions {
	readonly port: number;
	readonly login: string;
	readonly password: string;
	/** The network the client says it is in. */
	readonly clientAddress: string;
	readonly connections: number;
	readonly mailFrom: string;
	/** Pause before each message of a connection, in milliseconds: a sending program that takes its time. */
	readonly pause?: number;
	readonly onProgress?: (done: number) => void;
	/** Ends it early, as when the account is frozen. */
	readonly signal?: AbortSignal;
}

export interface Letter {
	readonly to: string;
	readonly message: Uint8Array;
}

export interface BlastResult {
	readonly accepted: number;
	readonly deferred: number;
	readonly refused: number;
	/** Milliseconds from the end of a message to its answer, for each that was accepted. */
	readonly waits: readonly number[];
}

/** Hands in letters over several connections, as a newsletter program does. Letters are made when it is their turn. */
export async function blast(letters: Iterator<Letter>, options: BlastOptions): Promise<BlastResult> {
	const counts = { accepted: 0, deferred: 0, refused: 0 };
	const waits: number[] = [];
	let done = 0;
	const note = (reply: string, wait: number) => {
		if (reply.startsWith("2")) waits.push(wait);
		counts[reply.startsWith("2") ? "accepted" : reply.startsWith("4") ? "deferred" : "refused"]++;
		options.onProgress?.(++done);
	};
	await Promise.all(Array.from({ length: options.connections }, () => handIn(letters, options, note)));
	return { ...counts, waits };
}

async function handIn(letters: Iterator<Letter>, options: BlastOptions, note: (reply: string, wait: number) => void): Promise<void> {
	const client = new HandingClient(options.port);
	try {
		await client.greet(options.clientAddress);
		await client.logIn(options.login, options.password);
		for (let next = letters.next(); !next.done && options.signal?.aborted !== true; next = letters.next()) {
			if (options.pause !== undefined) await new Promise((resolve) => setTimeout(resolve, options.pause));
			const { reply, wait } = await client.send(options.mailFrom, next.value.to, next.value.message);
			note(reply, wait);
		}
		await client.quit();
	} catch (cause) {
		if (options.signal?.aborted !== true) throw cause;
	} finally {
		client.close();
	}
}
