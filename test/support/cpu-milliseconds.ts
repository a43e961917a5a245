/** Processor time that some work takes, in milliseconds: unlike the clock, it does not count what else the machine does. */
export function cpuMilliseconds(work: () => void): number {
	const start = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}
