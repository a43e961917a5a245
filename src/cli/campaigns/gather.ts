import type { Campaign } from "../../app/campaign-shapes.ts";
import { groupMail, type GroupResult } from "../../app/campaigns/group-mail.ts";
import { shownCampaign } from "../../app/campaigns/kept-source.ts";
import { keepMail } from "../../app/campaigns/keep-mail.ts";
import { MemberList } from "../../app/campaigns/member-list.ts";
import type { Member } from "../../app/campaigns/member.ts";
import { type KeptCampaigns, openCampaigns } from "../../app/campaigns/open-campaigns.ts";
import { hasCampaigns } from "../../app/campaigns/open-kept.ts";
import { type KeptLook, noMembers, openLook } from "../../app/campaigns/read-kept.ts";
import { knowOwn } from "../../app/know-own.ts";
import { measurePaths } from "../../app/readers/measure-paths.ts";
import { readPaths } from "../../app/readers/read-paths.ts";
import { CampaignBook } from "../../app/campaigns/campaign-book.ts";
import type { OwnOrganization } from "../../base/own-organization.ts";
import { dataFolder } from "../../config/data-folder.ts";
import { ownAsTold } from "../../config/own-as-told.ts";
import { Interrupted, Interruption } from "../interruption.ts";
import { messageCount } from "../message-count.ts";
import { resultPlace } from "../result-place.ts";
import { type JudgingOptions, settingsOf } from "../scanner-options.ts";
import { progressLine, type Screen } from "../screen.ts";

/** Options of every command that shows campaigns. */
export interface GatherOptions extends JudgingOptions {
	readonly threads?: number;
	/** Add what is found to what the data folder keeps, and show all of it. */
	readonly keep?: boolean;
	/** Remember where each message went: of mail that is not kept, memory grows with messages; what is kept is held as it was until they are told. */
	readonly members?: boolean;
	/** Whose hosts tie no campaigns of what is kept, where these are not the settings' own. */
	readonly ownHosts?: readonly OwnOrganization[];
}

/** Campaigns of the mail that was named; of what is kept, where none was. */
export interface Gathered {
	/** In the order of their first messages. To be gone through once: each is put together when it is asked for. */
	readonly campaigns: Iterable<Campaign>;
	readonly messages: number;
	/** Where they were asked for, of one campaign, or of all: of the messages read now, in their order; of what is kept, where it is shown. To be gone through once. */
	members(campaign?: string): AsyncIterable<Member>;
	/** Paths and messages that could not be read; they were named on standard error. */
	readonly unread: number;
	/** What was added to what is kept, where that was asked for. */
	readonly kept?: Kept;
	/** Whether it is of what the data folder keeps. */
	readonly isOfKept: boolean;
}

/** What one run added. */
export interface Kept {
	readonly messages: number;
	/** Messages that were there already. */
	readonly known: number;
	/** Campaigns that began: of several messages, and of one. */
	readonly begun: { readonly several: number; readonly alone: number };
}

/** Groups the mail of the paths. Throws an Error that says what to do when there is nothing to show. */
export async function gather(paths: readonly string[], options: GatherOptions, screen: Screen, now: number): Promise<Gathered> {
	// Here as well as in threads that scan: ties and exports leave out the house's own.
	knowOwn(ownAsTold(options.own ?? options.ownHosts) ?? []);
	if (paths.length > 0 && !options.keep) return read(paths, options, screen, { book: new CampaignBook(now), store: undefined });
	mustBeHeeded(paths, options);
	const folder = dataFolder(options.data);
	if (paths.length === 0) return kept(folder, options);
	return keepAndRead(folder, paths, options, screen, now);
}

/** Throws a sentence where an option is for mail that is read and none is named: what is kept was judged when it was read. */
export function mustBeHeeded(paths: readonly string[], { keep, threads, threshold, authservId, own }: GatherOptions): void {
	if (paths.length > 0) return;
	const told = { keep, threads, threshold, "authserv-id": authservId, own };
	const idle = Object.entries(told).find(([, value]) => value !== undefined);
	if (idle !== undefined) throw new Error(`--${idle[0]} is for mail that is named: what is kept was judged when it was read`);
}

