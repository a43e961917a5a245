import type { Registry } from "prom-client";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import type { Config } from "../../config/config.ts";
import { networkText } from "../../config/kinds/network.ts";
import type { GateControl } from "../../gate/gate-control.ts";
import type { ApiParts } from "../../gateways/http/api-parts.ts";
import { listenControl } from "../../gateways/http/control/control-listener.ts";
import { listenPublic } from "../../gateways/http/public-listener.ts";
import { controlSocket } from "./control-socket.ts";
import type { Listening } from "./listening.ts";

export interface WebOptions {
	readonly config: Config;
	readonly control: GateControl;
	readonly clock: Clock;
	readonly log: Log;
	readonly registry: Registry;
}

export interface Web extends Pick<Listening, "http" | "control"> {
	close(): Promise<void>;
}

/** The control socket for the command line, and the public HTTP API where it is wanted. */
export async function openWeb({ config, ...parts }: WebOptions): Promise<Web> {
	const proxies = config.http.proxies.map(networkText);
	const control = await listenControl(apiParts(parts), controlSocket(config.data));
	try {
		const http = config.http.enabled ? await listenPublic({ ...apiParts(parts), proxies }, config.http.listen) : undefined;
		return {
			control: control.path,
			http: http === undefined ? undefined : { host: http.host, port: http.port },
			close: async () => {
				await http?.close();
				await control.close();
			},
		};
	} catch (cause) {
		await control.close();
		throw cause;
	}
}

function apiParts({ control, clock, log, registry }: Omit<WebOptions, "config">): ApiParts {
	return { control, clock, log, registry };
}
