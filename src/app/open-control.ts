import type { Config } from "../config/config.ts";
import type { ControlConnection } from "./control-connection.ts";

/** Placeholder: the control socket's client takes its place. */
export async function openControl(_config: Config): Promise<ControlConnection> {
	throw new Error("the gate is not part of this version yet");
}
