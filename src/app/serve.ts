import { systemClock } from "../base/clock.ts";
import type { Config } from "../config/config.ts";
import { boundYoungGeneration } from "./service/bound-young-generation.ts";
import { openLog } from "./service/open-log.ts";
import { openService } from "./service/open-service.ts";
import type { Serving } from "./serving.ts";

const youngBytes = 8 * 1024 * 1024;

/** Starts the gate as the configuration says, and keeps it until it is stopped. */
export async function serve(config: Config): Promise<Serving> {
	boundYoungGeneration(youngBytes);
	const service = await openService(config, { clock: systemClock, log: openLog(config.log) });
	const ended = Promise.withResolvers<void>();
	let stopping: Promise<void> | undefined;
	const { smtp, smtpTls, http } = service.listening;
	return {
		smtp,
		smtpTls,
		http,
		outbox: service.outbox,
		accounts: () => service.control.accounts(),
		stop: () => {
			stopping ??= service.close();
			stopping.then(ended.resolve, ended.reject);
			return stopping;
		},
		ended: ended.promise,
	};
}
