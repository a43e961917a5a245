import { accepted, type Kind, rejected } from "./kind.ts";

const units = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const;
const form = /^(?:(?<d>\d{1,9})d)? ?(?:(?<h>\d{1,9})h)? ?(?:(?<m>\d{1,9})m)? ?(?:(?<s>\d{1,9})s)? ?(?:(?<ms>\d{1,9})ms)?$/;

/** A time with its unit, read as milliseconds: "15m", "1h30m", "5d". */
export function duration(least: string, most: string): Kind<number> {
	const [lowest, highest] = [milliseconds(least) ?? 0, milliseconds(most) ?? 0];
	return {
		allowed: `a time with its unit (ms, s, m, h or d), as "90s" or "1h30m", from ${least} to ${most}`,
		read(found) {
			if (typeof found === "number") return rejected("a number by itself has no unit");
			const value = typeof found === "string" ? milliseconds(found) : undefined;
			return value !== undefined && value >= lowest && value <= highest ? accepted(value) : rejected();
		},
		write: (value) => JSON.stringify(written(value)),
	};
}

function milliseconds(text: string): number | undefined {
	const groups = text === "" ? undefined : form.exec(text)?.groups;
	if (groups === undefined) return undefined;
	return Object.entries(units).reduce((sum, [unit, length]) => sum + Number(groups[unit] ?? 0) * length, 0);
}

/** In the largest units that leave nothing over. */
function written(value: number): string {
	let rest = value;
	let text = "";
	for (const [unit, length] of Object.entries(units)) {
		const count = Math.floor(rest / length);
		if (count > 0) text += `${count}${unit}`;
		rest -= count * length;
	}
	return text || "0s";
}
