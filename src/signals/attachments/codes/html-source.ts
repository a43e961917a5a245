import type { Mail } from "../../../mail/mail.ts";

/** Source of the HTML that a person is shown, for looks that need more of it than its facts. */
export function htmlSource(mail: Mail): string {
	return mail.parts.find(({ contentType, disposition }) => contentType === "text/html" && disposition !== "attachment")?.text() ?? "";
}
