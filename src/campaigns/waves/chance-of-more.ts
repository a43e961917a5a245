/** Coefficients of Lanczos' approximation (g = 7, nine terms): 15 digits. */
const lanczos = [
	0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
	-0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Natural logarithm of the gamma function, for arguments above 0. */
function logGamma(value: number): number {
	if (value < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * value)) - logGamma(1 - value);
	const shifted = value - 1;
	const base = shifted + 7.5;
	let sum = lanczos[0] as number;
	for (let at = 1; at < lanczos.length; at++) sum += (lanczos[at] as number) / (shifted + at);
	return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

/** Far from the mean it takes a dozen; near it, some root of the counts. Cut there, the value is off in its digits only. */
const mostFractions = 300;

/** Continued fraction of the incomplete beta function, by Lentz's method (Numerical Recipes, 6.4). */
function betaFraction(a: number, b: number, x: number): number {
	const tiny = 1e-300;
	const kept = (value: number) => (Math.abs(value) < tiny ? tiny : value);
	let c = 1;
	let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
	let fraction = d;
	for (let m = 1; m <= mostFractions; m++) {
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / kept(1 + even * d);
		c = kept(1 + even / c);
		fraction *= d * c;
		const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / kept(1 + odd * d);
		c = kept(1 + odd / c);
		const step = d * c;
		fraction *= step;
		if (Math.abs(step - 1) < 1e-9) break;
	}
	return fraction;
}

/**
 * How unlikely so many messages or more are: -log10 of the upper tail of a negative binomial with this mean and with `dispersion`
 * times the variance of a Poisson count (above 1). 0 for counts up to the mean, which are nothing unusual.
 */
export function unlikelihood(count: number, mean: number, dispersion: number): number {
	if (!(count > mean) || !(mean > 0)) return 0;
	const p = (dispersion - 1) / dispersion;
	const shape = mean / (dispersion - 1);
	// P(X >= count) is the regularized incomplete beta function I_p(count, shape).
	const logBeta = logGamma(count) + logGamma(shape) - logGamma(count + shape);
	const front = count * Math.log(p) - shape * Math.log(dispersion) - logBeta - Math.log(count);
	const log10 = (front + Math.log(Math.abs(betaFraction(count, shape, p)))) / Math.LN10;
	return Math.max(0, -log10);
}
