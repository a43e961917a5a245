import type { Block, Item } from "./blocks.ts";
import type { Occasion } from "./occasion.ts";

/** Where links of a message lead: wraps a target, or picks a page of the sender's own. */
export type LinkTo = (target: string | undefined) => string;

/** The text/plain part, in one of the manners that programs have. */
export function renderText(blocks: readonly Block[], footer: readonly Block[], linkTo: LinkTo, occasion: Occasion): string {
	const manner: TextManner = {
		linkTo,
		width: occasion.random.weighted([
			[3, 0],
			[2, 76],
			[1, 70],
		]),
		underline: occasion.random.pick(["", "=", "-", "*"]),
		bullet: occasion.random.pick(["* ", "- ", "• ", "  - "]),
		bareLinks: occasion.random.chance(0.2),
	};
	const rule = occasion.random.pick([
		"---",
		"--",
		"________________________________",
		"======================================",
		"------------------------------------------------------------",
		"",
	]);
	const all = [...blocks.map((block) => one(block, manner)), footer.length > 0 ? rule : "", ...footer.map((block) => one(block, manner))];
	return `${all
		.filter((text) => text !== "")
		.join("\n\n")
		.replace(/(\n[*•-] .*)\n\n(?=[*•-] )/g, "$1\n")}\n`;
}

interface TextManner {
	readonly linkTo: LinkTo;
	readonly width: number;
	readonly underline: string;
	readonly bullet: string;
	readonly bareLinks: boolean;
}

function one(block: Block, manner: TextManner): string {
	switch (block.kind) {
		case "heading":
			return manner.underline === ""
				? block.text
				: manner.underline === "*"
					? `*** ${block.text} ***`
					: `${block.text}\n${manner.underline.repeat(Math.min(60, block.text.length))}`;
		case "button":
			return manner.bareLinks ? `${block.text}:\n${manner.linkTo(block.target)}` : `${block.text} (${manner.linkTo(block.target)})`;
		case "code":
			return `    ${block.text}`;
		case "bullet":
			return wrap(`${manner.bullet}${inline(block.text, manner)}`, manner.width);
		case "quote":
			return wrap(inline(block.text, manner), manner.width && manner.width - 2).replace(/^/gm, "> ");
		case "image":
			return "";
		case "mono":
			return block.text.replace(/ \/\/ /g, "\n");
		case "facts":
			return block.rows.map(([name, value]) => (value === "" ? name : `${name}: ${inline(value, manner)}`)).join("\n");
		case "items":
			return [...block.rows.map(itemLine), "", ...block.totals.map(([name, value]) => `${name} ${value}`)].join("\n");
		case "grid":
			return block.rows.map((item) => `${item.name} ${item.price}\n${manner.linkTo(undefined)}`).join("\n\n");
		case "article":
			return `${block.title}\n${wrap(inline(block.text, manner), manner.width)}${block.action === "" ? "" : `\n${block.action}: ${manner.linkTo(undefined)}`}`;
		case "rule":
			return "----------";
		default:
			return wrap(inline(block.text, manner), manner.width);
	}
}

function itemLine(item: Item): string {
	return `${item.count} x ${item.name}  ${item.price}`;
}

function inline(text: string, manner: TextManner): string {
	return text.replace(/\[\[(.*?)(?:->(.*?))?\]\]/g, (_, words: string, target: string | undefined) => {
		const url = manner.linkTo(target);
		return manner.bareLinks || words === "" ? `${words} ${url}`.trim() : `${words} (${url})`;
	});
}

function wrap(text: string, width: number): string {
	if (!width) return text.replace(/ \/\/ /g, "\n");
	return text
		.replace(/ \/\/ /g, "\n")
		.split("\n")
		.map((line) => wrapLine(line, width))
		.join("\n");
}

function wrapLine(line: string, width: number): string {
	const lines: string[] = [];
	let current = "";
	for (const word of line.split(" ")) {
		if (current !== "" && current.length + word.length >= width) {
			lines.push(current);
			current = word;
		} else current = current === "" ? word : `${current} ${word}`;
	}
	return [...lines, current].join("\n");
}
