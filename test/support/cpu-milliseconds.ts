/** Less than this is not asked for again. */
const short = 50;
const mostTimes = 3;

/**
 * Processor time that some work takes of this thread, in milliseconds: unlike the clock, it does not count what else the machine does. What takes long is
 * done up to three times, and the least of them counts: a shared machine may stand still for a second and count it as work.
 */
export function cpuMilliseconds(work: () => void): number {
	let least = once(work);
	for (let time = 1; time < mostTimes && least > short; time++) least = Math.min(least, once(work));
	return least;
}

function once(work: () => void): number {
	const start = process.threadCpuUsage();
	work();
	const { user, system } = process.threadCpuUsage(start);
	return (user + system) / 1000;
}
