import { grouped } from "../base/grouped.ts";

/** "1 message", "1,234 messages". */
export function messageCount(count: number): string {
	return count === 1 ? "1 message" : `${grouped(count)} messages`;
}
