import { allAspects } from "../accounts/aspects/all-aspects.ts";
import type { TakeoverNumbers } from "./takeover-numbers.ts";

/** Hand-set numbers: where training starts, and what holds before there is a model. */
export const defaultTakeoverNumbers: TakeoverNumbers = {
	prior: -3,
	content: [0.15, 0.3, 0.4, 0.6, 0.6, 0.5, 0.3],
	phish: 0.5,
	aspects: Object.fromEntries(
		allAspects.filter(({ handSet }) => handSet !== true).map(({ name, attack, usual }) => [name, { attack, usual, bad: 0.5, good: 0.4 }]),
	),
	thresholds: { canary: -1, hold: 0.5, freeze: 8 },
};
