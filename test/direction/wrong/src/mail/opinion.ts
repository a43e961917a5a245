import type { Evidence } from "../signals/evidence.ts";

/** Wrong on purpose: facts may not know of opinions, not even by their type. */
export type Opinion = Evidence;
