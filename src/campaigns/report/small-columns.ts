import { columnPath } from "./column-path.ts";
import { type Markup, html } from "./markup.ts";

const height = 48;
const width = 480;

/**
 * Columns without words, stretched to whatever room there is; what they stand on is written below as HTML, which keeps its size.
 * `shares` are heights from 0 to 1, `places` how many columns would fill the width.
 */
export function smallColumns(shares: readonly number[], places: number, family: string, told: string): Markup {
	const step = width / places;
	const path = columnPath(
		shares.map((share) => share * height),
		0,
		step,
		() => height,
		Math.min(2, step * 0.16),
	);
	return html`<svg class="small" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img"><title>${told}</title><path class="c c-${family}" d="${path}"/></svg>`;
}
