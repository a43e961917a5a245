import { ownCopy } from "../../base/own-copy.ts";
import type { TraceLimits } from "./trace-limits.ts";
import type { TracedDomain } from "./traced-domain.ts";

/** How a name belongs to a domain that is traced. */
export interface Way {
	readonly domain: TracedDomain;
	/** Names from the one looked up to the domain's; of many, the first and the last. */
	readonly through: readonly string[];
}

/**
 * Which names lead to the domains. Aliases join as they are learnt, each once, so that circles of CNAMEs end; what is learnt
 * during one reading of the logs is looked for in the next.
 */
export class NameWays {
	/** Was an alias left out because there were too many? */
	leftOneOut = false;
	/** Was a chain too long to be told whole? */
	cutChain = false;
	readonly #domains: ReadonlyMap<string, TracedDomain>;
	readonly #limits: Pick<TraceLimits, "names" | "namesOfChain">;
	readonly #aliases = new Map<string, Way>();
	#fresh = new Map<string, Way>();

	constructor(domains: readonly TracedDomain[], limits: Pick<TraceLimits, "names" | "namesOfChain">) {
		this.#domains = new Map(domains.map((domain) => [domain.name, domain]));
		this.#limits = limits;
	}

	/** The way of a name that is a domain's own; undefined for all others. */
	own(name: string): Way | undefined {
		for (let at = 0; at >= 0; at = name.indexOf(".", at) + 1 || -1) {
			const domain = this.#domains.get(at === 0 ? name : name.slice(at));
			if (domain !== undefined && (at === 0 || domain.below)) return { domain, through: [name] };
		}
		return undefined;
	}

	/** The way of an alias that was learnt before this reading began. */
	alias(name: string): Way | undefined {
		return this.#aliases.get(name);
	}

	/** Learns that `name` leads to `target`; true when it is news. Aliases of shared hosts are other people's. */
	learn(name: string, target: string): boolean {
		if (this.#fresh.has(name) || this.#aliases.has(name) || this.own(name) !== undefined) return false;
		const way = this.own(target) ?? this.#aliases.get(target) ?? this.#fresh.get(target);
		if (way === undefined || way.domain.shared) return false;
		if (this.#domains.size + this.#aliases.size + this.#fresh.size >= this.#limits.names) {
			this.leftOneOut = true;
			return false;
		}
		const through = [...[name, target].map(ownCopy), ...way.through.slice(1)];
		if (through.length > this.#limits.namesOfChain) {
			this.cutChain = true;
			through.splice(-2, 1);
		}
		this.#fresh.set(through[0] as string, { domain: way.domain, through });
		return true;
	}

	/** Ends a reading: gives the names to look for in the next. */
	turn(): string[] {
		const fresh = this.#fresh;
		for (const [name, way] of fresh) this.#aliases.set(name, way);
		this.#fresh = new Map();
		return [...fresh.keys()];
	}

	*aliases(): Generator<readonly [string, Way]> {
		yield* this.#aliases;
		yield* this.#fresh;
	}
}
