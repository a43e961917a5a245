import type { Sql } from "../sql.ts";

/** State that belongs to all campaigns together, opaque here. */
export function sharedState(sql: Sql) {
	const select = sql.prepare<{ state: Uint8Array }>("SELECT state FROM shared");
	const put = sql.prepare("INSERT INTO shared (one, state) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET state = excluded.state");
	return {
		read: (): Uint8Array | undefined => select.get()?.state,
		keep: (state: Uint8Array): void => void put.run(state),
	};
}
