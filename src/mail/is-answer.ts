import type { HeaderFields } from "./header-fields.ts";

/** Whether a mail says that it answers another one (RFC 5322 section 3.6.4). Anybody can. */
export function isAnswer(header: HeaderFields): boolean {
	return header.has("In-Reply-To") || header.has("References");
}
