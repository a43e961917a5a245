/** A mail server between the load and the sink. */
export interface Relay {
	readonly name: string;
	readonly port: number;
	readonly login?: { readonly user: string; readonly password: string };
	/** CPU time of all its processes so far, in milliseconds. */
	cpuMilliseconds(): number;
	/** Most memory that its largest process has held, in bytes. */
	peakBytes(): number;
	stop(): Promise<void>;
}
