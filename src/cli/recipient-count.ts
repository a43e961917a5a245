import { grouped } from "../base/grouped.ts";

/** "1 recipient", "39,950 recipients". */
export function recipientCount(count: number): string {
	return count === 1 ? "1 recipient" : `${grouped(count)} recipients`;
}
