import { StorageError } from "../../../base/storage-error.ts";

/** Nothing in the file is lost for good: it is made of mail that is still there. */
export function damagedCampaigns(path: string, cause?: unknown): StorageError {
	return new StorageError("damaged", `${path} is damaged or no database at all: move it away, and read the mail again`, cause);
}
