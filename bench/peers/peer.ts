/** Another scanner that is given the same messages in the same run. */
export interface Peer {
	readonly name: string;
	/** Messages to hand it at once, so that its one working process never waits for us. */
	readonly connections: number;
	/** Judges one message over the peer's own protocol. */
	scan(message: Uint8Array): Promise<void>;
	/** CPU time, in milliseconds, that its processes have used so far. */
	cpuMilliseconds(): number;
	/** Memory, in bytes, that its processes hold now; pages that they share count once for each. */
	memoryBytes(): number;
	stop(): Promise<void>;
}
