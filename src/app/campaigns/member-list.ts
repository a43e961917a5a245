import type { Member } from "./member.ts";

/** Where each message lies and which campaign it belongs to, in their order: a million take some 20 MB and their paths. */
export class MemberList {
	readonly #sources: string[] = [];
	readonly #indexes: number[] = [];
	readonly #groups: number[] = [];

	add({ source, index, group }: { readonly source: string; readonly index: number; readonly group: number }): void {
		// Messages of one mbox share its name.
		this.#sources.push(source === this.#sources.at(-1) ? (this.#sources.at(-1) as string) : source);
		this.#indexes.push(index);
		this.#groups.push(group);
	}

	/** In their order; of one campaign, or of all. `id` names the campaign that a number stands for by then. */
	async *all(id: (group: number) => string, only?: string): AsyncGenerator<Member> {
		for (let at = 0; at < this.#sources.length; at++) {
			const campaign = id(this.#groups[at] as number);
			if (only !== undefined && campaign !== only) continue;
			yield { source: this.#sources[at] as string, index: this.#indexes[at] as number, campaign };
		}
	}
}
