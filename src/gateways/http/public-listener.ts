import type { AddressInfo } from "node:net";
import type { ApiParts } from "./api-parts.ts";
import { buildApi } from "./build-api.ts";

export interface HttpGateway {
	/** Where it really listens: port 0 has become a port. */
	readonly host: string;
	readonly port: number;
	/** Takes no more requests, ends those under way. */
	close(): Promise<void>;
}

/** The public API on TCP. It speaks no TLS: a web server in front of it does. */
export async function listenPublic(
	parts: ApiParts,
	{ host, port }: { readonly host: string; readonly port: number },
): Promise<HttpGateway> {
	const app = await buildApi(parts, "public");
	await app.listen({ host, port });
	const { address, port: real } = app.server.address() as AddressInfo;
	return { host: address, port: real, close: () => app.close() };
}
