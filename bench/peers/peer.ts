/** Another scanner that is given the same messages in the same run. */
export interface Peer {
	readonly name: string;
	/** Judges one message over the peer's own protocol. */
	scan(message: Uint8Array): Promise<void>;
	/** CPU time, in milliseconds, that the processes which judge have used so far. */
	cpuMilliseconds(): number;
	stop(): Promise<void>;
}
