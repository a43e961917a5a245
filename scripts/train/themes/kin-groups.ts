import { campaignGroups } from "../campaign-groups.ts";
import type { ThemeExample } from "./theme-example.ts";

type Kin = Pick<ThemeExample, "signature" | "kin">;

/**
 * Examples that share a campaign, a sender or a subject, directly or through others, are one group: what one of them teaches
 * answers for the others. `hosts` joins those that lead to the same hosts, too.
 */
export function kinGroups(examples: readonly Kin[], hosts: boolean): Uint32Array {
	const parent = campaignGroups(examples.map(({ signature }) => signature));
	const seen = new Map<string, number>();
	examples.forEach(({ kin }, at) => {
		for (const kind of ["sender", "subject", ...(hosts ? (["hosts"] as const) : [])] as const) {
			if (kin[kind] === 0) continue;
			const key = `${kind} ${kin[kind]}`;
			const other = seen.get(key);
			if (other === undefined) seen.set(key, at);
			else parent[rootOf(parent, at)] = rootOf(parent, other);
		}
	});
	return parent.map((_, at) => rootOf(parent, at));
}

function rootOf(parent: Uint32Array, at: number): number {
	let root = at;
	while (parent[root] !== root) root = parent[root] as number;
	parent[at] = root;
	return root;
}
