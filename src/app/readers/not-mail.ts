import type { Unreadable } from "./found.ts";

/** Says of a file that holds no mail that it holds none. */
export function notMail(source: string, kind: "empty" | "other"): Unreadable {
	return {
		kind: "unreadable",
		source,
		reason: kind === "empty" ? "empty: there is no message in it" : "not a mail message: no header field found",
	};
}
