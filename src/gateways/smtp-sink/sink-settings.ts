/** Where in a conversation the sink is; what it would answer can be changed there. */
export const sinkStages = ["greeting", "ehlo", "auth", "mail", "rcpt", "data", "content", "end"] as const;
export type SinkStage = (typeof sinkStages)[number];

export interface SinkPoint {
	readonly stage: SinkStage;
	/** For mail and rcpt: the address. */
	readonly address: string;
	/** Which connection, from 1 on. */
	readonly connection: number;
	/** Which message of the connection, from 1 on. */
	readonly message: number;
}

/** A reply to be sent instead ("451 4.3.0 Later"), "drop" to break the connection off, undefined to go on as usual. */
export type SinkAnswer = string | undefined;

/** One message as it arrived. */
export interface SunkMessage {
	readonly mailFrom: string;
	/** With their parameters: "<anna@home.example> NOTIFY=NEVER". */
	readonly mailParameters: string;
	readonly recipients: readonly string[];
	readonly recipientParameters: readonly string[];
	/** From its header; "" without. */
	readonly messageId: string;
	/** Bytes as they came over the wire, stuffed dots and all. */
	readonly size: number;
	/** Dots unstuffed; empty unless content is kept. */
	readonly content: Buffer;
}

export interface SinkSettings {
	/** 0 for any that is free. */
	readonly port: number;
	/** Loopback by default: a sink takes everything from everybody. */
	readonly host?: string;
	/** Lines of the answer to EHLO. */
	readonly capabilities?: readonly string[];
	/** PEM; STARTTLS is offered, or TLS spoken from the first byte. */
	readonly tls?: { readonly key: string; readonly cert: string; readonly implicit?: boolean };
	/** Wanted before MAIL. */
	readonly login?: { readonly user: string; readonly password: string };
	/** Called at every stage; leave it out where speed counts. */
	readonly answer?: (point: SinkPoint) => SinkAnswer | Promise<SinkAnswer>;
	/** Called before the message is answered; when it rejects, the answer is 451. */
	readonly onMessage?: (message: SunkMessage) => void | Promise<void>;
	readonly keepContent?: boolean;
	/** Whether what came is listed afterwards; false for a sink that runs for long. */
	readonly remember?: boolean;
}

export const usualCapabilities = ["PIPELINING", "SIZE 104857600", "8BITMIME", "SMTPUTF8", "DSN", "ENHANCEDSTATUSCODES"] as const;
