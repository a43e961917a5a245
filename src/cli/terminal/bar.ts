const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A horizontal bar, exact to an eighth of a column. `share` is between 0 and 1; anything above 0 is seen where there is a column for it. */
export function bar(share: number, columns: number): string {
	if (columns <= 0) return "";
	const parts = Math.round(Math.min(1, Math.max(0, share)) * columns * 8);
	const seen = share > 0 ? Math.max(1, parts) : 0;
	return "█".repeat(seen >> 3) + (eighths[seen & 7] ?? "");
}
