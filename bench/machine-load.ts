import { cpus } from "node:os";

/** Watches what else runs on the machine: by the clock, everything gets slower by it. */
export class MachineLoad {
	readonly #from = performance.now();
	readonly #busyBefore = busyMilliseconds();

	/** Cores that were busy with anything but `ownCpuMilliseconds` since this was created. */
	others(ownCpuMilliseconds: number): number {
		const busy = busyMilliseconds() - this.#busyBefore - ownCpuMilliseconds;
		return Math.max(0, busy / (performance.now() - this.#from));
	}
}

function busyMilliseconds(): number {
	return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
}
