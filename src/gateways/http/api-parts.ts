import type { Registry } from "prom-client";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import type { GateControl } from "../../gate/gate-control.ts";
import type { ApiLimits } from "./api-limits.ts";

/** What the HTTP gateway is built of; everything but the gate itself has a default. */
export interface ApiParts {
	readonly control: GateControl;
	readonly clock?: Clock;
	readonly log?: Log;
	/** Where the gate's own measures are; what `GET /metrics` shows. */
	readonly registry?: Registry;
	readonly limits?: Partial<ApiLimits>;
	/** Why the gate cannot take mail now, as sentences: empty when it can (`GET /readyz`). */
	readonly notReady?: () => readonly string[];
	/** Addresses and networks of reverse proxies whose X-Forwarded-For is believed. */
	readonly proxies?: readonly string[];
	readonly version?: string;
}
