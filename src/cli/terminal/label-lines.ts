import type { Paint } from "./colour.ts";
import { wrap } from "./columns.ts";

/** Name, value, and how the value is painted. */
export type LabelRow = readonly [name: string, value: string, painted?: (line: string) => string];

/** "Name      value", the values below each other, long ones wrapped. Rows without a value are left out. */
export function labelLines(rows: readonly LabelRow[], columns: number, paint: Paint): string[] {
	const kept = rows.filter(([, value]) => value !== "");
	const width = Math.max(...kept.map(([name]) => name.length)) + 2;
	return kept.flatMap(([name, value, painted = (line) => line]) =>
		wrap(value, columns - width).map((line, at) => (at === 0 ? paint("dim", name.padEnd(width)) : " ".repeat(width)) + painted(line)),
	);
}
