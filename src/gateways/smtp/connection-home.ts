import type { SecureContext } from "node:tls";
import type { Connection } from "./connection.ts";
import type { ConnectionCounts } from "./connection-counts.ts";
import type { GatewayContext } from "./gateway-context.ts";
import type { NetworkList } from "./network-list.ts";

/** What the server hands to each of its connections. */
export interface ConnectionHome {
	readonly context: GatewayContext;
	readonly counts: ConnectionCounts;
	readonly proxyFrom: NetworkList;
	readonly secureContext: SecureContext | undefined;
	/** The connection is gone. */
	forget(connection: Connection): void;
}
