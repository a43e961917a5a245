import { createInterface } from "node:readline/promises";
import { safeText } from "../../base/safe-text.ts";

/** Asks the person at the terminal for a line; undefined when nobody is there, or the input ends. */
export type Prompt = (question: string) => Promise<string | undefined>;

export const askOnTerminal: Prompt = async (question) => {
	if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return undefined;
	// On standard error, so that what is written to a file stays clean.
	const lines = createInterface({ input: process.stdin, output: process.stderr });
	// The terminal is in raw mode and sends no signal. Not closed here: the question must not look answered before it arrives.
	lines.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
	const ended = new Promise<undefined>((resolve) => lines.once("close", () => resolve(undefined)));
	try {
		const answer = await Promise.race([lines.question(question), ended]);
		return answer === undefined ? undefined : safeText(answer);
	} finally {
		lines.close();
	}
};

/** Whether an answer says yes; everything else, none among it, is no. */
export function isYes(answer: string | undefined): boolean {
	return /^y(?:es)?$/i.test(answer ?? "");
}
