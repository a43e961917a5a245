import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { Scheduler } from "../../gate/delivery/scheduler.ts";
import type { GateStore } from "../../gate/gate-store.ts";
import type { Spool } from "../../gate/spool.ts";
import type { SubmissionServer } from "../../gateways/smtp/submission-server.ts";

export interface Measured {
	readonly store: GateStore;
	readonly spool: Spool;
	readonly scheduler: Scheduler;
	/** Messages that no scanning thread was given yet. */
	readonly backlog: () => number;
	readonly smtp: SubmissionServer;
}

/** What `GET /metrics` shows of the gate; looked up when it is asked for. */
export function gateMetrics(measured: Measured): Registry {
	const registry = new Registry();
	collectDefaultMetrics({ register: registry, prefix: "tidegate_" });
	const gauge = (name: string, help: string, value: () => number) =>
		new Gauge({
			name: `tidegate_${name}`,
			help,
			registers: [registry],
			collect() {
				this.set(value());
			},
		});
	gauge("campaigns_held", "Campaigns that wait for a person", () => measured.store.campaigns({ states: ["held"] }).length);
	gauge("campaigns_canary", "Campaigns whose quiet time runs", () => measured.store.campaigns({ states: ["canary"] }).length);
	gauge("accounts_frozen", "Accounts that are frozen", () => measured.store.accounts().filter(({ state }) => state === "frozen").length);
	gauge("spool_bytes", "Bytes of the spool on disk", () => measured.spool.size().bytes);
	gauge("delivery_jobs", "Transactions with the next hop that are under way", () => measured.scheduler.state.jobs);
	gauge("next_hop_down", "1 while the next hop is not reached", () => (measured.scheduler.state.nextHopDown ? 1 : 0));
	gauge("scan_backlog", "Messages that wait for a scanning thread", measured.backlog);
	new Gauge({
		name: "tidegate_smtp",
		help: "Counts of the SMTP gateway since its start, by kind",
		labelNames: ["kind"],
		registers: [registry],
		collect() {
			for (const [kind, count] of Object.entries(measured.smtp.counters())) this.set({ kind }, count);
		},
	});
	return registry;
}
