import { type Theme, themeName } from "../themes/theme.ts";
import type { GraphEdge, GraphFrame, GraphNode, GraphPicture, PlacedText } from "./graph-picture.ts";
import { graphStrips } from "./graph-strips.ts";
import { textWidth } from "./label-places.ts";

/** Colours of the themes that most messages have, told apart by people who see few colours too; the rest is grey. */
const palette = ["#3b6fb6", "#d9772b", "#2f9173", "#b8447a", "#8a6fc2", "#a88a1c", "#4aa3c7", "#9c5a3c"];
const classNames = { ham: "genuine", spam: "spam", phish: "phishing" } as const;
const legendLine = 22;

/**
 * The picture as SVGs that need nothing else, one for each row of clusters and one for what the colours mean: text escaped, colours
 * by CSS variables (--graph-ink, --graph-faint, --graph-panel, --graph-rim, --graph-line, --graph-phish, --graph-1 to --graph-8,
 * --graph-other) with defaults for white paper. "" for an empty picture.
 */
export function graphSvg(picture: GraphPicture): string {
	if (picture.nodes.length === 0) return "";
	const colours = themeColours(picture.nodes);
	const strips = graphStrips(picture).map((strip) =>
		drawingSvg(strip.width, strip.height, "Campaigns that share infrastructure", stripSvg(strip, colours)),
	);
	const legend = legendSvg(picture, colours);
	return [...strips, drawingSvg(picture.width, (legend.lines + 0.5) * legendLine, "What the colours mean", [legend.svg])].join("\n");
}

function drawingSvg(wide: number, high: number, told: string, parts: readonly string[]): string {
	const [width, height] = [Math.ceil(wide), Math.ceil(high)];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${told}" font-family="system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif" style="max-width:100%;height:auto">`,
		...parts.filter((part) => part !== ""),
		"</svg>",
	].join("\n");
}

function stripSvg({ frames, nodes, edges }: GraphPicture, colours: ReadonlyMap<Theme, string>): string[] {
	return [
		...frames.map(frameSvg),
		`<g fill="none" stroke="var(--graph-line, #6b7688)" stroke-linecap="round">`,
		...edges.map((edge) => edgeSvg(edge, nodes)),
		"</g>",
		...nodes.map((node) => nodeSvg(node, colours)),
		`<g font-size="11" text-anchor="middle" fill="var(--graph-ink, #1c2430)" stroke="var(--graph-panel, #f5f7fa)" stroke-width="3" stroke-linejoin="round" paint-order="stroke">`,
		...nodes.map(({ label }) => textSvg(label)),
		"</g>",
		`<g font-size="10" font-style="italic" text-anchor="middle" fill="var(--graph-faint, #5b6675)" stroke="var(--graph-panel, #f5f7fa)" stroke-width="3" stroke-linejoin="round" paint-order="stroke">`,
		...edges.map(({ label }) => textSvg(label)),
		"</g>",
	];
}

function frameSvg({ x, y, width, height, title, subtitle }: GraphFrame): string {
	const box = `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="10" fill="var(--graph-panel, #f5f7fa)" stroke="var(--graph-rim, #dde3ea)"/>`;
	const name = `<text x="${px(x + 14)}" y="${px(y + 22)}" font-size="13" font-weight="600" fill="var(--graph-ink, #1c2430)">${escaped(title)}</text>`;
	return `${box}${name}<text x="${px(x + 14)}" y="${px(y + 38)}" font-size="11" fill="var(--graph-faint, #5b6675)">${escaped(subtitle)}</text>`;
}

/** From one and a half pixels for what barely ties to six for what is proof. */
function edgeSvg({ left, right, weight, reasons }: GraphEdge, nodes: readonly GraphNode[]): string {
	const [one, other] = [nodes[left] as GraphNode, nodes[right] as GraphNode];
	const width = 1 + Math.min(5, weight / 2.4);
	const opacity = Math.min(0.75, 0.25 + weight / 24);
	return `<path d="M${px(one.x)} ${px(one.y)}L${px(other.x)} ${px(other.y)}" stroke-width="${px(width)}" stroke-opacity="${opacity.toFixed(2)}"><title>${escaped(reasons.join("\n"))}</title></path>`;
}

function nodeSvg({ x, y, radius, subject, messages, class: kind, theme }: GraphNode, colours: ReadonlyMap<Theme, string>): string {
	const rim =
		kind === "phish"
			? `stroke="var(--graph-phish, #b3261e)" stroke-width="2.5"`
			: `stroke="var(--graph-panel, #f5f7fa)" stroke-width="1.5"`;
	const told = `${subject || "(no subject)"}\n${messages.toLocaleString("en")} ${messages === 1 ? "message" : "messages"}, ${classNames[kind]}, ${themeName(theme)}`;
	return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" fill="${colourOf(theme, colours)}" ${rim}><title>${escaped(told)}</title></circle>`;
}

function textSvg(label: PlacedText | undefined): string {
	return label === undefined ? "" : `<text x="${px(label.x)}" y="${px(label.y)}">${escaped(label.text)}</text>`;
}

function themeColours(nodes: readonly GraphNode[]): Map<Theme, string> {
	const messages = new Map<Theme, number>();
	for (const { theme, messages: own } of nodes) if (theme !== "other") messages.set(theme, (messages.get(theme) ?? 0) + own);
	const first = [...messages].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).slice(0, palette.length);
	return new Map(first.map(([theme], at) => [theme, `var(--graph-${at + 1}, ${palette[at]})`]));
}

function colourOf(theme: Theme, colours: ReadonlyMap<Theme, string>): string {
	return colours.get(theme) ?? "var(--graph-other, #98a2b0)";
}

/** What colours stand for, in as many lines as it takes, and what is missing. */
function legendSvg({ nodes, width, leftOut }: GraphPicture, colours: ReadonlyMap<Theme, string>): { svg: string; lines: number } {
	let [x, lines] = [10, 0];
	const put = (name: string, mark: (x: number, y: number) => string, indent: number): string => {
		const wide = indent + 22 + textWidth(name) * 1.12;
		if (x + wide > width && x > 10) [x, lines] = [10, lines + 1];
		const y = (lines + 0.75) * legendLine;
		const svg = `${mark(x, y - 4)}<text x="${px(x + indent)}" y="${px(y)}">${escaped(name)}</text>`;
		x += wide;
		return svg;
	};
	const dot =
		(fill: string, rim = "") =>
		(left: number, y: number) =>
			`<circle cx="${px(left)}" cy="${px(y)}" r="6" fill="${fill}"${rim}/>`;
	const entries = [...colours].map(([theme, colour]) => put(themeName(theme), dot(colour), 12));
	if (nodes.some(({ theme }) => !colours.has(theme))) entries.push(put("Other themes", dot("var(--graph-other, #98a2b0)"), 12));
	if (nodes.some((node) => node.class === "phish"))
		entries.push(put("Phishing", dot("none", ` stroke="var(--graph-phish, #b3261e)" stroke-width="2.5"`), 12));
	if (leftOut > 0) entries.push(put(`${leftOut.toLocaleString("en")} more campaigns of clusters are not drawn`, () => "", 0));
	return { svg: `<g font-size="12" fill="var(--graph-faint, #5b6675)">${entries.join("")}</g>`, lines: lines + 1 };
}

function px(value: number): string {
	return String(Math.round(value * 10) / 10);
}

/** For text and attributes; what XML does not allow at all (control characters, halves of pairs) becomes "�", direction marks too. */
function escaped(text: string): string {
	return text
		.toWellFormed()
		.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, "\ufffd")
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}
