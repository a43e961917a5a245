import type { Random } from "../../../scripts/synthetic/random.ts";

const letters = "abcdefghijklmnopqrstuvwxyz";
/** Elements that may hold anything and may stand anywhere in the body. */
const wrappers = ["div", "span", "section", "font"];
const blocks = new Set(["p", "h2", "ul", "div"]);

/** The same page to a reader, other HTML: random names and styles, empty elements, comments, wrappers, words cut up by tags. */
export function withNoise(html: string, random: Random): string {
	const body = html.indexOf("<body");
	const strength = 0.15 + random.next() * 0.35;
	const pieces = html.slice(body).split(/(<[^>]*>)/);
	return (
		shuffledMeta(html.slice(0, body), random) +
		pieces.map((piece) => (piece.startsWith("<") ? noisyTag(piece, strength, random) : noisyText(piece, strength, random))).join("")
	);
}

function shuffledMeta(head: string, random: Random): string {
	const tags = random.shuffle(head.match(/<meta[^>]*>/g) ?? []);
	return head.replace(/<meta[^>]*>/g, () => tags.pop() ?? "");
}

function noisyTag(tag: string, strength: number, random: Random): string {
	const [, name = "", attributes = "", end = ""] = /^<([a-z][a-z0-9]*)((?:\s[^>]*?)?)(\/?)>$/.exec(tag) ?? [];
	if (name === "") return random.chance(strength / 3) && /^<\/(p|div|td|tr|ul)>$/.test(tag) ? `${tag}${comment(random)}` : tag;
	const kept: string[] = attributes.match(/[a-z-]+="[^"]*"/g) ?? [];
	if (random.chance(strength)) kept.push(`id="${token(random)}"`);
	if (random.chance(strength) && !attributes.includes("class=")) kept.push(`class="${token(random)} ${token(random)}"`);
	if (random.chance(strength)) kept.push(`data-${token(random)}="${token(random)}"`);
	const styled = kept.map((attribute) =>
		attribute.startsWith("style=") && random.chance(strength) ? attribute.replace(/"$/, `;${style(random)}"`) : attribute,
	);
	const open = `<${name}${styled.length > 0 ? ` ${random.shuffle(styled).join(" ")}` : ""}${end}>`;
	return blocks.has(name) && random.chance(strength / 2) ? `${emptyElement(random)}${open}` : open;
}

function noisyText(text: string, strength: number, random: Random): string {
	if (text.trim() === "") return text;
	const cut = text.replace(/[\p{L}]{4,}/gu, (word) => (random.chance(strength / 2) ? cutUp(word, random) : word));
	const wrapper = random.pick(["span", "span", "font"]);
	return random.chance(strength) ? `<${wrapper} class="${token(random)}">${cut}</${wrapper}>` : cut;
}

/** Words of four letters and more only: `&amp;` and `&lt;` stay whole. */
function cutUp(word: string, random: Random): string {
	const at = random.integer(1, word.length - 1);
	const [before, behind] = [word.slice(0, at), word.slice(at)];
	return random.pick([
		() => `${before}<span></span>${behind}`,
		() => `${before}<!-- ${token(random)} -->${behind}`,
		() => `<span style="${style(random)}">${before}</span>${behind}`,
		() => `${before}<font>${behind}</font>`,
	])();
}

function emptyElement(random: Random): string {
	const name = random.pick(wrappers);
	const inner = random.chance(0.3) ? `<span class="${token(random)}"></span>` : "";
	return random.chance(0.4) ? comment(random) : `<${name} class="${token(random)}" style="${style(random)}">${inner}</${name}>`;
}

function comment(random: Random): string {
	return `<!-- ${random.letters(random.integer(3, 30), `${letters} `)} -->`;
}

function token(random: Random): string {
	return random.letters(random.integer(4, 9), letters);
}

function style(random: Random): string {
	return random.pick([
		() => `letter-spacing:0.0${random.integer(1, 4)}px`,
		() => `line-height:1.${random.integer(4, 6)}`,
		() => `margin:0 ${random.integer(0, 1)}px`,
		() => `border-spacing:${random.integer(0, 3)}px`,
		() => `outline:0 none #${random.letters(6, "0123456789abcdef")}`,
	])();
}
