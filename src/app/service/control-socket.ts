import { join } from "node:path";

/** The control socket in a data folder. */
export function controlSocket(data: string): string {
	return join(data, "control.sock");
}
