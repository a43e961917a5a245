import { z } from "zod";

/** Problem details of RFC 9457. */
export const problemSchema = z
	.object({
		type: z.string().meta({ examples: ["urn:tidegate:wrong-code"] }),
		title: z.string(),
		status: z.int(),
		detail: z.string().meta({ description: "What is wrong and what to do, in a sentence" }),
		errors: z
			.array(z.object({ field: z.string(), text: z.string() }))
			.optional()
			.meta({ description: "What is wrong with which field" }),
	})
	.meta({ id: "Problem", description: "Problem details (RFC 9457)" });

/** A schema for an answer, and those for what can go wrong. */
export function answers<Schema extends z.ZodType>(description: string, schema: Schema, ...statuses: readonly number[]) {
	const problem = (status: number) => [
		status,
		{ description: problemTitles[status] ?? "Problem", content: { "application/problem+json": { schema: problemSchema } } },
	];
	return {
		200: { description, content: { "application/json": { schema } } },
		...(Object.fromEntries([400, 401, 429, 500, ...statuses].map(problem)) as Record<
			400 | 401 | 403 | 404 | 409 | 413 | 415 | 429 | 500 | 503,
			unknown
		>),
	};
}

export const problemTitles: Readonly<Record<number, string>> = {
	400: "The request is not as it has to be",
	401: "No valid API key",
	403: "The code is not right, or was used before",
	404: "Not found",
	405: "Method not allowed",
	406: "Not acceptable",
	408: "The request took too long",
	409: "Not possible as things are",
	413: "Too large",
	414: "Too long",
	415: "This content type is not understood",
	429: "Too many wrong tries",
	431: "The header is too large",
	500: "The gate failed",
	503: "Not now",
};
