import { readFileSync } from "node:fs";

/** Wrong on purpose: a look at a message reads no files. */
export const evidence = readFileSync;
export interface Evidence {
	readonly weight: number;
}
