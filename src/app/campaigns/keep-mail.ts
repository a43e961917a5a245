import type { CampaignBook } from "../../campaigns/book/campaign-book.ts";
import type { CampaignStore, KeptMember } from "../../campaigns/campaign-store.ts";
import type { Found } from "../readers/found.ts";
import { type GroupOptions, type GroupResult, groupMail } from "./group-mail.ts";
import { keptSource, shownSource } from "./kept-source.ts";
import { sketchKind } from "./sketch-kind.ts";
import { NewMail } from "./new-mail.ts";

/** Messages after which what is known is put on disk: a run that is killed loses no more than these. */
const keptTogether = 20_000;

export interface KeepOptions extends GroupOptions {
	/** Ends the run early: what was grouped by then is kept. */
	readonly signal?: AbortSignal;
	/** Called for each message that the store knows, which is left out. */
	readonly onKnown?: () => void;
}

/** Goes on from the campaigns of a store, groups what it does not hold yet, and keeps it. */
export async function* keepMail(
	found: AsyncGenerator<Found>,
	{ book, store }: { readonly book: CampaignBook; readonly store: CampaignStore },
	{ signal, onKnown, ...options }: KeepOptions = {},
): AsyncGenerator<GroupResult> {
	const mail = new NewMail(store, onKnown);
	let members: (Omit<KeptMember, "campaign"> & { readonly group: number })[] = [];
	const keep = (): void => {
		store.keep({
			members: members.map(({ group, ...member }) => ({ ...member, campaign: book.id(group) })),
			merged: book.merged(),
			campaigns: book.changed(),
			shared: new TextEncoder().encode(sketchKind),
		});
		members = [];
		mail.kept();
	};
	for await (const result of groupMail(withKeptSources(mail.of(found)), book, options)) {
		const told = { ...result, source: shownSource(result.source) };
		if (result.kind === "grouped")
			members.push({ digest: mail.grouped(), source: result.source, index: result.index, group: result.group });
		yield told;
		if (result.kind === "failed") for (const copy of mail.failed()) yield { ...told, ...copy };
		if (members.length >= keptTogether) keep();
		if (signal?.aborted) break;
	}
	keep();
}

/** What cannot be read is not kept, and named as it was given. */
async function* withKeptSources(found: AsyncGenerator<Found>): AsyncGenerator<Found> {
	for await (const item of found) yield item.kind === "message" ? { ...item, source: keptSource(item.source) } : item;
}
