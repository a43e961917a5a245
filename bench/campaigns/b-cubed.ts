/** Shares from 0 to 1; NaN where there is no item. */
export interface BCubed {
	readonly items: number;
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
}

/**
 * B-cubed precision, recall and F1 (Bagga & Baldwin 1998; as Amigó et al. 2009 state it) of clusters against the truth.
 *
 * For an item i with cluster C(i) and true class L(i):
 *
 *     precision(i) = |C(i) ∩ L(i)| / |C(i)|     recall(i) = |C(i) ∩ L(i)| / |L(i)|
 *
 * Each is averaged over the items, every item counting once, itself included; F1 = 2 P R / (P + R). `over` names the items to
 * average over, while clusters and classes are those of all items: so a part is measured among everything else. Linear in the
 * number of items. `clusters` and `classes` are numbers of each item, in the same order; which numbers they are does not matter.
 */
export function bCubed(clusters: ArrayLike<number>, classes: ArrayLike<number>, over: (item: number) => boolean = () => true): BCubed {
	const clusterSizes = sizesOf(clusters);
	const classSizes = sizesOf(classes);
	const pairs = pairSizes(clusters, classes);
	let [items, precision, recall] = [0, 0, 0];
	for (let item = 0; item < classes.length; item++) {
		if (!over(item)) continue;
		const common = pairs.get(clusters[item] as number)?.get(classes[item] as number) ?? 0;
		precision += common / (clusterSizes.get(clusters[item] as number) as number);
		recall += common / (classSizes.get(classes[item] as number) as number);
		items++;
	}
	const [p, r] = [precision / items, recall / items];
	return { items, precision: p, recall: r, f1: (2 * p * r) / (p + r) };
}

function sizesOf(numbers: ArrayLike<number>): Map<number, number> {
	const sizes = new Map<number, number>();
	for (let item = 0; item < numbers.length; item++) count(sizes, numbers[item] as number);
	return sizes;
}

/** How many items of each cluster are of each class. */
function pairSizes(clusters: ArrayLike<number>, classes: ArrayLike<number>): Map<number, Map<number, number>> {
	const pairs = new Map<number, Map<number, number>>();
	for (let item = 0; item < classes.length; item++) {
		const cluster = clusters[item] as number;
		let within = pairs.get(cluster);
		if (within === undefined) pairs.set(cluster, (within = new Map()));
		count(within, classes[item] as number);
	}
	return pairs;
}

function count(sizes: Map<number, number>, key: number): void {
	sizes.set(key, (sizes.get(key) ?? 0) + 1);
}
