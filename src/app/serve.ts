import type { Config } from "../config/config.ts";
import type { Serving } from "./serving.ts";

/** Placeholder: the composition root takes its place. */
export async function serve(_config: Config): Promise<Serving> {
	throw new Error("the gate is not part of this version yet");
}
