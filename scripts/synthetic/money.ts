import type { Random } from "./random.ts";

/**
 * An amount between the two of `range` ("10-90", in about dollars) in a currency: a `[currency]` entry of the word lists, which is
 * `pattern ; thousands ; decimal ; scale ; decimals` with `%` for the figure and `s` for a space.
 */
export function money(range: string, currency: string, random: Random): string {
	const [low = "5", high = low] = (range || "9-180").split("-");
	const [pattern = "%", thousands = "", decimal = ".", scale = "1", places = "2"] = currency.split(";").map((part) => part.trim());
	const amount = Number(low) + random.next() * (Number(high) - Number(low));
	return pattern.replace("%", figure(amount * Number(scale), thousands === "s" ? " " : thousands, decimal, Number(places), random));
}

function figure(amount: number, thousands: string, decimal: string, places: number, random: Random): string {
	const whole = places === 0 || amount >= 100_000 ? roundish(amount) : Math.floor(amount);
	const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, thousands);
	if (places === 0 || amount >= 100_000) return grouped;
	const cents = random.pick(["00", "00", "99", "95", "50", "49", "90", String(random.integer(10, 99))]);
	return `${grouped}${decimal}${cents}`;
}

/** Prices in currencies without cents end in round figures. */
function roundish(amount: number): number {
	const step = amount > 2000 ? 100 : 10;
	return Math.max(step, Math.round(amount / step) * step) - (amount > 500 && Math.floor(amount) % 3 === 0 ? step / 5 : 0);
}
