/** A time as people here write it: "2026-11-26 08:40:07", by this machine's clock and zone. Intl takes longer to load than the command runs. */
export function moment(at: number, seconds = false): string {
	const date = new Date(at);
	if (Number.isNaN(date.getTime())) return "–";
	const two = (number: number) => String(number).padStart(2, "0");
	const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
	const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
	return seconds ? `${day} ${time}:${two(date.getSeconds())}` : `${day} ${time}`;
}

const units: readonly (readonly [number, string])[] = [
	[86_400_000, "d"],
	[3_600_000, "h"],
	[60_000, "min"],
	[1_000, "s"],
];

/** A length of time in its largest unit: "3 min", "2 d". */
export function span(milliseconds: number): string {
	const [length, name] = units.find(([unit]) => milliseconds >= unit) ?? [1_000, "s"];
	return `${Math.floor(milliseconds / length)} ${name}`;
}
