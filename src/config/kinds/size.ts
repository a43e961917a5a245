import { accepted, type Kind, rejected } from "./kind.ts";

const units: Readonly<Record<string, number>> = {
	b: 1,
	kb: 1_000,
	mb: 1_000_000,
	gb: 1_000_000_000,
	kib: 1_024,
	mib: 1_024 ** 2,
	gib: 1_024 ** 3,
};
const written = ["GiB", "GB", "MiB", "MB", "KiB", "kB"];

/** A number of bytes: "32MB" is 32,000,000, "32MiB" is 33,554,432, a bare number is bytes. */
export function size(least: number, most: number): Kind<number> {
	return {
		allowed: `a size as "32MB" (millions) or "32MiB", or a number of bytes, from ${write(least)} to ${write(most)}`,
		read(found) {
			const value = typeof found === "number" ? found : typeof found === "string" ? bytes(found) : undefined;
			return value !== undefined && Number.isInteger(value) && value >= least && value <= most ? accepted(value) : rejected();
		},
		write: (value) => JSON.stringify(write(value)),
	};
}

function bytes(text: string): number | undefined {
	const [, digits, unit = ""] = /^(\d{1,12}) ?([a-z]{0,3})$/i.exec(text) ?? [];
	const factor = unit === "" ? 1 : units[unit.toLowerCase()];
	return digits === undefined || factor === undefined ? undefined : Number(digits) * factor;
}

/** In the largest unit that leaves nothing over. */
function write(value: number): string {
	const unit = written.find((name) => value > 0 && value % (units[name.toLowerCase()] as number) === 0);
	return unit === undefined ? `${value}B` : `${value / (units[unit.toLowerCase()] as number)}${unit}`;
}
