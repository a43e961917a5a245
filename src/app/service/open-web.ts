import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import type { Config } from "../../config/config.ts";
import type { GateControl } from "../../gate/gate-control.ts";
import type { Listening } from "./listening.ts";

export interface WebOptions {
	readonly config: Config;
	readonly control: GateControl;
	readonly clock: Clock;
	readonly log: Log;
}

export async function openWeb(_options: WebOptions): Promise<Pick<Listening, "http" | "control"> & { close(): Promise<void> }> {
	return { http: undefined, control: "", close: async () => {} };
}
