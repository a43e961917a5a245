import type { ApiKey, GateStore } from "../../gate/gate-store.ts";
import type { Sql } from "./sql.ts";

/** Keys of the HTTP API. A name that is taken throws. */
export function apiKeys(sql: Sql): Pick<GateStore, "addApiKey" | "apiKeys" | "dropApiKey"> {
	const add = sql.prepare("INSERT INTO api_keys (name, hash, created_at) VALUES (?, ?, ?)");
	const inOrder = sql.prepare<ApiKey>("SELECT id, name, hash, created_at AS createdAt FROM api_keys ORDER BY name");
	const drop = sql.prepare("DELETE FROM api_keys WHERE name = ?");
	return {
		addApiKey: ({ name, hash, createdAt }) => ({ id: add.insert(name, hash, createdAt), name, hash, createdAt }),
		apiKeys: () => inOrder.all().map((key) => ({ ...key })),
		dropApiKey: (name) => drop.run(name) > 0,
	};
}
