import type { Random } from "./random.ts";

/**
 * Writes out a template: `{one|another|}` is a choice (choices nest, an empty one leaves the words out) and
 * `<name>` is a slot that `fill` writes out. What a slot brings in is not expanded again.
 */
export function expand(template: string, random: Random, fill: (slot: string) => string): string {
	const parser = new Expansion(template, random, fill);
	return tidy(parser.sequence());
}

class Expansion {
	private at = 0;
	private readonly template: string;
	private readonly random: Random;
	private readonly fill: (slot: string) => string;

	constructor(template: string, random: Random, fill: (slot: string) => string) {
		this.template = template;
		this.random = random;
		this.fill = fill;
	}

	/** Text up to the end, or up to the `|` or `}` that ends a choice. */
	sequence(inside = false): string {
		let text = "";
		while (this.at < this.template.length) {
			const char = this.template[this.at];
			if (inside && (char === "|" || char === "}")) break;
			if (char === "{") text += this.choice();
			else if (char === "<" && this.template[this.at + 1] !== "<") text += this.slot();
			else {
				text += char;
				this.at++;
			}
		}
		return text;
	}

	private choice(): string {
		const branches = this.branches();
		const chosen = this.random.pick(branches);
		return new Expansion(chosen, this.random, this.fill).sequence();
	}

	/** The raw texts of the branches of the choice that starts here; leaves `at` behind the closing brace. */
	private branches(): string[] {
		const branches: string[] = [];
		let depth = 0;
		let start = this.at + 1;
		for (; this.at < this.template.length; this.at++) {
			const char = this.template[this.at];
			if (char === "{") depth++;
			else if (char === "}" && --depth === 0) break;
			else if (char === "|" && depth === 1) {
				branches.push(this.template.slice(start, this.at));
				start = this.at + 1;
			}
		}
		if (depth !== 0) throw new Error(`unbalanced braces in: ${this.template}`);
		branches.push(this.template.slice(start, this.at));
		this.at++;
		return branches;
	}

	private slot(): string {
		const end = this.template.indexOf(">", this.at);
		if (end < 0) throw new Error(`unclosed slot in: ${this.template}`);
		const name = this.template.slice(this.at + 1, end);
		this.at = end + 1;
		return this.fill(name);
	}
}

/** An empty choice leaves doubled spaces behind, and a choice may stand where a sentence begins. */
function tidy(text: string): string {
	return text
		.replace(/ {2,}/g, " ")
		.replace(/ ([,.;!?])(?=\s|$)/g, "$1")
		.replace(/[?!] [a-z](?=[a-z']* )/g, (start) => start.toUpperCase())
		.trim();
}
