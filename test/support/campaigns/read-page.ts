/** A start tag of a page, attributes as they are written. */
export interface Tag {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
}

export interface ReadPage {
	readonly tags: readonly Tag[];
	/** What stands between tags, style sheet left out, entities undone. */
	readonly text: string;
}

const voids = new Set(["meta", "br", "col"]);

/**
 * Reads a page far more strictly than a browser: tags balanced, attributes quoted, no "<" or ">" elsewhere, no character of HTML's
 * forbidden ones. Throws at what is not so.
 */
export function readPage(page: string): ReadPage {
	const tags: Tag[] = [];
	const open: string[] = [];
	const body = page.replace(/^<!DOCTYPE html>\n/, "").replace(/<style>[^<]*<\/style>/, "");
	let text = "";
	let end = 0;
	for (const found of body.matchAll(/<(\/?)([A-Za-z][A-Za-z0-9]*)((?: [a-zA-Z0-9-]+(?:="[^"<>]*")?)*)(\/?)>/g)) {
		text += between(body, end, found.index);
		end = found.index + found[0].length;
		const [, closing, name = "", attributes = "", closed] = found;
		if (closing === "/") {
			if (open.pop() !== name) throw new Error(`</${name}> closes nothing: ${body.slice(end - 200, end)}`);
			continue;
		}
		tags.push({ name, attributes: attributesOf(attributes) });
		if (closed !== "/" && !voids.has(name)) open.push(name);
	}
	text += between(body, end, body.length);
	if (open.length > 0) throw new Error(`left open: ${open.join(" ")}`);
	return { tags, text };
}

function between(body: string, from: number, to: number): string {
	const text = body.slice(from, to);
	const wrong = /[<>\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|&(?!(?:amp|lt|gt|quot|#39|#96);)/.exec(text);
	if (wrong !== null) throw new Error(`not text: ${JSON.stringify(text.slice(Math.max(0, wrong.index - 80), wrong.index + 80))}`);
	return text.replace(/&(amp|lt|gt|quot|#39|#96);/g, (_, name: string) => entities[name] as string);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#96": "`" };

function attributesOf(text: string): Record<string, string> {
	const found = [...text.matchAll(/ ([a-zA-Z0-9-]+)(?:="([^"]*)")?/g)];
	return Object.fromEntries(found.map(([, name = "", value = ""]) => [name, value]));
}
