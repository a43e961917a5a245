import type { Occasion } from "./occasion.ts";
import type { Scene, SceneLine } from "./scene.ts";

type TextKind = "heading" | "paragraph" | "button" | "code" | "bullet" | "quote" | "small" | "image" | "mono";

/** A piece of a message's body, before it becomes HTML or text. Text may hold links as `[[words]]` or `[[words->target]]`. */
export type Block =
	| { readonly kind: TextKind; readonly text: string; readonly target?: string }
	| { readonly kind: "facts"; readonly rows: readonly (readonly [string, string])[] }
	| { readonly kind: "items"; readonly rows: readonly Item[]; readonly totals: readonly (readonly [string, string])[] }
	| { readonly kind: "grid"; readonly rows: readonly Item[]; readonly action: string }
	| { readonly kind: "article"; readonly title: string; readonly text: string; readonly action: string }
	| { readonly kind: "rule" };

export interface Item {
	readonly name: string;
	readonly price: string;
	readonly before: string | undefined;
	readonly count: number;
}

const simple: Readonly<Record<string, TextKind>> = {
	h: "heading",
	p: "paragraph",
	b: "button",
	code: "code",
	li: "bullet",
	q: "quote",
	small: "small",
	img: "image",
	mono: "mono",
};

/** The body of a scene on one occasion. */
export function blocksOf(scene: Scene, occasion: Occasion): Block[] {
	return chosenLines(scene.lines, occasion)
		.flatMap((line) => blocksOfLine(line, scene, occasion))
		.filter((block) => !("text" in block) || block.text !== "");
}

/** Leaves lines out as their presence says, and shuffles neighbours that are all optional parts. */
function chosenLines(lines: readonly SceneLine[], occasion: Occasion): SceneLine[] {
	const chosen: SceneLine[] = [];
	for (let i = 0; i < lines.length; ) {
		const line = lines[i] as SceneLine;
		let end = i + 1;
		if (line.presence === "some" || line.presence === "one") while (lines[end]?.presence === line.presence) end++;
		chosen.push(...chooseFrom(lines.slice(i, end), line.presence, occasion));
		i = end;
	}
	return chosen;
}

function chooseFrom(group: readonly SceneLine[], presence: SceneLine["presence"], occasion: Occasion): readonly SceneLine[] {
	const { random } = occasion;
	if (presence === "one") return [random.pick(group)];
	if (presence === "may") return random.chance(0.55) ? group : [];
	if (presence === "must") return group;
	return random.shuffle(group).slice(0, random.integer(1, group.length));
}

function blocksOfLine(line: SceneLine, scene: Scene, occasion: Occasion): Block[] {
	const kind = simple[line.kind];
	if (kind) return [textBlock(kind, line.template, occasion)];
	switch (line.kind) {
		case "greet":
			return [{ kind: "paragraph", text: inPosedName(occasion.from(line.template || "greet"), occasion) }];
		case "sign":
			return [{ kind: "paragraph", text: line.template ? occasion.text(line.template) : inPosedName(occasion.from("sign"), occasion) }];
		case "kv":
			return [{ kind: "facts", rows: facts(line.template, occasion) }];
		case "hr":
			return [{ kind: "rule" }];
		case "items":
			return [{ kind: "items", rows: items(line.template || "1-3", occasion, false), totals: totals(occasion) }];
		case "grid":
			return [{ kind: "grid", rows: items(line.template || "2-6", occasion, true), action: occasion.from("shopnow") }];
		case "art":
			return articles(line.template, scene, occasion);
		case "list":
			return list(line.template, occasion);
		default:
			throw new Error(`unknown line ${line.kind} in scene ${scene.kind} (${scene.language})`);
	}
}

/** Greetings and signatures of the lists name the sender; a message that poses as another names that one. */
function inPosedName(text: string, occasion: Occasion): string {
	return occasion.posed ? text.replaceAll(occasion.brand.name, occasion.posed.name) : text;
}

/** A button may name its target: `words -> target`. */
function textBlock(kind: TextKind, template: string, occasion: Occasion): Block {
	const text = occasion.text(template);
	const at = kind === "button" ? text.indexOf(" -> ") : -1;
	return at < 0 ? { kind, text } : { kind, text: text.slice(0, at), target: text.slice(at + 4) };
}

/** `Label = value ; Label = value`, the value possibly empty. */
function facts(template: string, occasion: Occasion): (readonly [string, string])[] {
	return template.split(" ; ").map((pair) => {
		const at = pair.indexOf(" = ");
		return [occasion.text(at < 0 ? pair : pair.slice(0, at)), at < 0 ? "" : occasion.text(pair.slice(at + 3))] as const;
	});
}

function items(range: string, occasion: Occasion, sale: boolean): Item[] {
	const count = between(range, occasion);
	return Array.from({ length: count }, (_, index) => ({
		name: occasion.text(`<product#${index + 1}>`),
		price: occasion.text(`<money:8-190#${index + 1}>`),
		before: sale && occasion.random.chance(0.5) ? occasion.text(`<money:200-320#${index + 51}>`) : undefined,
		count: occasion.random.weighted([
			[5, 1],
			[1, 2],
			[1, 3],
		]),
	}));
}

/** Subtotal, shipping, tax, total in the language's words: `[totals]` entries are `label = value`. */
function totals(occasion: Occasion): (readonly [string, string])[] {
	return occasion.has("totals") ? facts(occasion.from("totals"), occasion) : [];
}

/** `topic count`: entries of the list `article.<topic>`, written `title :: text`. */
function articles(template: string, scene: Scene, occasion: Occasion): Block[] {
	const [topicWord = "", range = "2-5"] = template.includes(" ") ? template.split(" ") : ["", template || "2-5"];
	const topic = topicWord || occasion.random.pick(scene.heads.get("topic") ?? ["general"]);
	const count = between(range, occasion);
	const lists = topic.split("+").map((name) => `article.${name}`);
	return occasion.random
		.shuffle(lists.flatMap((name) => occasion.several(name, count)))
		.slice(0, count)
		.map((entry) => {
			const [title = "", text = ""] = entry.split(" :: ");
			return { kind: "article", title, text, action: occasion.random.chance(0.7) ? occasion.from("readmore") : "" } as const;
		});
}

/** `name count`: entries of a list as bullets. */
function list(template: string, occasion: Occasion): Block[] {
	const [name = "", range = "2-4"] = template.split(" ");
	return occasion.several(name, between(range, occasion)).map((text) => ({ kind: "bullet", text }) as const);
}

/** A count within "2-5". */
function between(range: string, occasion: Occasion): number {
	const [low = "1", high = low] = range.split("-");
	return occasion.random.integer(Number(low), Number(high));
}
