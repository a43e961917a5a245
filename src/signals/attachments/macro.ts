import type { Signal } from "../signal.ts";
import type { FileFacts, FileTrait } from "./file-facts.ts";
import { findingOf } from "./finding-of.ts";
import { inspectAttachments } from "./inspect-attachments.ts";

/** Office documents that run something, of their own accord or through what they load and embed. */
export const macro: Signal = {
	name: "macro",
	codes: {
		FILE_MACRO: {
			weight: 0.8,
			tone: "bad",
			phish: 0.5,
			sentence: "An attached document contains macros: {file}",
			example: "costs.xlsm with a button that runs a macro",
		},
		FILE_MACRO_STARTS_ITSELF: {
			weight: 1.8,
			tone: "bad",
			phish: 1,
			sentence: "An attached document has macros that start by themselves and run programs: {file}",
			example: "invoice.doc whose AutoOpen calls Shell",
		},
		FILE_MACRO_SHEET: {
			weight: 2,
			tone: "bad",
			phish: 1,
			sentence: "An attached workbook has a macro sheet of the kind used before 1993: {file}",
			example: "order.xls with an Excel 4 macro sheet",
		},
		FILE_REMOTE_TEMPLATE: {
			weight: 3,
			tone: "bad",
			phish: 1,
			sentence: "An attached document fetches a part of itself from the web when it is opened: {file}",
			example: 'A Word document whose template is "http://files.example/t.dotm"',
		},
		FILE_COMMAND_FIELD: {
			weight: 2.8,
			tone: "bad",
			phish: 1,
			sentence: "An attached document starts a command through a field (DDE): {file}",
			example: "A Word document with the field DDEAUTO cmd.exe",
		},
		FILE_EQUATION_EXPLOIT: {
			weight: 2.8,
			tone: "bad",
			phish: 1,
			sentence: "An attached document holds an equation object as known attacks use it: {file}",
			example: "An RTF file with an Equation.3 object",
		},
	},
	look({ mail }) {
		const files = inspectAttachments(mail);
		if (files.length === 0) return [];
		const having = (trait: FileTrait) => files.find(({ traits }) => traits.has(trait));
		const dangerous = files.find(({ traits }) => traits.has("macro-starts-itself") && traits.has("macro-runs-programs"));
		return [
			...findingOf("FILE_MACRO", having("macro") ?? files.find(({ named }) => named === "macro-document")),
			...findingOf("FILE_MACRO_STARTS_ITSELF", dangerous),
			...findingOf("FILE_MACRO_SHEET", having("macro-sheet")),
			...findingOf("FILE_REMOTE_TEMPLATE", having("remote-template")),
			...findingOf("FILE_COMMAND_FIELD", having("dde")),
			...findingOf(
				"FILE_EQUATION_EXPLOIT",
				files.find((file) => holdsEquation(file) && file.traits.has("equation")),
			),
		];
	},
};

/** Scholars put equations into documents and slides, nobody into an RTF file or a workbook any more. */
function holdsEquation({ kind, extension }: FileFacts): boolean {
	return kind === "rtf" || extension === "rtf" || /^xl[a-z]{1,2}$/.test(extension);
}
