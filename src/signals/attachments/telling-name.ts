import type { Signal } from "../signal.ts";
import type { FileFacts } from "./file-facts.ts";
import { extensionOf } from "./file-name.ts";
import { findingOf } from "./finding-of.ts";
import { inspectAttachments } from "./inspect-attachments.ts";
import { namesRecipient } from "./names-recipient.ts";

/** What the name of a file tells of who made it: software that fills in the victim, or letters drawn by lot. */
export const tellingName: Signal = {
	name: "telling-name",
	codes: {
		FILE_NAMES_RECIPIENT: {
			weight: 1.3,
			tone: "bad",
			phish: 1.5,
			sentence: "An attached file is named after the recipient's own address: {file}",
			example: "you@shop.example_statement.html",
		},
		FILE_NAME_RANDOM: {
			weight: 0.9,
			tone: "bad",
			phish: 0.3,
			sentence: "An attached file has a name of letters drawn by lot: {file}",
			example: "T8wBO4Bv0Fs1aK2D.pdf",
		},
	},
	look({ mail }) {
		const files = inspectAttachments(mail).filter(isShownFile);
		if (files.length === 0) return [];
		return [
			...findingOf(
				"FILE_NAMES_RECIPIENT",
				files.find(({ name }) => name.includes("@") && namesRecipient(name, mail)),
			),
			...findingOf(
				"FILE_NAME_RANDOM",
				files.find(({ name }) => isRandom(name)),
			),
		];
	},
};

const documents = new Set(["document", "web-page", "archive", "drawing", "macro-document", "rare-archive", "disk-image"]);

function isShownFile({ inside, embedded, named }: FileFacts): boolean {
	return inside === undefined && !embedded && named !== undefined && documents.has(named);
}

const shortestRandom = 8;
const longestRandom = 60;

/**
 * Some piece of the name changes between small letters, capitals and digits as no word and no number does. Cameras,
 * scanners and systems number in one case ("IMG_0042", "SKM_C250i23051", "A1B2C3D4-0001").
 */
function isRandom(name: string): boolean {
	const stem = name.slice(0, Math.max(0, name.length - extensionOf(name).length - 1));
	return stem.split(/[^A-Za-z0-9]+/, 8).some((piece) => isRandomPiece(piece));
}

function isRandomPiece(piece: string): boolean {
	if (piece.length < shortestRandom || piece.length > longestRandom || !/[a-z]/.test(piece) || !/[A-Z]/.test(piece)) return false;
	return changes(piece) >= piece.length * 0.4;
}

/** Changes between kinds of letters, but those from a capital to small ones, with which words in CamelCase begin. */
function changes(piece: string): number {
	let count = 0;
	for (let index = 1; index < piece.length; index++) {
		const [before, now] = [kindOf(piece.charCodeAt(index - 1)), kindOf(piece.charCodeAt(index))];
		if (before !== now && !(before === "capital" && now === "small" && kindOf(piece.charCodeAt(index + 1)) === "small")) count++;
	}
	return count;
}

function kindOf(code: number): "digit" | "capital" | "small" {
	if (code <= 57) return "digit";
	return code <= 90 ? "capital" : "small";
}
