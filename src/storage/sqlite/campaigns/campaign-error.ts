import { readError } from "../../../base/read-error.ts";
import { StorageError } from "../../../base/storage-error.ts";
import { sqliteErrorNumber } from "../sqlite-error.ts";
import { damagedCampaigns } from "./damaged-campaigns.ts";

/** An error of opening the store in `path`, saying what to do. */
export function campaignError(error: unknown, path: string): unknown {
	if (error instanceof StorageError && error.code === "damaged") return damagedCampaigns(path, error);
	if (error instanceof StorageError) return error;
	if (sqliteErrorNumber(error) === undefined)
		return isOfFileSystem(error) ? new Error(`${path} cannot be opened: ${readError(error)}`, { cause: error }) : error;
	return new Error(`${path} cannot be opened (${(error as Error).message}): see that it is a file that Tidegate may write to`, {
		cause: error,
	});
}

function isOfFileSystem(error: unknown): boolean {
	return typeof (error as NodeJS.ErrnoException).syscall === "string";
}
