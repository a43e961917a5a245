import type { Finding } from "../evidence.ts";
import type { Signal } from "../signal.ts";

/** What people who make software write to each other and nobody writes to strangers: patches, stack traces, build logs. */
export const workingText: Signal = {
	name: "working-text",
	codes: {
		GOOD_PATCH: {
			weight: -1.5,
			tone: "good",
			phish: -0.5,
			sentence: "The message holds a change to program source",
			example: "diff --git a/main.c b/main.c",
		},
		GOOD_PROGRAM_OUTPUT: {
			weight: -0.8,
			tone: "good",
			phish: -0.3,
			sentence: "The message holds a program's output",
			example: "Traceback (most recent call last):",
		},
	},
	look({ mail }): Finding[] {
		const text = mail.plainText?.slice(0, lookedAt);
		if (text === undefined) return [];
		if (isPatch(text)) return [{ code: "GOOD_PATCH" }];
		return outputs.some((mark) => text.includes(mark)) || text.includes("\n\tat ") || text.includes("\n    at ")
			? [{ code: "GOOD_PROGRAM_OUTPUT" }]
			: [];
	},
};

const lookedAt = 50_000;

function isPatch(text: string): boolean {
	if (text.includes("\ndiff --git ") || text.startsWith("diff --git ")) return true;
	return text.includes("\n@@ -") && text.includes("\n+++ ");
}

const outputs = [
	"Traceback (most recent call last)",
	"Segmentation fault",
	"Call Trace:",
	"\nSigned-off-by: ",
	"\n> diff --git ",
	"\nReviewed-by: ",
	"\n#include <",
	"error: undefined reference",
	"Exception in thread",
	"panic: runtime error",
	"java.lang.",
	"\n$ git ",
	"\nMakefile:",
	"BUG: unable to handle",
	"\ncommit ",
] as const;
