/** Time as milliseconds since 1970, handed in so that a year of history can be played in a test. */
export interface Clock {
	now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };
