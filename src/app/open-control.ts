import { existsSync, mkdirSync } from "node:fs";
import { systemClock } from "../base/clock.ts";
import { silentLog } from "../base/log.ts";
import type { Config } from "../config/config.ts";
import { ControlError, connectControl } from "./control-client.ts";
import type { ControlConnection } from "./control-connection.ts";
import { localControl } from "./local-control.ts";
import { controlSocket } from "./service/control-socket.ts";

/** Reaches the gate that runs on the configured data folder or, where none runs, opens its store in this process. */
export async function openControl(config: Config): Promise<ControlConnection> {
	const socket = controlSocket(config.data);
	if (existsSync(socket)) {
		try {
			return await connectControl(socket);
		} catch (cause) {
			if (!(cause instanceof ControlError) || cause.code !== "not-running") throw cause;
		}
	}
	mkdirSync(config.data, { recursive: true, mode: 0o700 });
	const { openGate } = await import("./service/open-gate.ts");
	const core = await openGate({ config, clock: systemClock, log: silentLog });
	return localControl(core.gate.control, () => core.close());
}
