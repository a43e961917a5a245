import { readPaths } from "../../src/app/readers/read-paths.ts";
import type { Progress } from "../takeover/progress.ts";
import { crossPosts, type PostedMail, postedMail, surelyDifferent } from "./cross-posted.ts";
import { foundOf } from "./found-of.ts";
import { bCubed } from "./b-cubed.ts";
import type { Grouping } from "./grouping.ts";
import { resentWaves } from "./resent.ts";

export interface RealQuality {
	readonly messages: number;
	/** Mails that came more than once. */
	readonly crossPosts: number;
	/** Copies of those. */
	readonly copies: number;
	/** Campaigns of two and more messages that the grouping found among all. */
	readonly found: number;
	/** B-cubed, see realQuality. */
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	/** Messages that were put together with copies and are surely others. */
	readonly strangers: number;
	/** Unwanted mail of one sender under one subject (see resentWaves): messages, waves, and B-cubed recall over them. */
	readonly resent: { readonly messages: number; readonly waves: number; readonly recall: number };
	/** Wanted mail: how many messages, and how many stand in a group of which at least half is surely other mail. */
	readonly wanted: { readonly messages: number; readonly amongStrangers: number };
}

/**
 * B-cubed on mail that really came more than once: cross-posted to several lists, or sent one by one, below folders called "ham"
 * and "unwanted". The truth comes from header fields alone (see cross-posted.ts). All mail is grouped; the averages are over the
 * copies, of which more is known than of the rest. For a copy i with K(i) the copies of its mail and C(i) its cluster,
 *
 *     recall(i) = |C(i) ∩ K(i)| / |K(i)|     precision(i) = |C(i) ∩ K(i)| / (|C(i) ∩ K(i)| + |C(i) ∩ D(i)|)
 *
 * where D(i) are the messages surely different from i. Of the others in its cluster nothing is known, and they count for nothing.
 */
export async function realQuality(grouping: Grouping, messages: readonly RealMessage[], progress: Progress): Promise<RealQuality> {
	const posts = messages.map(({ bytes, wanted }) => postedMail(bytes, wanted));
	function* bytes(): Generator<Uint8Array> {
		let done = 0;
		for (const message of messages) {
			progress.show("grouping real mail", done++, messages.length);
			yield message.bytes;
		}
	}
	const clusters = await grouping.group(foundOf(bytes()));
	progress.end();
	return qualityOf(posts, clusters);
}

export function qualityOf(posts: readonly PostedMail[], clusters: ArrayLike<number>): RealQuality {
	const groups = crossPosts(posts);
	const ofGroup = membersOf(groups);
	const ofCluster = membersOf(clusters);
	const known = posts.map((_, at) => at).filter((at) => (ofGroup.get(groups[at] as number)?.length ?? 0) > 1);
	let [precision, recall, strangers] = [0, 0, 0];
	for (const at of known) {
		const together = ofCluster.get(clusters[at] as number) ?? [];
		const copies = together.filter((other) => groups[other] === groups[at]).length;
		const others = together.filter(
			(other) => groups[other] !== groups[at] && surelyDifferent(posts[at] as PostedMail, posts[other] as PostedMail),
		).length;
		precision += copies / (copies + others);
		recall += copies / (ofGroup.get(groups[at] as number) as number[]).length;
		strangers += others;
	}
	const [p, r] = [precision / known.length, recall / known.length];
	return {
		messages: posts.length,
		crossPosts: new Set(known.map((at) => groups[at])).size,
		copies: known.length,
		found: [...ofCluster.values()].filter(({ length }) => length > 1).length,
		precision: p,
		recall: r,
		f1: (2 * p * r) / (p + r),
		strangers,
		resent: resentQuality(posts, clusters),
		wanted: wantedQuality(posts, [...ofCluster.values()]),
	};
}

/** Correspondence of one house or list has its foot in common, and nothing else. */
function wantedQuality(posts: readonly PostedMail[], clusters: readonly (readonly number[])[]): RealQuality["wanted"] {
	let amongStrangers = 0;
	for (const cluster of clusters) {
		const members = cluster.map((at) => posts[at] as PostedMail);
		const isAmongStrangers = (post: PostedMail): boolean =>
			members.filter((other) => other !== post && surelyDifferent(post, other)).length >= members.length / 2;
		amongStrangers += members.filter((post) => post.wanted && isAmongStrangers(post)).length;
	}
	return { messages: posts.filter(({ wanted }) => wanted).length, amongStrangers };
}

function resentQuality(posts: readonly PostedMail[], clusters: ArrayLike<number>): RealQuality["resent"] {
	const waves = resentWaves(posts);
	const members = membersOf(waves);
	const isKnown = (at: number): boolean => (members.get(waves[at] as number)?.length ?? 0) > 1;
	const { items, recall } = bCubed(clusters, waves, isKnown);
	return { messages: items, waves: [...members.values()].filter(({ length }) => length > 1).length, recall };
}

function membersOf(numbers: ArrayLike<number>): Map<number, number[]> {
	const members = new Map<number, number[]>();
	for (let at = 0; at < numbers.length; at++) {
		const of = members.get(numbers[at] as number);
		if (of === undefined) members.set(numbers[at] as number, [at]);
		else of.push(at);
	}
	return members;
}

export interface RealMessage {
	readonly bytes: Uint8Array;
	readonly wanted: boolean;
}

/** Messages below folders called "ham" (wanted) and "unwanted". */
export async function messagesBelow(directory: string): Promise<RealMessage[]> {
	const messages: RealMessage[] = [];
	for await (const found of readPaths([directory])) {
		const kind = /\/(ham|unwanted)\//.exec(found.source)?.[1];
		if (found.kind === "message" && kind !== undefined) messages.push({ bytes: new Uint8Array(found.bytes), wanted: kind === "ham" });
	}
	if (messages.length === 0) throw new Error(`no mail below ${directory}: it has to hold folders called ham and unwanted`);
	return messages;
}
