/** A page for reading is no wider than this, however wide the terminal. */
const widest = 100;
const narrowest = 40;

export function pageColumns(screenColumns: number): number {
	return Math.max(narrowest, Math.min(widest, screenColumns));
}
