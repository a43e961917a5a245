import { deflateSync } from "node:zlib";

export interface TextPdfPlan {
	/** Content streams, one for each page. */
	readonly pages: readonly string[];
	/** Fonts of all pages by their names, as dictionaries; without any, F1 is Helvetica in WinAnsi. */
	readonly fonts?: Readonly<Record<string, string>>;
	/** More streams: number, dictionary, content. */
	readonly streams?: readonly (readonly [number: number, dictionary: string, content: string])[];
	/** More objects, as they are written. */
	readonly objects?: readonly string[];
	/** More resources of the pages. */
	readonly resources?: string;
	readonly filter?: "none" | "flate" | "ascii85";
	/** Puts all objects that are no streams into an object stream, as PDF 1.5 does. */
	readonly packed?: boolean;
	readonly withoutTree?: boolean;
}

/** A PDF with these pages of text. */
export function buildTextPdf(plan: TextPdfPlan): Uint8Array {
	const fonts = Object.entries(plan.fonts ?? { F1: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>" });
	const resources = `<< /Font << ${fonts.map(([name, font]) => `/${name} ${font}`).join(" ")} >> ${plan.resources ?? ""} >>`;
	const kids = plan.pages.map((_, index) => `${100 + index} 0 R`).join(" ");
	const objects = new Map<number, string>([
		[1, `<< /Type /Catalog ${plan.withoutTree ? "" : "/Pages 2 0 R"} >>`],
		[2, `<< /Type /Pages /Count ${plan.pages.length} /Kids [${kids}] /Resources ${resources} >>`],
	]);
	plan.pages.forEach((_, index) => {
		const own = plan.withoutTree ? `/Resources ${resources}` : "";
		objects.set(100 + index, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${200 + index} 0 R ${own} >>`);
	});
	const streams = [...plan.pages.map((content, index) => [200 + index, "", content] as const), ...(plan.streams ?? [])];
	return Buffer.concat([
		Buffer.from("%PDF-1.7\n"),
		...(plan.packed
			? [objectStream(objects)]
			: [...objects].map(([number, text]) => Buffer.from(`${number} 0 obj\n${text}\nendobj\n`, "latin1"))),
		...(plan.objects ?? []).map((text) => Buffer.from(`${text}\n`, "latin1")),
		...streams.map(([number, dictionary, content]) => stream(number, dictionary, Buffer.from(content, "latin1"), plan.filter ?? "flate")),
		Buffer.from("trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n"),
	]);
}

function objectStream(objects: ReadonlyMap<number, string>): Buffer {
	let offset = 0;
	const pairs: string[] = [];
	for (const [number, text] of objects) {
		pairs.push(`${number} ${offset}`);
		offset += text.length + 1;
	}
	const head = `${pairs.join(" ")}\n`;
	const content = head + [...objects.values()].join("\n");
	return stream(300, `/Type /ObjStm /N ${objects.size} /First ${head.length}`, Buffer.from(content, "latin1"), "flate");
}

function stream(number: number, dictionary: string, content: Buffer, filter: "none" | "flate" | "ascii85"): Buffer {
	const packed = filter === "none" ? content : deflateSync(content);
	const data = filter === "ascii85" ? Buffer.from(ascii85(packed)) : packed;
	const name = { none: "", flate: "/Filter /FlateDecode", ascii85: "/Filter [/ASCII85Decode /FlateDecode]" }[filter];
	return Buffer.concat([
		Buffer.from(`${number} 0 obj\n<< ${dictionary} ${name} /Length ${data.length} >>\nstream\n`, "latin1"),
		data,
		Buffer.from("\nendstream\nendobj\n"),
	]);
}

function ascii85(data: Buffer): string {
	let out = "";
	for (let at = 0; at < data.length; at += 4) {
		const group = Buffer.alloc(4);
		const taken = data.copy(group, 0, at, at + 4);
		let value = group.readUInt32BE();
		let digits = "";
		for (let place = 0; place < 5; place++) {
			digits = String.fromCharCode(0x21 + (value % 85)) + digits;
			value = Math.floor(value / 85);
		}
		out += taken === 4 && digits === "!!!!!" ? "z" : digits.slice(0, taken + 1);
	}
	return `${out}~>`;
}
