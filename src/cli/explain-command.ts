import { messagePlace } from "../app/readers/message-place.ts";
import { readPaths } from "../app/readers/read-paths.ts";
import type { Found, FoundMessage } from "../app/readers/found.ts";
import { openScanner } from "../app/scanner-settings.ts";
import { safeJson } from "../base/safe-json.ts";
import { exitStatus } from "./exit-status.ts";
import { accountLines } from "./account-report.ts";
import { type JudgingOptions, settingsOf } from "./scanner-options.ts";
import { Screen } from "./screen.ts";

export interface ExplainOptions extends JudgingOptions {
	readonly index?: number;
	readonly json?: boolean;
}

/** `tidegate explain FILE`: the whole account of one message. Throws a sentence where the file's name and `index` mean two. */
export async function explainCommand(path: string, options: ExplainOptions): Promise<number> {
	const place = messagePlace(path);
	if (place !== undefined && options.index !== undefined && options.index !== place.index)
		throw new Error(`${path} is the message #${place.index}, --index ${options.index} is another: leave one of the two out`);
	const screen = new Screen();
	// Of what a place names there is one.
	const wanted = place === undefined ? (options.index ?? 0) : 0;
	const { message, more, trouble } = await pick(readPaths([path]), wanted);
	if (message === undefined) {
		screen.error(trouble ?? `${path}: there is no message ${wanted} in it; the first is --index 0`);
		return exitStatus.trouble;
	}
	const account = await (await openScanner(settingsOf(options))).explain(message.bytes);
	if (options.json) await screen.line(safeJson({ source: message.source, index: message.index, ...account }));
	else {
		for (const line of accountLines(account, message, screen.columns, screen.paint)) await screen.line(line);
		if (more) await screen.line(screen.paint("dim", `\nThere are more messages in it; the next is --index ${wanted + 1}.`));
	}
	await screen.flush();
	return exitStatus.done;
}

interface Picked {
	readonly message?: FoundMessage;
	readonly more?: boolean;
	/** Why there is none. */
	readonly trouble?: string;
}

/** The message at a position over everything that is found, and whether another follows it. */
async function pick(found: AsyncGenerator<Found>, wanted: number): Promise<Picked> {
	let position = 0;
	let message: FoundMessage | undefined;
	for await (const item of found) {
		if (message !== undefined) return { message, more: true };
		if (item.kind === "unreadable") return { trouble: `${item.source}: ${item.reason}` };
		// The reader may write over the bytes while it looks for the next.
		if (position++ === wanted) message = { ...item, bytes: new Uint8Array(item.bytes) };
	}
	return message === undefined ? {} : { message, more: false };
}
