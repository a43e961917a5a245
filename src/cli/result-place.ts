import type { ScanResult } from "../app/threads/scan-result.ts";

/** Where a message stands, as a person would name it; the position only where it matters. */
export function resultPlace(result: Pick<ScanResult, "source"> & { readonly index?: number }): string {
	return result.index !== undefined && result.index > 0 ? `${result.source}#${result.index}` : result.source;
}
