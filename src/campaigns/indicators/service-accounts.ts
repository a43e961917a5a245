import type { HeaderFields } from "../../mail/header-fields.ts";
import type { Mail } from "../../mail/mail.ts";

/** Whose account at a mail service a message was sent from: the service's own number of its customer, which he cannot choose. */
export function serviceAccounts({ header, returnPath = "" }: Mail): string[] {
	const found: string[] = [];
	const feedback = accountInFeedbackId(header.first("feedback-id")?.slice(0, 200) ?? "");
	if (feedback !== "") found.push(`account: ${feedback}`);
	for (const [service, field] of fields) {
		const value = header.first(field)?.slice(0, 80);
		if (value) found.push(`account: ${service} ${value}`);
	}
	const sendGrid = returnPath.startsWith("bounces+") ? /^bounces\+(\d{4,9})-/u.exec(returnPath)?.[1] : undefined;
	if (sendGrid !== undefined) found.push(`account: ${sendGrid}:SG`);
	const list = listOf(header);
	if (list !== "") found.push(`list: ${list}`);
	return found;
}

const fields: readonly (readonly [string, string])[] = [
	["Mailchimp", "x-mc-user"],
	["Mandrill", "x-mandrill-user"],
	["Klaviyo", "x-kmail-account"],
];

/** Google's format has up to four words with colons; which of them is the customer differs from service to service. */
function accountInFeedbackId(value: string): string {
	if (value === "") return "";
	const words = value.trim().split(":");
	const service = words.at(-1)?.toLowerCase() ?? "";
	if (service === "sg" || service === "amazonses") return words.filter((word) => word !== "").join(":");
	if (service === "mc" || service === "postmark") return `${(words[0] ?? "").split(/[-_.]/u, 1)[0]}:${words.at(-1)}`;
	return "";
}

/** The identifier in angle brackets (RFC 2919), its first label left out: services put the number of the sending there. */
function listOf(header: HeaderFields): string {
	const field = header.first("list-id")?.slice(0, 300) ?? "";
	if (field === "") return "";
	const open = field.lastIndexOf("<");
	const close = field.indexOf(">", open);
	const name = (open < 0 ? field : field.slice(open + 1, close < 0 ? undefined : close)).trim().toLowerCase();
	const tail = name.slice(name.indexOf(".") + 1);
	return !/\s/u.test(name) && /\d{3}/u.test(tail) && tail.includes(".") ? tail : "";
}
