import type { Signal } from "../signal.ts";
import { findingOf } from "./finding-of.ts";
import { inspectAttachments } from "./inspect-attachments.ts";

/** PDF files that do something: start programs, run scripts, send forms. Links are looked at apart. */
export const pdfAction: Signal = {
	name: "pdf-action",
	codes: {
		FILE_PDF_LAUNCH: {
			weight: 2.8,
			tone: "bad",
			phish: 1,
			sentence: "An attached PDF starts a program: {file}",
			example: "A PDF with a Launch action",
		},
		FILE_PDF_SCRIPT: {
			weight: 0.5,
			tone: "bad",
			phish: 0.5,
			sentence: "An attached PDF contains a script: {file}",
			example: "A PDF with JavaScript that opens an address",
		},
		FILE_PDF_SENDS_FORM: {
			weight: 0.7,
			tone: "bad",
			phish: 1,
			sentence: "An attached PDF has a form that sends what is typed into it: {file}",
			example: "A PDF with a SubmitForm action",
		},
	},
	look({ mail }) {
		const files = inspectAttachments(mail);
		if (files.length === 0) return [];
		return [
			...findingOf(
				"FILE_PDF_LAUNCH",
				files.find(({ traits }) => traits.has("pdf-launch")),
			),
			...findingOf(
				"FILE_PDF_SCRIPT",
				files.find(({ traits }) => traits.has("pdf-script")),
			),
			...findingOf(
				"FILE_PDF_SENDS_FORM",
				files.find(({ traits }) => traits.has("pdf-form-sends")),
			),
		];
	},
};
