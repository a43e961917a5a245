import type { AccountView, Observation } from "../../app/control-connection.ts";
import { type ObserveMail, observeMail } from "../../app/observe-mail.ts";
import { measurePaths } from "../../app/readers/measure-paths.ts";
import { readPaths } from "../../app/readers/read-paths.ts";
import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { messageCount } from "../message-count.ts";
import { resultPlace } from "../result-place.ts";
import { progressLine } from "../screen.ts";
import { safeText } from "../../base/safe-text.ts";
import { type Desk, type DeskOptions, operator } from "./desk.ts";
import { isOwnAddress } from "../../base/is-own-address.ts";
import { refused } from "./refused.ts";

/** Strangers' mail that is named one by one; the rest is counted. */
const named = 5;

interface Tally {
	learnt: number;
	seen: number;
	foreign: number;
	unread: number;
}

/** `tidegate account learn NAME PATH…`: the account's profile from its past mail. */
export async function accountLearnCommand(
	desk: Desk,
	name: string,
	paths: readonly string[],
	options: DeskOptions,
	observe: ObserveMail = observeMail,
): Promise<number> {
	const { control, screen } = desk;
	const found = await control.account(name);
	if (!found.done) return refused(desk, options, found);
	const tally: Tally = { learnt: 0, seen: 0, foreign: 0, unread: 0 };
	const past = await inOrder(observations(desk, found.value, paths, tally, observe));
	screen.endProgress();
	if (past.length > 0) {
		const outcome = await control.learn(name, past, operator);
		if (!outcome.done) return refused(desk, options, outcome);
		tally.learnt = outcome.value.learnt;
	}
	if (options.json) await screen.line(safeJson(tally));
	else await summarize(desk, name, tally);
	return tally.unread > 0 ? exitStatus.trouble : exitStatus.done;
}

/** What each message tells, with a progress bar. What cannot be read, and what others wrote, is named and left out. */
async function* observations(
	{ screen, config }: Desk,
	{ account }: AccountView,
	paths: readonly string[],
	tally: Tally,
	observe: ObserveMail,
): AsyncGenerator<Observation> {
	let bytes = 0;
	const total = screen.showsProgress ? measurePaths(paths) : undefined;
	screen.startProgress(() => progressLine("Learning", bytes, total, tally.seen));
	const onBytes = (count: number) => {
		bytes += count;
	};
	for await (const item of observe(readPaths(paths, { onBytes }), config.own)) {
		if (item.kind !== "observed") {
			tally.unread++;
			screen.error(`${resultPlace(item)}: ${item.reason}`);
		} else if (isOwnAddress(item.from, account.from)) {
			tally.seen++;
			yield item.observation;
		} else if (++tally.foreign <= named) {
			screen.error(`${resultPlace(item)}: left out, it is from ${safeText(item.from) || "nobody"}, which the account does not send as`);
		}
		screen.progressed();
	}
}

/** Oldest first, whatever order the files come in: a profile is told what happened as it happened. What has no date is taken for new. */
async function inOrder(items: AsyncIterable<Observation>): Promise<readonly Observation[]> {
	const all: Observation[] = [];
	for await (const item of items) all.push(item);
	return all.sort((left, right) => (left.at ?? Number.MAX_SAFE_INTEGER) - (right.at ?? Number.MAX_SAFE_INTEGER));
}

async function summarize({ screen }: Desk, name: string, { learnt, foreign }: Tally): Promise<void> {
	if (foreign > named) screen.error(`${messageCount(foreign)} in all were left out, because the account does not send as their From`);
	if (learnt > 0) await screen.line(`Learnt ${messageCount(learnt)}. tidegate account show ${safeText(name)} shows what is normal now.`);
	else await screen.line("Nothing was learnt.");
}
