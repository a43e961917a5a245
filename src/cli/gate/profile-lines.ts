import type { ProfileLine } from "../../app/control-connection.ts";
import { grouped } from "../../base/grouped.ts";
import { bar } from "../terminal/bar.ts";
import type { Paint } from "../terminal/colour.ts";
import { inColumns, shorten } from "../terminal/columns.ts";
import { displayWidth } from "../terminal/display-width.ts";
import { safeText } from "../../base/safe-text.ts";

const barColumns = 12;
/** Values of one kind that are shown; the rest is counted. */
const shown = 6;

/** What is normal for an account, the most usual first, each with a bar. */
export function profileLines(profile: readonly ProfileLine[], columns: number, paint: Paint): string[] {
	return profile.flatMap((line) => oneLine(line, columns, paint));
}

function oneLine({ what, values }: ProfileLine, columns: number, paint: Paint): string[] {
	const largest = Math.max(1, ...values.map(({ count }) => count));
	const top = values.slice(0, shown);
	const digits = Math.max(...top.map(({ count }) => grouped(count).length), 1);
	const names = top.map(({ value }) => safeText(value) || "(none)");
	const room = Math.max(8, columns - barColumns - digits - 8);
	const width = Math.min(room, Math.max(...names.map(displayWidth), 1));
	return [
		`  ${shorten(safeText(what), columns - 2)}`,
		...top.map(({ count }, at) => {
			const drawn = inColumns(bar(count / largest, barColumns), barColumns);
			return `    ${inColumns(names[at] ?? "", width)}  ${grouped(count).padStart(digits)}  ${paint("cyan", drawn)}`.trimEnd();
		}),
		...(values.length > shown ? [paint("dim", `    and ${grouped(values.length - shown)} more`)] : []),
	];
}
