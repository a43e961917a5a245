import { deflateSync } from "node:zlib";

export interface PdfPlan {
	/** Addresses of links, one annotation each. */
	readonly links?: readonly string[];
	/** [left, bottom, right, top] of every link on a page of 600 by 800. */
	readonly linkBox?: readonly number[];
	readonly pages?: number;
	/** Puts the links into a packed object stream, as PDF 1.5 does. */
	readonly packed?: boolean;
	/** More objects, as they are written. */
	readonly objects?: readonly string[];
	/** More entries of the trailer. */
	readonly trailer?: string;
	/** Writes a string of object `number`; encryption goes here. */
	readonly writeString?: (text: string, number: number) => string;
	/** Dictionaries with streams, written as objects from 100 on. */
	readonly streams?: readonly { readonly dictionary: string; readonly data: Uint8Array }[];
	readonly withoutFont?: boolean;
}

/** A PDF with these links, without a cross-reference table: readers repair it, and ours does not look at it. */
export function buildPdf(plan: PdfPlan): Uint8Array {
	const write = plan.writeString ?? ((text: string) => `(${text.replace(/[\\()]/g, "\\$&")})`);
	const box = (plan.linkBox ?? [50, 50, 150, 70]).join(" ");
	const annotation = (address: string, number: number): string =>
		`<< /Type /Annot /Subtype /Link /Rect [${box}] /A << /S /URI /URI ${write(address, number)} >> >>`;
	const annotations = (plan.links ?? []).map((address, index) => ({ number: 20 + index, text: annotation(address, 20 + index) }));
	const pages = Array.from(
		{ length: plan.pages ?? 1 },
		(_, index) => `${4 + index} 0 obj\n<< /Type /Page /MediaBox [0 0 600 800] /Parent 2 0 R >>\nendobj\n`,
	);
	const parts: Buffer[] = [Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n${pages.join("")}`, "latin1")];
	if (!plan.withoutFont) parts.push(Buffer.from("90 0 obj\n<< /Type /Font /BaseFont /Helvetica >>\nendobj\n"));
	if (plan.packed)
		parts.push(
			stream(
				80,
				"/Type /ObjStm /Filter /FlateDecode /N 1 /First 5",
				deflateSync(Buffer.from(annotations.map(({ text }) => text).join("\n"), "latin1")),
			),
		);
	else for (const { number, text } of annotations) parts.push(Buffer.from(`${number} 0 obj\n${text}\nendobj\n`, "latin1"));
	for (const object of plan.objects ?? []) parts.push(Buffer.from(`${object}\n`, "latin1"));
	(plan.streams ?? []).forEach(({ dictionary, data }, index) => void parts.push(stream(100 + index, dictionary, data)));
	parts.push(Buffer.from(`trailer\n<< /Root 1 0 R ${plan.trailer ?? ""} >>\nstartxref\n0\n%%EOF\n`, "latin1"));
	return Buffer.concat(parts);
}

function stream(number: number, dictionary: string, data: Uint8Array): Buffer {
	return Buffer.concat([
		Buffer.from(`${number} 0 obj\n<< ${dictionary} /Length ${data.length} >>\nstream\n`),
		data,
		Buffer.from("\nendstream\nendobj\n"),
	]);
}
