import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { type Clock, systemClock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import type { Config } from "../../config/config.ts";
import { openNextHop } from "../../gate/delivery/open-next-hop.ts";
import { Scheduler } from "../../gate/delivery/scheduler.ts";
import type { GateControl } from "../../gate/gate-control.ts";
import { ReportWriter } from "../../gate/report-writer.ts";
import { openSubmissionServer } from "../../gateways/smtp/submission-server.ts";
import { deliverySettings } from "./delivery-settings.ts";
import { gateMetrics } from "./gate-metrics.ts";
import { type Listening, listeningFile } from "./listening.ts";
import { openGate } from "./open-gate.ts";
import { openNotices } from "./open-notices.ts";
import { openOutbox } from "./open-outbox.ts";
import { openWeb } from "./open-web.ts";
import { smtpSettingsOf } from "./smtp-settings-of.ts";

export interface ServiceOptions {
	readonly clock?: Clock;
	readonly log: Log;
}

/** A running gate. */
export interface Service {
	readonly listening: Listening;
	/** Whether mail really goes somewhere; see try-out mode. */
	readonly outbox: string | undefined;
	readonly control: GateControl;
	/** Stops in order: nothing new is begun, what is under way comes to its end or back into the queue, everything is on disk. */
	close(): Promise<void>;
}

/** What is under way when the gate stops is given so long to end. */
const grace = 10_000;

/** What was opened, closed in the opposite order. */
class Closing {
	readonly #steps: (() => Promise<void> | void)[] = [];

	add(step: () => Promise<void> | void): void {
		this.#steps.unshift(step);
	}

	async run(): Promise<void> {
		for (const step of this.#steps.splice(0)) await step();
	}
}

/** Starts everything a gate is: store, spool, delivery, scanners, notices, SMTP, HTTP. */
export async function openService(config: Config, { clock = systemClock, log }: ServiceOptions): Promise<Service> {
	mkdirSync(config.data, { recursive: true, mode: 0o700 });
	const closing = new Closing();
	try {
		return await open(config, clock, log, closing);
	} catch (cause) {
		await closing.run();
		throw cause;
	}
}

async function open(config: Config, clock: Clock, log: Log, closing: Closing): Promise<Service> {
	const late: { scheduler?: Scheduler; wakeNotices?: () => void } = {};
	const core = await openGate({
		config,
		clock,
		log,
		deliveries: { wake: () => late.scheduler?.wake(), stop: async (campaignId) => late.scheduler?.stop(campaignId) },
		wakeNotices: () => late.wakeNotices?.(),
	});
	closing.add(() => core.close());
	const { gate, store, spool, commits } = core;

	const outboxFolder = config.nextHop.host === "" ? join(config.data, "outbox") : undefined;
	const outbox = outboxFolder === undefined ? undefined : await openOutbox(outboxFolder);
	if (outbox !== undefined) closing.add(() => outbox.close());

	const { nextHop: hop, scheduler: plan } = deliverySettings(config, outbox?.port);
	const nextHop = await openNextHop(hop, { folder: join(config.data, "delivery"), log });
	closing.add(() => nextHop.close(grace));
	const reports = new ReportWriter({ store, spool, commits, clock });
	const scheduler = new Scheduler({
		store,
		spool,
		nextHop,
		nextHopName: config.nextHop.host || hostname(),
		settings: plan,
		clock,
		log,
		sendReport: (report) => reports.write(report),
	});
	late.scheduler = scheduler;
	await scheduler.start();
	commits.takeAlong(() => scheduler.turnToTakeAlong());
	closing.add(() => scheduler.close(grace));

	const notices = openNotices({ config, store, clock, log, outboxPort: outbox?.port });
	late.wakeNotices = () => notices.wake();
	closing.add(() => notices.close());
	notices.wake();
	core.teller.tellMissed();

	await gate.start();
	const smtp = await openSubmissionServer(await smtpSettingsOf(config, clock.now()), gate.desk, log, clock);
	closing.add(() => smtp.close(grace));
	const web = await openWeb({
		config,
		control: gate.control,
		log,
		clock,
		registry: gateMetrics({ store, spool, scheduler, backlog: core.backlog, smtp }),
	});
	closing.add(() => web.close());

	const listening: Listening = {
		pid: process.pid,
		smtp: smtp.addresses.filter(({ implicitTls }) => !implicitTls).map(({ host, port }) => ({ host, port })),
		smtpTls: smtp.addresses.filter(({ implicitTls }) => implicitTls).map(({ host, port }) => ({ host, port })),
		http: web.http,
		control: web.control,
	};
	writeFileSync(listeningFile(config.data), `${JSON.stringify(listening, undefined, "\t")}\n`, { mode: 0o600 });
	closing.add(() => rmSync(listeningFile(config.data), { force: true }));
	return { listening, outbox: outboxFolder, control: gate.control, close: () => closing.run() };
}
