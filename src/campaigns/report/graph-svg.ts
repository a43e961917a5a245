import { themeName } from "../themes/theme.ts";
import { colourFamily } from "./colour-family.ts";
import type { GraphEdge, GraphFrame, GraphNode, GraphPicture, PlacedText } from "./graph-picture.ts";
import { graphStrips } from "./graph-strips.ts";
import { escaped } from "./markup.ts";

const classNames = { ham: "genuine", spam: "spam", phish: "phishing" } as const;

/**
 * The picture as SVGs that need nothing else, one for each row of clusters: text escaped, colours by the page's CSS variables
 * (--graph-ink, --graph-faint, --graph-panel, --graph-rim, --graph-line, --graph-phish; --c-logins and so on for themes). "" for an
 * empty picture. What the colours mean stands above it: graph-legend.ts.
 */
export function graphSvg(picture: GraphPicture): string {
	if (picture.nodes.length === 0) return "";
	return graphStrips(picture)
		.map((strip) => drawingSvg(strip.width, strip.height, "Campaigns that share infrastructure", stripSvg(strip)))
		.join("\n");
}

function drawingSvg(wide: number, high: number, told: string, parts: readonly string[]): string {
	const [width, height] = [Math.ceil(wide), Math.ceil(high)];
	return [
		`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${told}" font-family="system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif" style="max-width:100%;height:auto">`,
		...parts.filter((part) => part !== ""),
		"</svg>",
	].join("\n");
}

function stripSvg({ frames, nodes, edges }: GraphPicture): string[] {
	return [
		...frames.map(frameSvg),
		`<g fill="none" stroke="var(--graph-line, #6b7688)" stroke-linecap="round">`,
		...edges.map((edge) => edgeSvg(edge, nodes)),
		"</g>",
		...nodes.map(nodeSvg),
		`<g font-size="11" text-anchor="middle" fill="var(--graph-ink, #1c2430)" stroke="var(--graph-panel, #f5f7fa)" stroke-width="3" stroke-linejoin="round" paint-order="stroke">`,
		...nodes.map(({ label }) => textSvg(label)),
		"</g>",
		`<g font-size="10" font-style="italic" text-anchor="middle" fill="var(--graph-faint, #5b6675)" stroke="var(--graph-panel, #f5f7fa)" stroke-width="3" stroke-linejoin="round" paint-order="stroke">`,
		...edges.map(({ label }) => textSvg(label)),
		"</g>",
	];
}

function frameSvg({ x, y, width, height, title, note, subtitle }: GraphFrame): string {
	const box = `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="10" fill="var(--graph-panel, #f5f7fa)" stroke="var(--graph-rim, #dde3ea)"/>`;
	const name = `<text x="${px(x + 14)}" y="${px(y + 22)}" font-size="13" font-weight="600" fill="var(--graph-ink, #1c2430)">${escaped(title)}</text>`;
	const lines = [note, subtitle].map(
		(line, at) =>
			`<text x="${px(x + 14)}" y="${px(y + 38 + at * 16)}" font-size="11" fill="var(--graph-faint, #5b6675)">${escaped(line)}</text>`,
	);
	return `${box}${name}${lines.join("")}`;
}

/** From one and a half pixels for what barely ties to six for what is proof. */
function edgeSvg({ left, right, weight, reasons }: GraphEdge, nodes: readonly GraphNode[]): string {
	const [one, other] = [nodes[left] as GraphNode, nodes[right] as GraphNode];
	const width = 1 + Math.min(5, weight / 2.4);
	const opacity = Math.min(0.75, 0.25 + weight / 24);
	return `<path d="M${px(one.x)} ${px(one.y)}L${px(other.x)} ${px(other.y)}" stroke-width="${px(width)}" stroke-opacity="${opacity.toFixed(2)}"><title>${escaped(reasons.join("\n"))}</title></path>`;
}

function nodeSvg({ x, y, radius, subject, messages, class: kind, theme }: GraphNode): string {
	const rim =
		kind === "phish"
			? `stroke="var(--graph-phish, #b3261e)" stroke-width="2.5"`
			: `stroke="var(--graph-panel, #f5f7fa)" stroke-width="1.5"`;
	const told = `${subject || "(no subject)"}\n${messages.toLocaleString("en")} ${messages === 1 ? "message" : "messages"}, ${classNames[kind]}, ${themeName(theme)}`;
	return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" fill="var(--c-${colourFamily(theme)})" ${rim}><title>${escaped(told)}</title></circle>`;
}

function textSvg(label: PlacedText | undefined): string {
	return label === undefined ? "" : `<text x="${px(label.x)}" y="${px(label.y)}">${escaped(label.text)}</text>`;
}

function px(value: number): string {
	return String(Math.round(value * 10) / 10);
}