async function keepAndRead(
	folder: string,
	paths: readonly string[],
	options: GatherOptions,
	screen: Screen,
	now: number,
): Promise<Gathered> {
	const { book, store } = await openCampaigns(folder, now);
	const before = { messages: book.messages, number: book.nextNumber };
	let known = 0;
	const interruption = new Interruption();
	try {
		const onKnown = () => {
			known++;
		};
		const place = { book, store, signal: interruption.signal, onKnown };
		const gathered = await read(paths, { ...options, members: false }, screen, place);
		if (interruption.happened) throw new Interrupted(keptSoFar(book.messages - before.messages));
		const kept = { messages: book.messages - before.messages, known, begun: book.begunSince(before.number) };
		// Before anybody else may add to it.
		const look = options.members ? await openLook(folder) : undefined;
		return { ...gathered, kept, isOfKept: true, campaigns: shownCampaigns(gathered.campaigns), members: membersIn(look) };
	} finally {
		interruption.end();
		store.close();
	}
}

function* shownCampaigns(campaigns: Iterable<Campaign>): Generator<Campaign> {
	for (const campaign of campaigns) yield shownCampaign(campaign);
}

function keptSoFar(messages: number): string {
	return `interrupted: what was grouped by then (${messageCount(messages)}) is kept, and the same command goes on from there`;
}

async function kept(folder: string, { members }: GatherOptions): Promise<Gathered> {
	const look = hasCampaigns(folder) ? await openLook(folder) : undefined;
	const campaigns = look?.campaigns() ?? [];
	if (!members || campaigns.length === 0) look?.close();
	if (campaigns.length === 0)
		throw new Error(`no campaigns are kept in ${folder} yet: name mail to look at, or keep some with tidegate campaigns PATH… --keep`);
	return {
		campaigns,
		messages: campaigns.reduce((sum, { messages }) => sum + messages, 0),
		members: membersIn(members ? look : undefined),
		unread: 0,
		isOfKept: true,
	};
}

/** Without a look, none. */
function membersIn(look: KeptLook | undefined): Gathered["members"] {
	return (id) => look?.members(id) ?? noMembers();
}

interface Place {
	readonly book: CampaignBook;
	readonly store: KeptCampaigns["store"] | undefined;
	/** Ends it early. */
	readonly signal?: AbortSignal;
	readonly onKnown?: () => void;
}

async function read(paths: readonly string[], options: GatherOptions, screen: Screen, place: Place): Promise<Gathered> {
	const { book } = place;
	const members = new MemberList();
	let unread = 0;
	for await (const result of results(paths, options, screen, place)) {
		if (result.kind === "grouped") {
			if (options.members) members.add(result);
		} else {
			unread++;
			screen.error(`${resultPlace(result)}: ${result.reason}`);
		}
		screen.progressed();
	}
	screen.endProgress();
	return {
		campaigns: book.campaigns(),
		messages: book.messages,
		members: (id) => members.all((group) => book.id(group), id),
		unread,
		isOfKept: false,
	};
}

/** Reads, scans and groups, with a progress bar where somebody can see it. */
function results(
	paths: readonly string[],
	options: GatherOptions,
	screen: Screen,
	{ book, store, signal, onKnown }: Place,
): AsyncGenerator<GroupResult> {
	let bytes = 0;
	const total = screen.showsProgress ? measurePaths(paths) : undefined;
	screen.startProgress(() => progressLine("Grouping", bytes, total, book.messages));
	const found = readPaths(paths, {
		onBytes: (count) => {
			bytes += count;
		},
	});
	const grouping = { settings: settingsOf(options), ...(options.threads === undefined ? {} : { threads: options.threads }) };
	return store === undefined
		? groupMail(found, book, grouping)
		: keepMail(found, { book, store }, { ...grouping, ...(signal && { signal }), ...(onKnown && { onKnown }) });
}
