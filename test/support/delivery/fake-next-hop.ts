import type { DeliveryJob, DeliveryReply, NextHop, Recovery } from "../../../src/gate/next-hop.ts";

/** A next hop that answers when the test says so. */
export class FakeNextHop implements NextHop {
	readonly capacity: number;
	recovered: Recovery = { replies: [], inDoubt: [], settled: () => {} };
	/** Not answered yet, in order. */
	readonly open: DeliveryJob[] = [];
	/** All that were ever handed over. */
	readonly jobs: DeliveryJob[] = [];
	readonly settledJobs: number[] = [];
	/** What it answers at once; undefined leaves the job open. */
	answer: (job: DeliveryJob, address: string) => Partial<DeliveryReply> | undefined = () => undefined;
	readonly #resolve = new Map<number, (replies: readonly DeliveryReply[]) => void>();

	constructor(capacity = 2) {
		this.capacity = capacity;
	}

	deliver(job: DeliveryJob): Promise<readonly DeliveryReply[]> {
		this.jobs.push(job);
		this.open.push(job);
		return new Promise((resolve) => {
			this.#resolve.set(job.jobId, resolve);
			if (this.answer(job, job.recipients[0]!.address) !== undefined) setImmediate(() => this.end(job));
		});
	}

	end(job: DeliveryJob, change?: Partial<DeliveryReply>): void {
		this.open.splice(this.open.indexOf(job), 1);
		this.#resolve.get(job.jobId)?.(
			job.recipients.map(({ recipientId, address }) => ({
				recipientId,
				outcome: "delivered",
				reply: "250 2.0.0 Ok",
				dsnPassedOn: false,
				...(change ?? this.answer(job, address)),
			})),
		);
	}

	async stop(campaignId: string): Promise<void> {
		for (const job of this.open.filter((job) => job.campaignId === campaignId)) this.end(job, { outcome: "unsent", reply: "stopped" });
	}

	settled(jobIds: readonly number[]): void {
		this.settledJobs.push(...jobIds);
	}

	async close(): Promise<void> {
		for (const job of [...this.open]) this.end(job, { outcome: "unsent", reply: "closing" });
	}
}
