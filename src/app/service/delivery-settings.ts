import { hostname } from "node:os";
import type { Config } from "../../config/config.ts";
import { defaultTimeouts, type NextHopSettings, nextHopSettings } from "../../gate/delivery/next-hop-settings.ts";
import { type DestinationLimit, defaultSchedulerSettings, type SchedulerSettings } from "../../gate/delivery/scheduler-settings.ts";

/** Settings of delivery from the configuration. */
export function deliverySettings(
	config: Config,
	outboxPort: number | undefined,
): { nextHop: NextHopSettings; scheduler: SchedulerSettings } {
	return { nextHop: nextHopSettingsOf(config, outboxPort), scheduler: schedulerSettingsOf(config) };
}

/** Where mail is handed to; `outboxPort` stands in for it in try-out mode. */
function nextHopSettingsOf({ nextHop, smtp }: Config, outboxPort: number | undefined): NextHopSettings {
	const localName = smtp.hostname || hostname();
	const { connections, connectTimeout, replyTimeout, dataTimeout, idleTimeout } = nextHop;
	if (outboxPort !== undefined) return nextHopSettings({ host: "127.0.0.1", port: outboxPort, tls: "never", localName, connections: 4 });
	return nextHopSettings({
		host: nextHop.host,
		port: nextHop.port,
		tls: nextHop.tls,
		verify: nextHop.verify && (nextHop.tls === "required" || nextHop.tls === "implicit"),
		user: nextHop.user,
		password: nextHop.password,
		connections,
		localName,
		idle: idleTimeout,
		timeouts: {
			...defaultTimeouts,
			connect: connectTimeout,
			greeting: replyTimeout,
			command: replyTimeout,
			mail: replyTimeout,
			rcpt: replyTimeout,
			dataEnd: dataTimeout,
		},
	});
}

function schedulerSettingsOf({ delivery, smtp }: Config): SchedulerSettings {
	const { retryFirst, retryMost, giveUpAfter, perDestination, destinations } = delivery;
	return {
		...defaultSchedulerSettings,
		destination: limitOf(perDestination),
		destinations: Object.fromEntries(Object.entries(destinations).map(([domain, limit]) => [domain, limitOf(limit)])),
		retry: { ...defaultSchedulerSettings.retry, first: retryFirst, longest: retryMost, giveUpAfter },
		localName: smtp.hostname || hostname(),
	};
}

function limitOf({ connections, perMinute }: Config["delivery"]["perDestination"]): DestinationLimit {
	return { concurrent: connections, perMinute };
}
