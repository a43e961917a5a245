import type { Lesson, Scanner } from "../app/library.ts";
import { localLayerPath } from "../app/local-layer-file.ts";
import { readPaths } from "../app/readers/read-paths.ts";
import { changeLocalLayer } from "../app/change-local-layer.ts";
import { dataFolder } from "../config/data-folder.ts";
import { exitStatus } from "./exit-status.ts";
import { resultPlace } from "./result-place.ts";
import { progressLine, Screen } from "./screen.ts";
import { messageCount } from "./message-count.ts";

export interface LearnOptions {
	readonly as: Lesson;
	readonly data?: string;
}

export interface UnlearnOptions {
	readonly data?: string;
}

type Teach = (scanner: Scanner, message: Uint8Array) => Promise<boolean>;

/** `tidegate learn --as CLASS PATH…`: the next scan knows these messages and what is like them. */
export async function learnCommand(paths: readonly string[], { as, data }: LearnOptions): Promise<number> {
	const teach: Teach = async (scanner, message) => {
		await scanner.learn(message, as);
		return true;
	};
	return change(paths, data, teach, (count) => `Learnt ${messageCount(count)} as ${as}.`);
}

/** `tidegate unlearn PATH…`: takes back what was learnt of these messages. */
export async function unlearnCommand(paths: readonly string[], { data }: UnlearnOptions): Promise<number> {
	return change(
		paths,
		data,
		(scanner, message) => scanner.unlearn(message),
		(count, others) => `Took back ${messageCount(count)}${others > 0 ? `; ${messageCount(others)} had not been learnt` : ""}.`,
	);
}

async function change(
	paths: readonly string[],
	data: string | undefined,
	teach: Teach,
	say: (taught: number, others: number) => string,
): Promise<number> {
	const screen = new Screen();
	const folder = dataFolder(data);
	const counts = { taught: 0, others: 0, unread: 0 };
	screen.startProgress(() => progressLine("Learning", 0, undefined, counts.taught + counts.others));
	const size = await changeLocalLayer(folder, async (scanner) => {
		for await (const item of readPaths(paths)) {
			if (item.kind === "unreadable") {
				counts.unread++;
				screen.error(`${resultPlace(item)}: ${item.reason}`);
			} else if (await teach(scanner, item.bytes)) counts.taught++;
			else counts.others++;
			screen.progressed();
		}
	});
	screen.endProgress();
	await screen.line(`${say(counts.taught, counts.others)} ${localLayerPath(folder)} now holds ${messageCount(size)}.`);
	await screen.flush();
	return counts.unread > 0 ? exitStatus.trouble : exitStatus.done;
}
