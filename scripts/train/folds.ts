import type { Source } from "./sources.ts";

export const foldCount = 5;

export interface FoldItem {
	readonly source: Source;
	/** Sub-folder within the source, "" when none. */
	readonly folder: string;
	/** Campaign it belongs to: see campaign-groups.ts. */
	readonly group: number;
	/** Milliseconds since 1970; 0 when undated. */
	readonly time: number;
}

/**
 * Fold of every item. No campaign lies in two folds; a source is cut in blocks of time, or is held out whole or by
 * sender. A random split would let near-duplicates of a campaign predict each other.
 */
export function assignFolds(items: readonly FoldItem[]): Uint8Array {
	const firstOfGroup = new Map<number, number>();
	const order = items.map((_, at) => at).sort((left, right) => byTime(items[left] as FoldItem, items[right] as FoldItem) || left - right);
	for (const at of order) {
		const { group } = items[at] as FoldItem;
		if (!firstOfGroup.has(group)) firstOfGroup.set(group, at);
	}
	const ownFold = foldsOfItems(items, order);
	return Uint8Array.from(items, (item) => ownFold[firstOfGroup.get(item.group) as number] as number);
}

function byTime(left: FoldItem, right: FoldItem): number {
	return left.time - right.time;
}

function foldsOfItems(items: readonly FoldItem[], order: readonly number[]): Uint8Array {
	const sizes = new Map<Source, number>();
	for (const { source } of items) sizes.set(source, (sizes.get(source) ?? 0) + 1);
	const names = [...new Set(items.map(unitOf))].sort();
	const passed = new Map<Source, number>();
	const folds = new Uint8Array(items.length);
	for (const at of order) {
		const item = items[at] as FoldItem;
		const before = passed.get(item.source) ?? 0;
		passed.set(item.source, before + 1);
		folds[at] =
			item.source.heldOut === "time"
				? Math.floor((foldCount * before) / (sizes.get(item.source) as number))
				: names.indexOf(unitOf(item)) % foldCount;
	}
	return folds;
}

/** What is held out at once. */
function unitOf(item: FoldItem): string {
	return item.source.heldOut === "folder" ? `${item.source.name}/${item.folder}` : item.source.name;
}
