/** A share as a percentage with so many digits, never rounded to certainty: 0.99999 is "99.9 %", not "100.0 %". */
export function percent(share: number, digits = 1): string {
	if (!Number.isFinite(share)) return "–";
	const least = 10 ** -digits;
	const value = share > 0 && share < 1 ? Math.min(100 - least, Math.max(least, share * 100)) : share * 100;
	return `${value.toFixed(digits)} %`;
}
