/**
 * Work in steps, each as long as it takes to the next `yield`; the last one returns what was made. Done for one thing after the other, every step would find
 * its code and tables pushed out of the caches by all the others; done step by step for many things at once, it finds them there.
 */
export type Steps<Made> = Generator<undefined, Made, undefined>;

/** Does all steps, one after the other. */
export function allSteps<Made>(steps: Steps<Made>): Made {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}
