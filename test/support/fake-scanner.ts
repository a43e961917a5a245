import type { MailClass, Scanner, Verdict } from "../../src/app/library.ts";

/**
 * A scanner that does what a message's subject tells it: "ham", "spam", "phish" are verdicts, "throw" fails, "hang" never
 * ends, "die" takes its thread down. For tests of what stands around a scanner.
 */
export async function openScanner(): Promise<Scanner> {
	const scan = async (message: Uint8Array): Promise<Verdict> => verdictOn(subjectOf(message), message.length);
	return {
		scan,
		explain: async (message) => ({ ...(await scan(message)), links: [], attachments: [] }),
		learn: async () => {},
		unlearn: async () => false,
	};
}

function subjectOf(message: Uint8Array): string {
	return /^Subject: (.*?)\r?$/m.exec(Buffer.from(message.subarray(0, 10_000)).toString("latin1"))?.[1] ?? "";
}

function verdictOn(subject: string, size: number): Verdict {
	if (subject.startsWith("throw")) throw new Error("told to");
	if (subject.startsWith("die")) process.exit(1);
	while (subject.startsWith("hang"));
	const mailClass: MailClass = subject.startsWith("phish") ? "phish" : subject.startsWith("spam") ? "spam" : "ham";
	const weight = mailClass === "ham" ? -2 : 2;
	return {
		class: mailClass,
		probability: {
			ham: mailClass === "ham" ? 0.9 : 0.1,
			spam: mailClass === "spam" ? 0.9 : 0.05,
			phish: mailClass === "phish" ? 0.9 : 0.05,
		},
		score: weight,
		threshold: 0,
		reasons: [{ code: "SUBJECT", weight, text: `The subject says it, in ${size} bytes` }],
		defects: [],
		subject,
		from: "",
		language: "en",
	};
}
