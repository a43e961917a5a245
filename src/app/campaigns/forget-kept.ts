import { openKept } from "./open-kept.ts";

/** Takes campaigns out of what a data folder keeps. Throws as `openKept` does. */
export async function forgetKept(folder: string, ids: Iterable<string>): Promise<void> {
	const store = await openKept(folder);
	try {
		store.forget(ids);
	} finally {
		store.close();
	}
}
