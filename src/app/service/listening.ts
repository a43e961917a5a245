import { join } from "node:path";

/** Where a running gate listens. Written into the data folder when it is up, removed when it stops: programs find it there. */
export interface Listening {
	readonly pid: number;
	readonly smtp: readonly { readonly host: string; readonly port: number }[];
	readonly smtpTls: readonly { readonly host: string; readonly port: number }[];
	readonly http: { readonly host: string; readonly port: number } | undefined;
	readonly control: string;
}

export function listeningFile(data: string): string {
	return join(data, "listening.json");
}
