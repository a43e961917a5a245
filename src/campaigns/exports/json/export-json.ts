import { safeJson } from "../../../base/safe-json.ts";

/**
 * JSON for other programs: what could move a cursor is escaped as in safe-json, and halves of surrogate pairs, which JSON.stringify
 * writes as escapes that strict readers refuse (RFC 8259 section 8.2), are U+FFFD.
 */
export function exportJson(value: unknown): string {
	return safeJson(value).replace(/\\(?:u(d[89a-f][\da-f]{2})|.)/g, (escape, half) => (half === undefined ? escape : "\ufffd"));
}
