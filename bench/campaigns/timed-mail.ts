import { madeMail } from "./made/made-mail.ts";
import { messagesBelow } from "./real-quality.ts";

/** Mail that scans are timed with, told so briefly that another process can be told it. */
export type TimedMail =
	| { readonly kind: "made-up"; readonly seed: string; readonly messages: number }
	| { readonly kind: "real"; readonly directory: string; readonly messages: number };

/** The messages themselves; of real mail every so manieth one where there are more than that. */
export async function readTimedMail(mail: TimedMail): Promise<Uint8Array[]> {
	if (mail.kind === "made-up") return Array.from(madeMail(mail.seed, mail.messages), ({ bytes }) => bytes);
	const all = await messagesBelow(mail.directory);
	const every = Math.ceil(all.length / mail.messages);
	return all.filter((_, at) => at % every === 0).map(({ bytes }) => bytes);
}
